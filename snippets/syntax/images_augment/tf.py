import keras
from keras import ops

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits().images[:64].astype("float32") / 16
seeds = range(24)
# --8<-- [end:given]

x = ops.convert_to_tensor(digits[..., None])


# --8<-- [start:flip]
def flip(seed):
    return keras.layers.RandomFlip(
        "horizontal", seed=seed
    )
# --8<-- [end:flip]


# --8<-- [start:rotate]
def rotate(seed):
    # 0.1 of a full turn, 36 degrees, to either side
    return keras.layers.RandomRotation(
        0.1, fill_mode="constant", seed=seed
    )
# --8<-- [end:rotate]


flipped, moved, asleep = [], [], []
for seed in seeds:
    layer = flip(seed)
    y = layer(x)
    mirrored = ops.all(y == x[:, :, ::-1], axis=(1, 2, 3))
    mirrored = ops.cast(mirrored, "float32")
    flipped.append(float(ops.mean(mirrored)))
    y = rotate(seed)(x)
    moved.append(float(ops.mean(ops.abs(y - x))))
    # --8<-- [start:inference]
    training = False
    y = layer(x, training=training)
    # --8<-- [end:inference]
    asleep.append(float(ops.mean(ops.abs(y - x))))

print(f"mirrored: {np.mean(flipped):.1f} of the images")
