import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:16] / 16).astype("float32")
labels = digits.target[:16].astype("int64")
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.2, (10, 64)).astype("float32")
bias = rng.normal(0, 0.2, 10).astype("float32")
# --8<-- [end:given]

# --8<-- [start:forward]
x = tf.constant(pixels)
rows = keras.ops.shape(x)[0]
w = tf.Variable(weight.T)
b = tf.constant(bias)
with tf.GradientTape() as tape:
    scores = tf.nn.bias_add(x @ w, b)
    hidden = keras.activations.relu(scores)
    loss = tf.reduce_mean(
        keras.losses.sparse_categorical_crossentropy(
            labels, hidden, from_logits=True
        )
    )
product = tf.matmul(x, w)
shares = tf.nn.softmax(scores)
again = keras.activations.softmax(scores)
slope = tape.gradient(loss, w)
print("loss:", round(float(loss), 4))
print("largest:", round(float(tf.reduce_max(shares)), 4))
# --8<-- [end:forward]

# --8<-- [start:normalise]
scale, shift = tf.fill((10,), 2.0), tf.ones(10)
even = keras.ops.layer_normalization(
    scores, scale, shift, epsilon=1e-5
)
print("spread:", round(float(tf.math.reduce_std(even)), 3))
# --8<-- [end:normalise]

# --8<-- [start:dropout]
drop = keras.layers.Dropout(0.5, seed=0)
off = drop(hidden)
on = drop(hidden, training=True)
kept = bool(tf.reduce_all(off == hidden))
count = tf.math.count_nonzero
zeros = count(on == 0) > count(hidden == 0)
print("off keeps all:", kept, "on drops:", bool(zeros))
# --8<-- [end:dropout]
