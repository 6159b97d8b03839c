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
        optimizer = keras.optimizers.SGD(learning_rate=0.5)
        optimizer.build(model.trainable_variables)
    model.set_weights([start, np.zeros(10)])
    data = tf.data.Dataset.from_tensor_slices(
        (images, labels)
    ).batch(64)
    data = strategy.experimental_distribute_dataset(data)
    # --8<-- [start:step]
    loss_fn = keras.losses.SparseCategoricalCrossentropy(
        from_logits=True, reduction=None
    )

    def step(x, y):
        with tf.GradientTape() as tape:
            loss = tf.nn.compute_average_loss(
                loss_fn(y, model(x)), global_batch_size=64
            )
        weights = model.trainable_variables
        gradients = tape.gradient(loss, weights)
        optimizer.apply(gradients, weights)
        return loss

    # --8<-- [end:step]
    # --8<-- [start:report]
    @tf.function
    def train_step(x, y):
        losses = strategy.run(step, args=(x, y))
        return strategy.reduce("SUM", losses, axis=None)
    # --8<-- [end:report]

    for x, y in data:
        loss = train_step(x, y)
    kernel = model.layers[0].kernel
    print(f"loss of the last batch {loss:.3f}")
    print(f"size of the kernel {tf.norm(kernel):.3f}")
