from torch import nn

model = nn.Sequential(
    nn.Conv2d(3, 16, 3), nn.BatchNorm2d(16), nn.ReLU(),
    nn.Flatten(), nn.Linear(16 * 6 * 6, 10),
)

# --8<-- [start:count]
trained = sum(p.numel() for p in model.parameters())
kept = sum(
    b.numel() for b in model.buffers()
    if b.is_floating_point()
)
print(f"trained {trained}, kept beside them {kept}")
# --8<-- [end:count]

# --8<-- [start:list]
for name, array in model.state_dict().items():
    print(f"{name:22} {tuple(array.shape)}")
# --8<-- [end:list]

sizes = sorted(
    array.numel() for array in model.state_dict().values()
    if array.is_floating_point()
)
every = trained + kept
