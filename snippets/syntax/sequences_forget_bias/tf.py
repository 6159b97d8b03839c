import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

# A pulse at the first step, then six steps of silence.
x = np.zeros((1, 7, 4), dtype="float32")
x[0, 0] = 2.0
# --8<-- [end:given]

# --8<-- [start:start]
# The defaults: glorot_uniform, orthogonal, and zeros with
# unit_forget_bias=True
# --8<-- [end:start]

memory, spectrum = [], []
# --8<-- [start:pulse]
for seed in range(40):
    keras.utils.set_random_seed(seed)
    lstm = keras.layers.LSTM(32, return_state=True)
    last, h, c = lstm(x)
    memory.append(float(tf.reduce_mean(tf.abs(c))))
    w = lstm.cell.recurrent_kernel.numpy()
    spectrum.append(np.linalg.norm(w, 2))
# --8<-- [end:pulse]

print(f"left of the pulse {np.mean(memory):.3f}")
print(f"recurrent kernel stretches by {spectrum[0]:.3f}")
