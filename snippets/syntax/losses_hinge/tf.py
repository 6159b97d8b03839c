import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
margins = rng.normal(0, 1.5, 12).astype("float32")
sides = np.where(rng.random(12) < 0.5, -1, 1)
sides = sides.astype("float32")
scores = rng.normal(0, 1.5, (6, 4)).astype("float32")
labels = np.array([0, 3, 1, 2, 1, 0])
# --8<-- [end:given]

output = tf.constant(margins)
side = tf.constant(sides)
# --8<-- [start:binary]
loss_fn = keras.losses.Hinge()

binary = loss_fn(side, output)
# --8<-- [end:binary]
# --8<-- [start:squared]
squared = keras.losses.SquaredHinge()(side, output)
# --8<-- [end:squared]
logits = tf.constant(scores)
with tf.GradientTape() as tape:
    tape.watch(logits)
    # --8<-- [start:classes]
    rows = keras.ops.one_hot(labels, 4)
    loss_fn = keras.losses.CategoricalHinge()
    classes = loss_fn(rows, logits)

    # --8<-- [end:classes]
gradient = tape.gradient(classes, logits)
print(f"binary {binary:.3f}, squared {squared:.3f}")
print(f"classes {classes:.3f}")
