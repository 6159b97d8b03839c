import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

seeds = range(24)
# --8<-- [end:given]

names = "uniform normal whole coin choice order".split()
draws = {name: [] for name in names}
for seed in seeds:
    keras.utils.set_random_seed(seed)
    # --8<-- [start:uniform]
    uniform = keras.random.uniform((5000,), -1, 1)
    # --8<-- [end:uniform]
    # --8<-- [start:normal]
    normal = keras.random.normal((5000,), 1, 3)
    # --8<-- [end:normal]
    # --8<-- [start:whole]
    whole = keras.random.randint((5000,), 0, 6)
    # --8<-- [end:whole]
    # --8<-- [start:coin]
    coin = keras.random.binomial((5000,), 1, 0.3)
    # --8<-- [end:coin]
    # --8<-- [start:choice]
    p = tf.constant([[0.9, 0.1]])
    choice = keras.random.categorical(
        tf.math.log(p), 5000
    )
    # --8<-- [end:choice]
    # --8<-- [start:order]
    order = keras.random.shuffle(tf.range(1000))
    # --8<-- [end:order]
    draws["uniform"].append(np.std(uniform))
    draws["normal"].append(np.std(normal))
    draws["whole"].append(np.mean(whole))
    draws["coin"].append(np.mean(coin))
    draws["choice"].append(np.mean(choice))
    moved = np.abs(order - np.arange(1000))
    draws["order"].append(moved.mean())

for name, values in draws.items():
    print(f"{name:8} {np.mean(values):5.1f}")
