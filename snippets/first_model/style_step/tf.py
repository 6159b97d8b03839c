# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_breast_cancer

x, y = load_breast_cancer(return_X_y=True)
x = x[:500, :20]
x = ((x - x.mean(axis=0)) / x.std(axis=0)).astype("float32")
y = y[:500].reshape(-1, 1).astype("float32")

rng = np.random.default_rng(0)
w1 = rng.uniform(-0.2, 0.2, (20, 64)).astype("float32")
b1 = rng.uniform(-0.2, 0.2, 64).astype("float32")
w2 = rng.uniform(-0.2, 0.2, (64, 1)).astype("float32")
b2 = np.array([0.05], dtype="float32")
# --8<-- [end:given]

import tensorflow as tf
import keras
from keras import layers

# --8<-- [start:model]
net = keras.Sequential([
    keras.Input((20,)),
    layers.Dense(64, activation="relu"),
    layers.Dense(1),
])
net.set_weights([w1, b1, w2, b2])
# --8<-- [end:model]

# --8<-- [start:step]
class Classifier(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            logits = self(x, training=True)
            value = self.compute_loss(y=y, y_pred=logits)
        variables = self.trainable_variables
        grads = tape.gradient(value, variables)
        self.optimizer.apply(grads, variables)
        tracker = self.metrics[0]
        tracker.update_state(
            value, sample_weight=tf.shape(x)[0]
        )
        return {"loss": tracker.result()}
# --8<-- [end:step]

# --8<-- [start:run]
model = Classifier(net.inputs, net.outputs)
model.compile(
    optimizer=keras.optimizers.SGD(learning_rate=0.1),
    loss=keras.losses.BinaryCrossentropy(from_logits=True),
)
history = model.fit(
    x,
    y,
    batch_size=64,
    epochs=3,
    shuffle=False,
    verbose=0,
).history["loss"]
# --8<-- [end:run]

final = model.get_weights()
print("loss per epoch:", np.round(history, 3))
