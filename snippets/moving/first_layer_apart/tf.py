import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

rng = np.random.default_rng(0)
images = load_digits().images[:64].astype("float32") / 16


def draw(*shape):
    return rng.normal(0, 0.1, shape).astype("float32")


conv1_weight, conv1_bias = draw(8, 1, 3, 3), draw(8)
norm_weight, norm_bias = 1 + draw(8), draw(8)
norm_mean, norm_var = draw(8), draw(8) ** 2 + 0.1
conv2_weight, conv2_bias = draw(16, 8, 3, 3), draw(16)
head_weight, head_bias = draw(10, 256), draw(10)
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((8, 8, 1)),
    keras.layers.Conv2D(8, 3, padding="same", name="conv1"),
    keras.layers.BatchNormalization(
        epsilon=1e-5, name="norm"
    ),
    keras.layers.ReLU(name="relu"),
    keras.layers.ZeroPadding2D(1, name="pad"),
    keras.layers.Conv2D(16, 3, strides=2, name="conv2"),
    keras.layers.Flatten(name="flatten"),
    keras.layers.Dense(10, name="head"),
])
# --8<-- [end:model]

# --8<-- [start:copy]
head_rows = head_weight.reshape(10, 16, 4, 4)
head_kernel = head_rows.transpose(2, 3, 1, 0)
model.set_weights([
    conv1_weight.transpose(2, 3, 1, 0),
    conv1_bias,
    norm_weight,
    norm_bias,
    norm_mean,
    norm_var,
    conv2_weight.transpose(2, 3, 1, 0),
    conv2_bias,
    head_kernel.reshape(256, 10),
    head_bias,
])
# --8<-- [end:copy]

x = keras.ops.expand_dims(images, -1)

# --8<-- [start:watch]
watch = keras.Model(
    model.inputs, [layer.output for layer in model.layers]
)
names = [layer.name for layer in model.layers]

outputs = watch(x, training=False)
seen = dict(zip(names, outputs))
logits = seen["head"]

for name, out in seen.items():
    mean, std = keras.ops.mean(out), keras.ops.std(out)
    print(f"{name:8}{mean:8.3f}{std:8.3f}")
# --8<-- [end:watch]
