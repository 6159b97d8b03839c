# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
rows = digits.images[:96].astype("float32") / 16
labels = digits.target[:96].astype("int64")

rng = np.random.default_rng(0)
wx = rng.normal(0, 0.3, (8, 32)).astype("float32")
wh = rng.normal(0, 0.6, (32, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import keras
import tensorflow as tf
from keras import layers

rnn = layers.SimpleRNN(32, "relu", use_bias=False)
out = layers.Dense(10, use_bias=False)
model = keras.Sequential([keras.Input((8, 8)), rnn, out])
model.set_weights([wx, wh, w2])
weights = model.trainable_variables

x, y = rows, labels
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(0.1)
norms, losses = [], []
# --8<-- [start:clip]
for step in range(5):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    grads = tape.gradient(loss, weights)
    grads, norm = tf.clip_by_global_norm(grads, 1.0)
    optimizer.apply(grads, weights)
    norms.append(float(norm))
    losses.append(float(loss))
# --8<-- [end:clip]
print("norms ", [round(n) for n in norms])
print("losses", [round(v, 1) for v in losses])
