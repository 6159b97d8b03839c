import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

# With and without a pulse, then six steps of silence.
x = np.zeros((2, 7, 4), dtype="float32")
x[0, 0] = 2.0
pulse = x[:, :1]
# --8<-- [end:given]

# --8<-- [start:compare]
# --8<-- [start:start]
# The defaults: glorot_uniform, orthogonal, and zeros with
# unit_forget_bias=True
# --8<-- [end:start]

memory, spectrum = [], []
# --8<-- [start:pulse]
for seed in range(20):
    keras.utils.set_random_seed(seed)
    lstm = keras.layers.LSTM(32, return_state=True)
    last, h, early = lstm(pulse)
    last, h, late = lstm(x)
    trace = tf.norm(late[0] - late[1])
    early = tf.norm(early[0] - early[1])
    memory.append(float(trace / early))
    w = lstm.cell.recurrent_kernel.numpy()
    spectrum.append(np.linalg.norm(w, 2))
# --8<-- [end:pulse]
# --8<-- [end:compare]

print(f"left of the pulse {np.mean(memory):.1f}")
print(f"recurrent kernel stretches by {spectrum[0]:.3f}")
