import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
labels = digits.target
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.1, shape).astype("float32")


zeros, ones = np.zeros(8), np.ones(8)
start = [draw(3, 3, 1, 8), zeros, ones, zeros, zeros, ones,
         draw(72, 10), np.zeros(10)]
# --8<-- [end:given]

# --8<-- [start:step]
class Reader(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            output = self(x, training=True)
            loss = self.compute_loss(x, y, output)

        weights = self.trainable_weights
        gradients = tape.gradient(loss, weights)
        self.optimizer.apply(gradients, weights)
        for metric in self.metrics:
            metric.update_state(
                loss, sample_weight=tf.shape(y)[0]
            )
        return {m.name: m.result() for m in self.metrics}
# --8<-- [end:step]


inputs = keras.Input((8, 8, 1))
x = keras.layers.Conv2D(8, 3, activation="relu")(inputs)
x = keras.layers.BatchNormalization()(x)
x = keras.layers.MaxPooling2D()(x)
x = keras.layers.Flatten()(x)
model = Reader(inputs, keras.layers.Dense(10)(x))
model.set_weights(start)
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.01),
    loss=keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
history = model.fit(
    images[:640], labels[:640], batch_size=64, epochs=3,
    shuffle=False, verbose=0,
)
losses = history.history["loss"]

print("backend", keras.backend.backend())
print("losses", [round(loss, 3) for loss in losses])
