import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:256].astype("float32") / 16
seeds = np.arange(30)
# --8<-- [end:given]


# --8<-- [start:like_pytorch]
def like_pytorch():
    uniform = keras.initializers.VarianceScaling(
        scale=1 / 3, mode="fan_in", distribution="uniform"
    )
    bound = 1 / 64**0.5
    bias = keras.initializers.RandomUniform(-bound, bound)
    return keras.layers.Dense(
        32,
        kernel_initializer=uniform,
        bias_initializer=bias,
    )
# --8<-- [end:like_pytorch]


# --8<-- [start:like_keras]
def like_keras():
    return keras.layers.Dense(32)
# --8<-- [end:like_keras]


x = keras.ops.convert_to_tensor(images)
spread = {}
for make in (like_pytorch, like_keras):
    spread[make.__name__] = []
    for seed in seeds:
        keras.utils.set_random_seed(int(seed))
        output = make()(x)
        std = float(keras.ops.std(output))
        spread[make.__name__].append(std)

for name, values in spread.items():
    print(f"{name:13} output spread {np.mean(values):.2f}")
