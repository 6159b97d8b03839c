import keras
import tensorflow as tf

# --8<-- [start:draw]
seed = keras.random.SeedGenerator(1)
a = keras.random.normal((1000,), seed=seed)
b = keras.random.normal((1000,), seed=seed)
# --8<-- [end:draw]

# --8<-- [start:layers]
init = keras.initializers.RandomNormal(seed=seed)
first = keras.layers.Dense(32, kernel_initializer=init)
second = keras.layers.Dense(32, kernel_initializer=init)
for layer in (first, second):
    layer.build((None, 64))
# --8<-- [end:layers]

same = first.kernel == second.kernel
draws_equal = bool(tf.reduce_all(a == b))
layers_equal = bool(tf.reduce_all(same))
print("two draws equal: ", draws_equal)
print("two layers equal:", layers_equal)
