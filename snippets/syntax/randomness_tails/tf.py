import keras

# --8<-- [start:given]
import numpy as np

seeds = range(24)
# --8<-- [end:given]


# --8<-- [start:draw]
def draw(seed):
    init = keras.initializers.HeNormal(seed)
    return np.array(init((256, 128)))
# --8<-- [end:draw]


beyond, largest = [], []
for seed in seeds:
    w = draw(seed)
    w = np.abs(w) / w.std()
    beyond.append((w > 2.4).mean())
    largest.append(w.max())

print(f"largest: {np.mean(largest):.1f} times the spread")
