import keras

# --8<-- [start:given]
import numpy as np

start = np.zeros(1, "float32")
# --8<-- [end:given]

# --8<-- [start:set]
schedule = keras.optimizers.schedules.ExponentialDecay(
    0.1, decay_steps=1, decay_rate=0.9
)
optimizer = keras.optimizers.SGD(schedule)


optimizer.learning_rate = 0.01
rate = float(optimizer.learning_rate)
print(f"learning rate {rate:.3f}")
# --8<-- [end:set]
