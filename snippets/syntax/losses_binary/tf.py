import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (8, 3)).astype("float32")
tags = (rng.random((8, 3)) < 0.3).astype("float32")
# --8<-- [end:given]

logits = tf.constant(scores)
y = tf.constant(tags)
with tf.GradientTape() as tape:
    tape.watch(logits)
    # --8<-- [start:several]
    loss_fn = keras.losses.BinaryCrossentropy(
        from_logits=True
    )
    several = loss_fn(y, logits)
    # --8<-- [end:several]
    # --8<-- [start:rare]
    rare = tf.nn.weighted_cross_entropy_with_logits(
        labels=y, logits=logits, pos_weight=4.0
    )
    rare = tf.reduce_mean(rare)
    # --8<-- [end:rare]
    # --8<-- [start:hard]
    focal = keras.losses.BinaryFocalCrossentropy(
        apply_class_balancing=True, from_logits=True
    )
    hard = focal(y, logits)
    # --8<-- [end:hard]
    total = several + rare + hard
gradient = tape.gradient(total, logits)
print(f"several {several:.3f}, rare {rare:.3f}")
print(f"focal {hard:.3f}")
