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

model = keras.Sequential([
    keras.Input((8, 8, 1)),
    keras.layers.Conv2D(8, 3, activation="relu"),
    keras.layers.BatchNormalization(),
    keras.layers.MaxPooling2D(),
    keras.layers.Flatten(),
    keras.layers.Dense(10),
])
model.set_weights(start)
losses = []
# --8<-- [start:loop]
optimizer = keras.optimizers.SGD(
    learning_rate=0.1, momentum=0.9
)
cross_entropy = (
    tf.nn.sparse_softmax_cross_entropy_with_logits
)
for begin in range(0, 640, 64):
    x = tf.constant(images[begin:begin + 64])
    y = tf.constant(labels[begin:begin + 64])
    weights = model.trainable_weights
    with tf.GradientTape() as tape:
        output = model(x, training=True)
        loss = tf.reduce_mean(cross_entropy(y, output))
    gradients = tape.gradient(loss, weights)
    optimizer.apply(gradients, weights)
    losses.append(float(loss))
# --8<-- [end:loop]
# --8<-- [start:parameters]
names = [weight.path for weight in model.weights]
trainable = len(model.trainable_weights)
everything = len(names)
# --8<-- [end:parameters]

print("first loss", round(losses[0], 3))
print("last loss", round(losses[-1], 3))
print("trainable weights", trainable)
print("model.weights", everything)
