import torch

# --8<-- [start:given]
import numpy as np

seeds = range(24)
# --8<-- [end:given]

names = "uniform normal whole coin choice order".split()
draws = {name: [] for name in names}
for seed in seeds:
    torch.manual_seed(seed)
    # --8<-- [start:uniform]
    uniform = torch.rand(5000) * 2 - 1
    # --8<-- [end:uniform]
    # --8<-- [start:normal]
    normal = torch.randn(5000) * 3 + 1
    # --8<-- [end:normal]
    # --8<-- [start:whole]
    whole = torch.randint(0, 6, (5000,))
    # --8<-- [end:whole]
    # --8<-- [start:coin]
    coin = torch.bernoulli(torch.full((5000,), 0.3))
    # --8<-- [end:coin]
    # --8<-- [start:choice]
    p = torch.tensor([0.9, 0.1])
    choice = torch.multinomial(
        p, 5000, replacement=True
    )
    # --8<-- [end:choice]
    # --8<-- [start:order]
    order = torch.randperm(1000)
    # --8<-- [end:order]
    draws["uniform"].append(uniform.std().item())
    draws["normal"].append(normal.std().item())
    draws["whole"].append(whole.double().mean().item())
    draws["coin"].append(coin.mean().item())
    draws["choice"].append(choice.double().mean().item())
    moved = (order - torch.arange(1000)).abs()
    draws["order"].append(moved.double().mean().item())

for name, values in draws.items():
    print(f"{name:8} {np.mean(values):5.1f}")
