import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:96] / 16).astype("float32")
labels = digits.target[:96].astype("int64")
rng = np.random.default_rng(5)
kernel = rng.normal(0, 0.3, (64, 10)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
class Reader(keras.Sequential):
    def test_step(self, data):
        x, y = data
        guess = tf.argmax(self(x, training=False), axis=1)
        hits = tf.cast(guess == y, tf.float32)
        return {"hits": tf.reduce_mean(hits)}

def new_model():
    model = Reader([keras.Input((64,))])
    model.add(keras.layers.Dense(10))
    model.set_weights([kernel, np.zeros(10, "float32")])
    return model

model = new_model()
lines = []
model.summary(print_fn=lambda line: lines.append(line))
count = model.count_params()
print(count, "weights")
# --8<-- [end:model]

# --8<-- [start:epochs]
class Watch(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        weight = self.model.layers[0].kernel
        norms.append(float(tf.norm(weight)))
        rate = self.model.optimizer.learning_rate
        rates.append(float(rate))

rates, norms = [], []
model.compile(
    keras.optimizers.SGD(0.5),
    keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
rule = keras.callbacks.LearningRateScheduler(
    lambda epoch, rate: 0.5 * 0.8 ** epoch
)
model.fit(
    pixels, labels, batch_size=32, epochs=5, shuffle=False,
    verbose=0, callbacks=[rule, Watch()],
)
print("rates:", [round(rate, 3) for rate in rates])
print("norms:", [round(norm, 2) for norm in norms])
# --8<-- [end:epochs]

# --8<-- [start:testing]
hits = model.evaluate(
    pixels, labels, batch_size=96, verbose=0,
    return_dict=True,
)["hits"]
print("hits:", round(float(hits), 3))
# --8<-- [end:testing]

# --8<-- [start:checkpoint]
checkpoint = tf.train.Checkpoint(
    model=model, optimizer=model.optimizer
)
path = checkpoint.write("last")
other = new_model()
tf.train.Checkpoint(model=other).restore(
    path
).expect_partial()
restored = other.layers[0].kernel
same = tf.reduce_all(restored == model.layers[0].kernel)
print("restored:", bool(same))
# --8<-- [end:checkpoint]
