# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:12].astype("float32") / 16
# --8<-- [end:given]

import torch

graphs = []


def count(graph, example_inputs):
    graphs.append(graph)
    return graph.forward

# --8<-- [start:branch]
@torch.compile(backend=count, fullgraph=True)
def bend(x):
    return torch.cond(
        x.sum() > 0,
        lambda x: x * x,
        lambda x: -3 * x,
        (x,),
    )
# --8<-- [end:branch]


# --8<-- [start:calls]
outputs, gradients = [], []
for sign in [1.0, -1.0]:
    x = torch.tensor(images[0] * sign, requires_grad=True)
    y = bend(x)
    y.sum().backward()
    outputs.append(y.detach())
    gradients.append(x.grad)
print("sums:", *[round(y.sum().item(), 2) for y in outputs])
print("times compiled:", len(graphs))
# --8<-- [end:calls]
