import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_iris


def passage(description, first, last):
    words = " ".join(description.lower().split())
    start = words.index(first)
    return words[start:words.index(last) + len(last)]


text = passage(
    load_iris().DESCR, "this is perhaps", "from each other."
)
chars = sorted(set(text))
ids = np.array([chars.index(c) for c in text])
context, size = 32, 32
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.15, shape).astype("float32")


start = {
    "token": draw(len(chars), size),
    "place": draw(context, size),
    "projections": draw(3 * size, size),
    "out": draw(size, size),
    "wide": draw(4 * size, size),
    "narrow": draw(size, 4 * size),
    "head": draw(len(chars), size),
}
begin = rng.integers(0, len(ids) - context, (220, 16))
windows = ids[begin[..., None] + np.arange(context + 1)]
stream = iter(rng.random(60))
# --8<-- [end:given]


# --8<-- [start:model]
class Reader(keras.Model):
    def __init__(self, symbols, context, size):
        super().__init__()
        norm = layers.LayerNormalization
        self.token = layers.Embedding(symbols, size)
        self.place = layers.Embedding(context, size)
        self.norm1 = norm(epsilon=1e-5)
        self.attend = layers.MultiHeadAttention(
            4, size // 4, use_bias=False
        )
        self.norm2 = norm(epsilon=1e-5)
        self.wide = layers.Dense(4 * size, "gelu")
        self.narrow = layers.Dense(size)
        self.norm3 = norm(epsilon=1e-5)
        self.head = layers.Dense(symbols)

    def call(self, x):
        places = keras.ops.arange(keras.ops.shape(x)[1])
        x = self.token(x) + self.place(places)
        y = self.norm1(x)
        x = x + self.attend(y, y, use_causal_mask=True)
        y = self.wide(self.norm2(x))
        return self.head(self.norm3(x + self.narrow(y)))
# --8<-- [end:model]


model = Reader(len(chars), context, size)
model(windows[0, :, :context])  # creates the weights
model.token.set_weights([start["token"]])
model.place.set_weights([start["place"]])
model.attend.set_weights([
    *(w.T.reshape(size, 4, size // 4)
      for w in np.split(start["projections"], 3)),
    start["out"].T.reshape(4, size // 4, size),
])
for layer, name in (
    (model.wide, "wide"), (model.narrow, "narrow"),
    (model.head, "head"),
):
    layer.kernel.assign(start[name].T)

# --8<-- [start:train]
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(0.1, momentum=0.9)


@tf.function
def step(window):
    x, y = window[:, :-1], window[:, 1:]  # the next letter
    with tf.GradientTape() as tape:
        # classes belong on the last axis
        loss = loss_fn(y, model(x, training=True))
    weights = model.trainable_variables
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


losses = [float(step(window)) for window in windows]
# --8<-- [end:train]


# --8<-- [start:generate]
def generate(prompt, length, choose):
    known = [chars.index(c) for c in prompt]
    for _ in range(length):
        window = np.array([known[-context:]])
        logits = model(window, training=False)[0, -1]
        known.append(choose(logits))
    return "".join(chars[i] for i in known)


def greedy(logits):
    return int(tf.argmax(logits))
# --8<-- [end:generate]


# --8<-- [start:sample]
def sample(logits, temperature=0.7):
    p = tf.nn.softmax(logits / temperature)
    edges = tf.cumsum(p).numpy()
    return int(np.searchsorted(edges[:-1], next(stream)))
# --8<-- [end:sample]


safe = generate("the data", 60, greedy)
lively = generate("the data", 60, sample)

print(f"loss {losses[0]:.2f}, at the end {losses[-1]:.2f}")
print("greedy: ", safe[:34])
print("sampled:", lively[:34])
