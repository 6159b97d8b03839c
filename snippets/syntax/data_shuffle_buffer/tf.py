import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
by_class = np.argsort(labels, kind="stable")[:1792]
images = (images / 16 - 0.3).astype("float32")[by_class]
labels = labels[by_class]  # sorted: all zeros first
rows = np.arange(len(labels))
seeds = range(20)
# --8<-- [end:given]

data = tf.data.Dataset.from_tensor_slices(
    (images, labels, rows)
)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


# --8<-- [start:shuffle]
def shuffled(seed):
    order = data.shuffle(buffer_size=100, seed=seed)
    return order.batch(128)
# --8<-- [end:shuffle]


classes, moved, accuracy = [], [], []
for seed in seeds:
    model = keras.layers.Dense(
        10, kernel_initializer="zeros"
    )
    model.build((None, 64))
    variables = model.trainable_variables
    optimizer = keras.optimizers.SGD(0.5)
    order, kinds = [], []
    for inputs, targets, row in shuffled(seed):
        kinds.append(len(set(targets.numpy())))
        with tf.GradientTape() as tape:
            loss = loss_fn(targets, model(inputs))
        gradients = tape.gradient(loss, variables)
        optimizer.apply(gradients, variables)
        order += row.numpy().tolist()
    right = tf.argmax(model(images), 1) == labels
    classes.append(np.mean(kinds))
    moved.append(np.abs(np.array(order) - rows).mean())
    accuracy.append(right.numpy().mean())

print(f"kinds of digits per batch {np.mean(classes):4.1f}")
print(f"accuracy after an epoch   {np.mean(accuracy):4.2f}")
