import keras
import tensorflow as tf

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

x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
model.set_weights(weights)
optimizer = keras.optimizers.SGD(0.5)
model.compile(optimizer, loss_fn)
variables = model.trainable_variables


def train(steps):
    model.fit(
        x, y, batch_size=256, epochs=steps, verbose=0
    )
    return model.layers[0].kernel.numpy()


# --8<-- [start:all]
# --8<-- [start:freeze]
start = train(5)
model.layers[0].trainable = False
end = train(5)
# --8<-- [end:freeze]
moved = np.abs(end - start).max()

# --8<-- [start:by_hand]
for step in range(5):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
by_hand = model.layers[0].kernel.numpy()
# --8<-- [end:by_hand]
# --8<-- [end:all]
moved_by_hand = np.abs(by_hand - end).max()

head = model.layers[1].kernel
print(f"with fit  {moved:.2f}")
print(f"by hand   {moved_by_hand:.2f}")
