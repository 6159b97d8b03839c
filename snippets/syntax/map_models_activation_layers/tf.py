import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(1)
pixels = rng.uniform(-4, 4, (6, 4)).astype("float32")
first = rng.normal(0, 1, (4, 3)).astype("float32")
second = rng.normal(0, 1, (4, 3)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:layers]
x = tf.Variable(pixels)
with tf.GradientTape() as tape:
    squash = keras.layers.Activation("sigmoid")(x)
    bend = keras.layers.Activation("tanh")(x)
    swish = keras.activations.silu(x)
    hard = keras.activations.hard_silu(x)
    cut = keras.layers.ReLU()(x)
    curves = squash + bend + swish + hard + cut
    total = tf.reduce_sum(curves)
slope = tape.gradient(total, x)
print("total:", round(float(total), 3))
# --8<-- [end:layers]

# --8<-- [start:nothing]
same = keras.layers.Identity()(x)
print("unchanged:", bool(tf.reduce_all(same == x)))
# --8<-- [end:nothing]

# --8<-- [start:join]
inputs = keras.Input((4,))
a, b = keras.layers.Dense(3), keras.layers.Dense(3)
left, right = a(inputs), b(inputs)
added = keras.layers.Add()([left, right])
times = keras.layers.Multiply()([left, right])
also = keras.layers.add([left, right])
model = keras.Model(inputs, [added, times, also])
a.set_weights([first, a.bias.numpy()])
b.set_weights([second, b.bias.numpy()])
added, times, also = model(x)
print("sum:", round(float(tf.reduce_sum(added)), 3))
# --8<-- [end:join]

# --8<-- [start:lambda]
model = keras.Sequential([
    keras.layers.Lambda(lambda x: 2 * x - 1),
    keras.layers.ReLU(),
])
scaled = model(x)
print("scaled:", round(float(tf.reduce_sum(scaled)), 3))
# --8<-- [end:lambda]
