import keras

# --8<-- [start:given]
import numpy as np

seeds = range(24)
# --8<-- [end:given]


# --8<-- [start:draw]
def draw(seed):
    init = keras.initializers.TruncatedNormal(
        stddev=0.02, seed=seed
    )
    return np.array(init((256, 128)))
# --8<-- [end:draw]


spread = [draw(seed).std() for seed in seeds]
largest = [np.abs(draw(seed)).max() for seed in seeds]
print(f"standard deviation {np.mean(spread):.4f}")
print(f"largest weight {np.mean(largest):.2f}")
