import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:640].astype("float32") / 16
labels = digits.target[:640]
rng = np.random.default_rng(0)
start = rng.normal(0, 0.2, (64, 10)).astype("float32")
# --8<-- [end:given]


if __name__ == "__main__":
    cpu = tf.config.list_physical_devices("CPU")[0]
    tf.config.set_logical_device_configuration(
        cpu, [tf.config.LogicalDeviceConfiguration()] * 2
    )
    strategy = tf.distribute.MirroredStrategy(
        ["CPU:0", "CPU:1"]
    )
    with strategy.scope():
        model = keras.Sequential([
            keras.Input((64,)), keras.layers.Dense(10)
        ])
    model.set_weights([start, np.zeros(10)])
    data = tf.data.Dataset.from_tensor_slices(
        (images[:9], labels[:9])
    ).batch(9)
    data = strategy.experimental_distribute_dataset(data)
    # --8<-- [start:step]
    loss_fn = keras.losses.SparseCategoricalCrossentropy(
        from_logits=True, reduction=None
    )

    def step(x, y):
        with tf.GradientTape() as tape:
            loss = tf.nn.compute_average_loss(
                loss_fn(y, model(x)), global_batch_size=9
            )
        return tape.gradient(loss, model.trainable_weights)

    # --8<-- [end:step]
    x, y = next(iter(data))
    gradients = strategy.run(step, args=(x, y))
    gradient = strategy.reduce("SUM", gradients[0], axis=None)
    shares = [
        len(part)
        for part in strategy.experimental_local_results(y)
    ]
    print("examples per device", shares)
    print(f"size of the gradient {tf.norm(gradient):.3f}")
