import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:16].astype("float32") / 16
rows = images.reshape(16, 64)[:, 18:22]
order = np.argsort(rows.sum(axis=1))
dark_then_bright = rows[order]
# --8<-- [end:given]


if __name__ == "__main__":
    cpu = tf.config.list_physical_devices("CPU")[0]
    tf.config.set_logical_device_configuration(
        cpu, [tf.config.LogicalDeviceConfiguration()] * 2
    )
    strategy = tf.distribute.MirroredStrategy(
        ["CPU:0", "CPU:1"]
    )
    data = tf.data.Dataset.from_tensor_slices(
        dark_then_bright
    ).batch(16)
    data = strategy.experimental_distribute_dataset(data)
    x = next(iter(data))
    # --8<-- [start:layer]
    with strategy.scope():
        norm = keras.layers.BatchNormalization(
            epsilon=1e-3, synchronized=True
        )
        norm.build((None, 4))
    # --8<-- [end:layer]

    # --8<-- [start:norm]
    @tf.function
    def step(x):
        with tf.GradientTape() as tape:
            tape.watch(x)
            output = norm(x, training=True)
            loss = tf.reduce_mean(output**3)
        slope, gradient = tape.gradient(
            loss, [x, norm.gamma.value]
        )
        return output, slope, gradient

    output, slope, gradient = strategy.run(step, args=(x,))
    # --8<-- [end:norm]
    output = strategy.gather(output, axis=0)
    slope = strategy.gather(slope, axis=0)
    gradient = strategy.reduce("SUM", gradient, axis=None)
    dark, bright = np.mean(output[:8]), np.mean(output[8:])
    print(f"mean of the dark half {dark:.3f}")
    print(f"mean of the bright half {bright:.3f}")
