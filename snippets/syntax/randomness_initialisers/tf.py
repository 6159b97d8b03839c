import keras
from keras import initializers

# --8<-- [start:given]
import numpy as np

inputs, units = 256, 128
seeds = range(24)
# --8<-- [end:given]


# --8<-- [start:glorot_uniform]
def glorot_uniform(seed):
    return initializers.GlorotUniform(seed)
# --8<-- [end:glorot_uniform]


# --8<-- [start:glorot_normal]
def glorot_normal(seed):
    return initializers.GlorotNormal(seed)
# --8<-- [end:glorot_normal]


# --8<-- [start:he_uniform]
def he_uniform(seed):
    return initializers.HeUniform(seed)
# --8<-- [end:he_uniform]


# --8<-- [start:he_normal]
def he_normal(seed):
    return initializers.HeNormal(seed)
# --8<-- [end:he_normal]


# --8<-- [start:orthogonal]
def orthogonal(seed):
    return initializers.Orthogonal(seed=seed)
# --8<-- [end:orthogonal]


# --8<-- [start:normal]
def normal(seed):
    return initializers.RandomNormal(seed=seed)
# --8<-- [end:normal]


# --8<-- [start:uniform]
def uniform(seed):
    return initializers.RandomUniform(seed=seed)
# --8<-- [end:uniform]


makes = [
    glorot_uniform, glorot_normal, he_uniform, he_normal,
    orthogonal, normal, uniform,
]
spread = {make.__name__: [] for make in makes}
for seed in seeds:
    for make in makes:
        w = np.array(make(seed)((inputs, units)))
        spread[make.__name__].append(w.std())

for name, values in spread.items():
    print(f"{name:15} {np.mean(values):.4f}")
