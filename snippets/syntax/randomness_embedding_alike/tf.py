import keras

# --8<-- [start:given]
import numpy as np

seeds = range(24)
# --8<-- [end:given]


# --8<-- [start:draw]
def draw(seed):
    keras.utils.set_random_seed(seed)
    layer = keras.layers.Embedding(500, 32)
    layer.build()
    return layer.get_weights()[0]
# --8<-- [end:draw]


spread = [draw(seed).std() for seed in seeds]
print(f"standard deviation {np.mean(spread):.3f}")
