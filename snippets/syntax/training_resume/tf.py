import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:512]
labels = labels[:512]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = images, labels
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


def build():
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10),
    ])
    model.set_weights([w.T for w in weights])
    model.compile(keras.optimizers.Adam(0.01), loss_fn)
    return model


def train(model, epochs):
    model.fit(
        x, y, batch_size=64, shuffle=False, verbose=0,
        initial_epoch=epochs[0], epochs=epochs[-1] + 1,
    )
    return model.layers[0].kernel.numpy()


straight = train(build(), range(4))

# --8<-- [start:save]
model = build()
train(model, range(2))
model.save("run.keras")
# --8<-- [end:save]

# --8<-- [start:resume]
model = keras.saving.load_model("run.keras")
resumed = train(model, range(2, 4))
# --8<-- [end:resume]

last_loss = model.evaluate(x[:64], y[:64], verbose=0)
print("the same bits:", np.array_equal(straight, resumed))
