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


def build(lr):
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10),
    ])
    model.set_weights([w.T for w in weights])
    model.compile(keras.optimizers.SGD(lr), loss_fn)
    return model


settings = {"batch_size": 512, "epochs": 10, "verbose": 0}


# --8<-- [start:norms]
class Norms(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        kernel = self.model.layers[0].kernel
        norms.append(float(keras.ops.norm(kernel)))


norms = []
model = build(lr=0.5)
model.fit(x, y, callbacks=[Norms()], **settings)
# --8<-- [end:norms]

# --8<-- [start:nan]
model = build(lr=1e30)
halt = keras.callbacks.TerminateOnNaN()
run = model.fit(x, y, callbacks=[halt], **settings)
epochs = len(run.epoch)
# --8<-- [end:nan]

print(f"norm {norms[0]:.2f} to {norms[-1]:.2f}")
print("no longer finite in epoch", epochs)
