# --8<-- [start:given]
import numpy as np

losses = np.array([2.3, 1.1, 0.6, 0.4], "float32")
# --8<-- [end:given]

from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)
from torch.utils.tensorboard import SummaryWriter

# --8<-- [start:write]
with SummaryWriter("logs") as log:
    for step, loss in enumerate(losses):
        log.add_scalar("loss", loss, step)
# --8<-- [end:write]

# --8<-- [start:read]
reader = EventAccumulator("logs")
reader.Reload()
events = reader.Scalars("loss")
steps = [event.step for event in events]
read = [event.value for event in events]
# --8<-- [end:read]
print("steps:", steps)
print("read: ", [round(loss, 3) for loss in read])
