import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Four grey images at a time serve as four channels.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(16, 4, 8, 8)
rng = np.random.default_rng(0)
gamma = rng.uniform(0.5, 1.5, 8).astype("float32")
beta = rng.normal(0, 0.2, 8).astype("float32")
gamma3 = rng.uniform(0.5, 1.5, (4, 8, 8)).astype("float32")
beta3 = rng.normal(0, 0.2, (4, 8, 8)).astype("float32")
# --8<-- [end:given]

rows = tf.constant(images)
x = tf.transpose(stacks, (0, 2, 3, 1))
# --8<-- [start:last]
norm = keras.layers.LayerNormalization(epsilon=1e-5)
# --8<-- [end:last]
# --8<-- [start:image]
whole = keras.layers.LayerNormalization(
    axis=(1, 2, 3), epsilon=1e-5
)
# --8<-- [end:image]
norm.build(rows.shape)
norm.set_weights([gamma, beta])
whole.build(x.shape)
whole.set_weights([
    gamma3.transpose(1, 2, 0),
    beta3.transpose(1, 2, 0),
])
with tf.GradientTape() as tape:
    tape.watch(rows)
    # --8<-- [start:call]
    y = norm(rows)
    z = whole(x)
    # --8<-- [end:call]
    loss = tf.reduce_mean(y**3) + tf.reduce_mean(z**3)
gradients = tape.gradient(
    loss, [norm.gamma, norm.beta, rows, whole.gamma]
)

blank = (images.max(axis=2) == 0).sum()
spread = tf.math.reduce_std(y)
print(f"rows without ink {blank}, spread {spread:.3f}")
print(f"gradient of gamma {tf.norm(gradients[0]):.4f}")
