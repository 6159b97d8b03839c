import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:640].astype("float32") / 16
labels = digits.target[:640]
rng = np.random.default_rng(0)
kernel_1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
kernel_2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]


def build():
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10),
    ])
    model.layers[0].set_weights([kernel_1, np.zeros(32)])
    model.layers[1].set_weights([kernel_2, np.zeros(10)])
    return model


def alone(model):
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.5),
        loss=keras.losses.SparseCategoricalCrossentropy(
            from_logits=True
        ),
    )
    model.fit(
        images, labels, batch_size=64, shuffle=False,
        verbose=0,
    )


if __name__ == "__main__":
    cpu = tf.config.list_physical_devices("CPU")[0]
    tf.config.set_logical_device_configuration(
        cpu, [tf.config.LogicalDeviceConfiguration()] * 2
    )
    strategy = tf.distribute.MirroredStrategy(
        ["CPU:0", "CPU:1"]
    )
    with strategy.scope():
        two = build()
        optimizer = keras.optimizers.SGD(learning_rate=0.5)
        optimizer.build(two.trainable_variables)
    loss_fn = keras.losses.SparseCategoricalCrossentropy(
        from_logits=True, reduction=None
    )
    data = tf.data.Dataset.from_tensor_slices(
        (images, labels)
    ).batch(64)
    data = strategy.experimental_distribute_dataset(data)

    # --8<-- [start:accumulate]
    def step(x, y):
        weights = two.trainable_variables
        total = [tf.zeros_like(w) for w in weights]
        parts = zip(tf.split(x, 4), tf.split(y, 4))
        for x, y in parts:
            with tf.GradientTape() as tape:
                loss = tf.nn.compute_average_loss(
                    loss_fn(y, two(x)),
                    global_batch_size=64,
                )
            gradients = tape.gradient(loss, weights)
            total = [
                t + g for t, g in zip(total, gradients)
            ]
        optimizer.apply(total, weights)

    # --8<-- [end:accumulate]
    train_step = tf.function(
        lambda x, y: strategy.run(step, args=(x, y))
    )
    for x, y in data:
        train_step(x, y)

    one = build()
    alone(one)
    scores = two(images)
    loss = tf.reduce_mean(loss_fn(labels, scores))
    print(f"loss after 10 steps {loss:.3f}")
    agree = np.allclose(two.layers[0].get_weights()[0],
                        one.layers[0].get_weights()[0],
                        atol=1e-5)
    print("as on one device:", agree)
