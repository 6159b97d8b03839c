# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
shapes = [(3, 3, 1, 8), (8,), (16, 16), (16,), (16, 10)]
keras_file = [
    rng.normal(size=shape).astype("float32")
    for shape in shapes
]
conv, conv_bias, hidden, hidden_bias, head = keras_file
torch_file = {
    "conv.weight": conv.transpose(3, 2, 0, 1),
    "conv.bias": conv_bias,
    "hidden.weight": hidden.astype("float16").T,
    "hidden.bias": hidden_bias,
    "head.weight": head.T + np.float32(0.01),
}
# --8<-- [end:given]

import keras

# --8<-- [start:load]
model = keras.Sequential([
    keras.Input((4, 3, 1)),
    keras.layers.Conv2D(8, 3),
    keras.layers.Reshape((16,)),
    keras.layers.Dense(16),
    keras.layers.Dense(10, use_bias=False),
])
model.set_weights(keras_file)
mine = model.get_weights()
theirs = list(torch_file.values())
# --8<-- [end:load]

# --8<-- [start:compare]
axes = {1: (0,), 2: (1, 0), 4: (2, 3, 1, 0)}
differences = []
for name, a, b in zip(torch_file, mine, theirs):
    b = b.transpose(axes[b.ndim])
    same = a.tobytes() == b.astype("float32").tobytes()
    largest = float(abs(a - b).max())
    print(f"{name:14}{largest:.1e}  {same}")
    differences.append(largest)
# --8<-- [end:compare]
