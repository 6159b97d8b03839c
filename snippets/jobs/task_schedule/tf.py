# --8<-- [start:given]
peak, warm, total = 0.1, 5, 20
# --8<-- [end:given]

import math

import keras
import tensorflow as tf

weight = keras.Variable(1.0)


# --8<-- [start:solution]
class Rate(keras.optimizers.schedules.LearningRateSchedule):
    """Up, then down a cosine to 0."""

    def __call__(self, step):
        step = keras.ops.cast(step, "float32")
        way = (step - warm) / (total - warm)
        down = 0.5 * (1 + keras.ops.cos(math.pi * way))
        up = (step + 1) / warm
        return peak * keras.ops.where(step < warm, up, down)


optimizer = keras.optimizers.SGD(Rate())
# --8<-- [end:solution]


# --8<-- [start:test]
rates = []
for _ in range(total):
    rates.append(float(optimizer.learning_rate))
    optimizer.apply([tf.ones(())], [weight])
moved = 1 - float(weight)
print("first, peak, last:", *(round(rates[i], 4) for i in (0, 4, -1)))
print("moved:", round(moved, 4))
# --8<-- [end:test]
