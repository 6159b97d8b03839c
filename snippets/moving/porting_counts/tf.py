import keras
import numpy as np
from keras import layers

model = keras.Sequential([
    keras.Input((8, 8, 3), name="image"),
    layers.Conv2D(16, 3, name="conv"),
    layers.BatchNormalization(name="norm"), layers.ReLU(),
    layers.Flatten(), layers.Dense(10, name="head"),
])

# --8<-- [start:count]
def size(weights):
    return sum(int(np.prod(w.shape)) for w in weights)


trained = size(model.trainable_weights)
kept = size(model.non_trainable_weights)
print(f"trained {trained}, kept beside them {kept}")
# --8<-- [end:count]

# --8<-- [start:list]
for weight in model.weights:
    path = weight.path.split("/", 1)[-1]
    print(f"{path:22} {tuple(weight.shape)}")
# --8<-- [end:list]

sizes = sorted(
    int(np.prod(w.shape)) for w in model.weights
)
every = model.count_params()
