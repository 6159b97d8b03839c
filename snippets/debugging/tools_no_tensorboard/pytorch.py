# --8<-- [start:mistake]
from torch.utils.tensorboard import SummaryWriter

with SummaryWriter("logs") as log:
    log.add_scalar("loss", 0.5, 0)
# --8<-- [end:mistake]
