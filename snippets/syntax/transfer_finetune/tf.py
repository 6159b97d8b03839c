import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
low, high = labels < 5, labels >= 5
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.15, (32, 5)).astype("float32")
w3 = rng.normal(0, 0.15, (32, 5)).astype("float32")
zeros = [np.zeros(32, "float32"), np.zeros(5, "float32")]
# --8<-- [end:given]

x, y = images, labels
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


def train(model, inputs, targets, steps):
    model.compile(keras.optimizers.SGD(0.5), loss_fn)
    model.fit(
        inputs, targets,
        batch_size=len(inputs), epochs=steps, verbose=0,
    )


# --8<-- [start:pretrain]
body = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
])
head = keras.layers.Dense(5)
model = keras.Sequential([body, head])
body.set_weights([w1, zeros[0]])
head.set_weights([w2, zeros[1]])
train(model, x[low], y[low], steps=60)
# --8<-- [end:pretrain]
before = body.layers[0].kernel.numpy()

# --8<-- [start:finetune]
body.trainable = False
head = keras.layers.Dense(5)
model = keras.Sequential([body, head])
head.set_weights([w3, zeros[1]])
train(model, x[high][:50], y[high][:50] - 5, steps=60)
# --8<-- [end:finetune]

after = body.layers[0].kernel.numpy()
head = model.layers[1].kernel.numpy()
guesses = np.argmax(model(x[high][50:]), 1) + 5
accuracy = np.mean(guesses == y[high][50:])
learns = sum(
    np.prod(v.shape) for v in model.trainable_variables
)
print(learns, "of the weights learn")
print(f"accuracy on 5 to 9: {accuracy:.3f}")
