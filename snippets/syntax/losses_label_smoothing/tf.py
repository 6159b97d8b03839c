import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
w = rng.normal(0, 0.1, (10, 64)).astype("float32")
# --8<-- [end:given]

model = layers.Dense(10, use_bias=False)
model.build((None, 64))
model.set_weights([w.T])
optimizer = keras.optimizers.SGD(1.0)
x = tf.constant(images)

# --8<-- [start:loss]
y = keras.ops.one_hot(labels, 10)
loss_fn = keras.losses.CategoricalCrossentropy(
    from_logits=True, label_smoothing=0.1
)
# --8<-- [end:loss]

history = []
for step in range(60):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x))
    [gradient] = tape.gradient(loss, [model.kernel])
    optimizer.apply([gradient], [model.kernel])
    history.append(float(loss))

# --8<-- [start:floor]
targets = np.full((1, 10), 0.01, "float32")
targets[0, 3] = 0.91
lowest = loss_fn(np.eye(10)[[3]], np.log(targets))
# --8<-- [end:floor]
print(f"after 60 steps {history[-1]:.3f}")
print(f"a perfect model {lowest:.3f}")
