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
    # --8<-- [start:norm]
    with strategy.scope():
        norm = keras.layers.BatchNormalization(
            epsilon=1e-3, momentum=0.9
        )
        norm.build((None, 4))

    @tf.function
    def step(x):
        with tf.GradientTape() as tape:
            output = norm(x, training=True)
            loss = tf.reduce_mean(output**3)
        return output, tape.gradient(loss, norm.gamma.value)

    output, gradient = strategy.run(step, args=(x,))
    # --8<-- [end:norm]
    output = strategy.gather(output, axis=0)
    gradient = strategy.reduce("SUM", gradient, axis=None)
    # --8<-- [start:moving]
    moving = strategy.experimental_local_results(
        norm.moving_mean.value
    )
    seen = norm.moving_mean.numpy()
    # --8<-- [end:moving]
    dark, bright = (tf.reduce_mean(m) for m in moving)
    print(f"moving mean, first device {dark:.3f}")
    print(f"moving mean, second device {bright:.3f}")
    print(f"moving mean you see {seen.mean():.3f}")
