import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images.astype("float32") / 16
labels = digits.target
rng = np.random.default_rng(0)
batches = rng.integers(0, len(images), (5, 64))
widths = 40, 80, 160
# --8<-- [end:given]


# --8<-- [start:model]
def conv(x, width, kernel, stride, name):
    x = layers.ZeroPadding2D(kernel // 2)(x)
    return layers.Conv2D(
        width, kernel, stride, use_bias=False, name=name
    )(x)


def norm(x, name):
    return layers.BatchNormalization(
        momentum=0.9, epsilon=1e-5, name=name
    )(x)


def block(x, width, stride, name):
    y = conv(x, width, 3, stride, f"{name}.conv1")
    y = layers.ReLU()(norm(y, f"{name}.norm1"))
    y = conv(y, width, 3, 1, f"{name}.conv2")
    y = norm(y, f"{name}.norm2")
    x = conv(x, width, 1, stride, f"{name}.short")
    return layers.ReLU()(y + x)


def resnet():
    inputs = keras.Input((8, 8, 1))
    x = conv(inputs, widths[0], 3, 1, "stem")
    x = layers.ReLU()(x)
    for i, width in enumerate(np.repeat(widths, 2)):
        stride = 2 if i in (2, 4) else 1
        x = block(x, int(width), stride, f"blocks.{i}")
    x = layers.GlobalAveragePooling2D()(x)
    outputs = layers.Dense(10, name="head")(x)
    return keras.Model(inputs, outputs)
# --8<-- [end:model]


model = resnet()
x, y = tf.constant(images)[..., None], tf.constant(labels)

# --8<-- [start:file]
file = np.load("resnet.npz")
unused = {n for n in file if "num_batches" not in n}
parts = {"kernel": "weight", "bias": "bias",
         "gamma": "weight", "beta": "bias",
         "moving_mean": "running_mean",
         "moving_variance": "running_var"}
axes = {4: (2, 3, 1, 0), 2: (1, 0), 1: (0,)}
for variable in model.variables:
    layer, part = variable.path.split("/")
    name = f"{layer}.{parts[part]}"
    array = file[name]
    variable.assign(array.transpose(axes[array.ndim]))
    unused.remove(name)  # twice would be an error
assert not unused
# --8<-- [end:file]

# --8<-- [start:count]
count = sum(
    int(np.prod(w.shape)) for w in model.trainable_weights
)
names = sorted(
    layer.name for layer in model.layers if layer.weights
)
print(f"{count:,} weights in {len(names)} layers")
# --8<-- [end:count]

# --8<-- [start:forward]
logits = model(x[:64], training=False)
# --8<-- [end:forward]

# --8<-- [start:gradient]
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(0.02, momentum=0.9)
variables = model.trainable_variables
gradients = []
losses = []
for batch in batches:
    with tf.GradientTape() as tape:
        scores = model(tf.gather(x, batch), training=True)
        loss = loss_fn(tf.gather(y, batch), scores)
    gradient = tape.gradient(loss, variables)
    gradients.append(gradient[0])
    optimizer.apply(gradient, variables)
    losses.append(float(loss))
# --8<-- [end:gradient]

kernel = model.get_layer("stem").kernel
mean, std = tf.reduce_mean(logits), keras.ops.std(logits)
print(f"logits {mean:.3f} to {std:.3f}")
print("losses", *(f"{loss:.3f}" for loss in losses[:3]))
