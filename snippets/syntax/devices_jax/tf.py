import os

os.environ["KERAS_BACKEND"] = "jax"
import jax
import keras

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


# --8<-- [start:replicas]
# --8<-- [start:train]
def train(model):
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.5),
        loss=keras.losses.SparseCategoricalCrossentropy(
            from_logits=True
        ),
    )
    model.fit(
        images, labels, batch_size=64, epochs=2,
        shuffle=False, verbose=0,
    )
# --8<-- [end:train]


# --8<-- [start:start]
if __name__ == "__main__":
    jax.config.update("jax_num_cpu_devices", 2)
    one = build()
    train(one)

    parallel = keras.distribution.DataParallel()
    keras.distribution.set_distribution(parallel)
    two = build()
    train(two)
    # --8<-- [end:start]
    # --8<-- [end:replicas]

    spread = two.layers[0].kernel.value.sharding
    loss = two.evaluate(images, labels, verbose=0)
    print("devices", len(spread.device_set))
    print(f"loss after 20 steps {loss:.3f}")
    agree = np.allclose(two.layers[0].get_weights()[0],
                        one.layers[0].get_weights()[0],
                        atol=1e-5)
    print("as on one device:", agree)
