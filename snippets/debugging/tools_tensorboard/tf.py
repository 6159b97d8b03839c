import keras
import tensorflow as tf
from tensorboard.backend.event_processing import (
    event_accumulator,
)

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x[:400] / 16).astype("float32")
y = y[:400].astype("int64")
rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.1, (64, 10)).astype("float32")
# --8<-- [end:given]

model = keras.Sequential([
    keras.Input((64,)), keras.layers.Dense(10)
])
model.set_weights([kernel, np.zeros(10)])
model.compile(
    keras.optimizers.SGD(0.5),
    keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
# --8<-- [start:write]
log = keras.callbacks.TensorBoard(
    "logs/keras", histogram_freq=1
)
model.fit(
    x, y, batch_size=len(x), epochs=10,
    callbacks=[log], verbose=0,
)
writer = tf.summary.create_file_writer("logs/keras/train")
with writer.as_default():
    tf.summary.text("note", "digits, one layer", step=0)
writer.close()
# --8<-- [end:write]

# --8<-- [start:read]
events = event_accumulator.EventAccumulator(
    f"{log.log_dir}/train"
)
events.Reload()
points = events.Tensors("epoch_loss")
steps = [event.step for event in points]
losses = [
    tf.make_ndarray(event.tensor_proto) for event in points
]
name = f"{model.layers[0].kernel.path}/histogram"
last = events.Tensors(name)[-1].tensor_proto
left, right, count = tf.make_ndarray(last).T
counted = count.sum()
total = (count * (left + right) / 2).sum()
# --8<-- [end:read]
text = events.Tensors("note")[0].tensor_proto
note = tf.make_ndarray(text).item().decode()
print("loss:", np.round(losses, 2)[::3])
print(f"{counted:.0f} weights in the last histogram")
print("note:", note)
