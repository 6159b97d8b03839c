import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:64].astype("float32") / 16
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
b1 = rng.normal(0, 0.15, 32).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
b2 = rng.normal(0, 0.15, 10).astype("float32")
# --8<-- [end:given]


# --8<-- [start:all]
# --8<-- [start:model]
@keras.saving.register_keras_serializable()
class Reader(keras.Model):
    def __init__(self, hidden=16, slope=0.01, **kwargs):
        super().__init__(**kwargs)
        self.settings = {"hidden": hidden, "slope": slope}
        self.body = keras.layers.Dense(hidden)
        self.act = keras.layers.LeakyReLU(slope)
        self.head = keras.layers.Dense(10)

    def call(self, x):
        return self.head(self.act(self.body(x)))

    def get_config(self):
        return super().get_config() | self.settings
# --8<-- [end:model]


x = tf.constant(images)
model = Reader(hidden=32, slope=0.2)
model(x)  # builds the layers
model.set_weights([w1.T, b1, w2.T, b2])

# --8<-- [start:save]
model.save("reader.keras")
# --8<-- [end:save]

# --8<-- [start:load]
loaded = keras.saving.load_model("reader.keras")
# --8<-- [end:load]
# --8<-- [end:all]

with tf.GradientTape() as tape:
    logits = loaded(x)
    loss = tf.reduce_mean(tf.square(logits))
gradient = tape.gradient(loss, loaded.body.kernel)
print(f"first logit {logits[0, 0]:.3f}")
