from pathlib import Path

import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, digits = load_digits(return_X_y=True)
images = (images[:300] * 15).reshape(-1, 8, 8, 1)
images = images.astype("uint8")
words = ["zero", "one", "two", "three", "four"]
words += ["five", "six", "seven", "eight", "nine"]
paths = [
    f"digits/{words[digit]}/{row:03}.png"
    for row, digit in enumerate(digits[:300])
]
# --8<-- [end:given]

# --8<-- [start:write]
for path, image in zip(paths, images):
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    keras.utils.save_img(path, image, scale=False)
# --8<-- [end:write]


# --8<-- [start:folder]
data = keras.utils.image_dataset_from_directory(
    "digits",
    color_mode="grayscale",
    image_size=(8, 8),
    batch_size=32,
    shuffle=False,
)
classes = data.class_names
# --8<-- [end:folder]

# --8<-- [start:load]
loader = data.map(lambda x, y: (x / 255, y)).prefetch(2)
x, y = next(iter(loader))
top = float(tf.reduce_max(x))
print(tuple(x.shape), "up to", round(top, 2))
print("label 0 is", classes[0])
# --8<-- [end:load]

model = keras.Sequential([
    keras.Input((8, 8, 1)),
    keras.layers.Flatten(),
    keras.layers.Dense(10, kernel_initializer="zeros"),
])
optimizer = keras.optimizers.SGD(0.5)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
labels = []
for x, y in loader:
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
    labels += y.numpy().tolist()
kernel = model.layers[-1].kernel
