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


def compiled():
    model = build()
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.5),
        loss=keras.losses.SparseCategoricalCrossentropy(
            from_logits=True
        ),
    )
    return model


# --8<-- [start:replicas]
# --8<-- [start:train]
def train(model):
    model.fit(
        images, labels, batch_size=64, epochs=2,
        shuffle=False, verbose=0,
    )
# --8<-- [end:train]


# --8<-- [start:start]
if __name__ == "__main__":
    cpu = tf.config.list_physical_devices("CPU")[0]
    tf.config.set_logical_device_configuration(
        cpu, [tf.config.LogicalDeviceConfiguration()] * 2
    )
    strategy = tf.distribute.MirroredStrategy(
        ["CPU:0", "CPU:1"]
    )
    with strategy.scope():
        two = compiled()
    train(two)
    # --8<-- [end:start]
    # --8<-- [end:replicas]

    one = compiled()
    train(one)
    loss = two.evaluate(images, labels, verbose=0)
    print(f"loss after 20 steps {loss:.3f}")
    agree = np.allclose(two.layers[0].get_weights()[0],
                        one.layers[0].get_weights()[0],
                        atol=1e-5)
    print("as on one device:", agree)
