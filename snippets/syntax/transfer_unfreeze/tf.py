import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:256]
labels = labels[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.15, (32, 10)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = images, labels
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
model.set_weights(weights)


def train(model, steps):
    model.fit(
        x, y, batch_size=256, epochs=steps, verbose=0
    )
    return model.layers[0].kernel.numpy()


# --8<-- [start:unfreeze]
model.layers[0].trainable = False
model.compile(keras.optimizers.SGD(0.5), loss_fn)
start = train(model, 5)

model.layers[0].trainable = True
end = train(model, 5)
# --8<-- [end:unfreeze]
moved = np.abs(end - start).max()
print(f"the body moved by {moved:.3f}")
