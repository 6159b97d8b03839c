import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 columns of 8 pixels.
images = load_digits().images[:32].astype("float32") / 16
columns = np.ascontiguousarray(images.transpose(0, 2, 1))
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.5, shape).astype("float32")


in_weight, in_bias = draw(24, 8), draw(24)
out_weight, out_bias = draw(8, 8), draw(8)
# --8<-- [end:given]

x = tf.constant(columns)
# --8<-- [start:layer]
attention = keras.layers.MultiHeadAttention(
    num_heads=2, key_dim=4  # the size of ONE head
)
attention.build(x.shape, x.shape)
weights = []
for w, b in zip(np.split(in_weight, 3),
                np.split(in_bias, 3)):
    weights.append(w.T.reshape(8, 2, 4))
    weights.append(b.reshape(2, 4))
weights.append(out_weight.T.reshape(2, 4, 8))
weights.append(out_bias)
# PyTorch packs query, key, value; Keras lists the same
attention.set_weights(weights)
# --8<-- [end:layer]
with tf.GradientTape() as tape:
    # --8<-- [start:call]
    output, each = attention(
        x, x, return_attention_scores=True
    )
    scores = tf.reduce_mean(each, axis=1)
    # --8<-- [end:call]
    loss = tf.reduce_mean(tf.square(output))
gradients = tape.gradient(
    loss, attention.trainable_variables
)
# --8<-- [start:heads]
each = attention(x, x, return_attention_scores=True)[1]
# --8<-- [end:heads]
gradient = tf.concat(
    [tf.reshape(gradients[i], (8, 8)) for i in (0, 2, 4)],
    axis=1,
)
out_gradient = tf.reshape(gradients[6], (8, 8))

count = attention.count_params()
print(f"output {output.shape}, {count} weights")
print(f"scores {scores.shape}")
print(f"per head {each.shape}")
