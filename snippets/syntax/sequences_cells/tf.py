import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 columns of 8 pixels.
images = load_digits().images[:64].astype("float32") / 16
columns = np.ascontiguousarray(images.transpose(2, 0, 1))
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


def weights(gates):
    rows = gates * 12
    return {
        "weight_ih": draw(rows, 8),
        "weight_hh": draw(rows, 12),
        "bias_ih": draw(rows),
        "bias_hh": draw(rows),
    }


lstm_start, gru_start, rnn_start = map(weights, (4, 3, 1))
zeros = np.zeros((64, 12), dtype="float32")
# --8<-- [end:given]


def load(cell, start):
    cell.build((None, 8))
    w_ih, w_hh, b_ih, b_hh = start.values()
    cell.set_weights([w_ih.T, w_hh.T, b_ih + b_hh])
    return cell


def swap(array):
    reset, update, new = np.split(array, 3)
    return np.concatenate([update, reset, new])


def load_gru(cell, start):
    cell.build((None, 8))
    w_ih, w_hh, b_ih, b_hh = map(swap, start.values())
    biases = np.stack([b_ih, b_hh])
    cell.set_weights([w_ih.T, w_hh.T, biases])
    return cell


x = tf.constant(columns)  # step by step
h = c = g = r = tf.constant(zeros)
with tf.GradientTape() as tape:
    # --8<-- [start:lstm]
    lstm = load(keras.layers.LSTMCell(12), lstm_start)
    for column in x:
        output, (h, c) = lstm(column, [h, c])
    # --8<-- [end:lstm]
    # --8<-- [start:gru]
    gru = load_gru(keras.layers.GRUCell(12), gru_start)
    for column in x:
        output, [g] = gru(column, [g])
    # --8<-- [end:gru]
    # --8<-- [start:rnn]
    rnn = load(keras.layers.SimpleRNNCell(12), rnn_start)
    for column in x:
        output, [r] = rnn(column, [r])
    # --8<-- [end:rnn]
    squares = tf.square(h) + tf.square(g) + tf.square(r)
    loss = tf.reduce_mean(squares)
gradients = tape.gradient(
    loss, [w for layer in (lstm, gru, rnn)
           for w in layer.trainable_variables]
)

h_mean, c_mean, g_mean, r_mean = (
    tf.reduce_mean(state) for state in (h, c, g, r)
)
print(f"LSTM {h_mean:.4f}, cell state {c_mean:.4f}")
print(f"GRU {g_mean:.4f}, RNN {r_mean:.4f}")
