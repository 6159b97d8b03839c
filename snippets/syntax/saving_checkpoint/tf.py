import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:256]
labels = labels[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = tf.constant(images), tf.constant(labels)
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
    optimizer = keras.optimizers.SGD(0.1, momentum=0.9)
    optimizer.build(model.trainable_variables)
    return model, optimizer


def train(model, optimizer, steps):
    variables = model.trainable_variables
    for step in range(steps):
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(x, training=True))
        gradients = tape.gradient(loss, variables)
        optimizer.apply(gradients, variables)
    return float(loss)


model, optimizer = build()
train(model, optimizer, 10)
# --8<-- [start:save]
checkpoint = tf.train.Checkpoint(
    model=model,
    optimizer=optimizer,
    epoch=tf.Variable(10),
)
path = checkpoint.save("run")
# --8<-- [end:save]
straight = train(model, optimizer, 10)

model, optimizer = build()
# --8<-- [start:load]
checkpoint = tf.train.Checkpoint(
    model=model,
    optimizer=optimizer,
    epoch=tf.Variable(0),
)
checkpoint.restore(path).assert_consumed()
epoch = int(checkpoint.epoch)
# --8<-- [end:load]
resumed = train(model, optimizer, 10)

print("goes on at epoch", epoch)
print(f"straight {straight:.4f}, resumed {resumed:.4f}")
