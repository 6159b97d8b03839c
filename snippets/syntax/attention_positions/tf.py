import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 columns of 8 pixels.
images = load_digits().images[:32].astype("float32") / 16
columns = np.ascontiguousarray(images.transpose(0, 2, 1))
rng = np.random.default_rng(0)
table = rng.normal(0, 0.3, (8, 8)).astype("float32")
# --8<-- [end:given]

x = tf.constant(columns)
place = keras.layers.Embedding(8, 8)
place.build()
place.set_weights([table])
with tf.GradientTape() as tape:
    # --8<-- [start:learnt]
    learnt = x + place(tf.range(x.shape[1]))
    # --8<-- [end:learnt]
    # --8<-- [start:waves]
    steps = tf.range(8, dtype=tf.float32)[:, None]
    speed = 10000 ** (-tf.range(0, 8, 2.0) / 8)
    angles = steps * speed
    sines, cosines = tf.sin(angles), tf.cos(angles)
    # stack and reshape: tensors have no slice assignment
    waves = tf.reshape(
        tf.stack([sines, cosines], axis=2), (8, 8)
    )
    # --8<-- [end:waves]
    total = learnt + waves
    loss = tf.reduce_mean(total**3)
gradient = tape.gradient(loss, place.embeddings)
gradient = tf.convert_to_tensor(gradient)

print(f"place 3, wave 0: {waves[3, 0]:.4f}")
print(f"sum {tf.reduce_sum(total):.2f}")
