# --8<-- [start:given]
import numpy as np

losses = np.array([2.3, 1.1, 0.6, 0.4], "float32")
# --8<-- [end:given]

import tensorflow as tf
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)
from tensorboard.util.tensor_util import make_ndarray

# --8<-- [start:write]
with tf.summary.create_file_writer("logs").as_default():
    for step, loss in enumerate(losses):
        tf.summary.scalar("loss", loss, step)
# --8<-- [end:write]

# --8<-- [start:read]
reader = EventAccumulator("logs")
reader.Reload()
events = reader.Tensors("loss")
steps = [event.step for event in events]
read = [float(make_ndarray(e.tensor_proto)) for e in events]
# --8<-- [end:read]
print("steps:", steps)
print("read: ", [round(loss, 3) for loss in read])
