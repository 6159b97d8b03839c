# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:12].astype("float32") / 16
# --8<-- [end:given]

import torch

graphs = []


def count(graph, example_inputs):
    graphs.append(graph)
    return graph.forward

# --8<-- [start:energy]
@torch.compile(backend=count)
def energy(x):
    return (x * x).sum()
# --8<-- [end:energy]


# --8<-- [start:calls]
for length in range(21, 31):
    x = torch.tensor(images[0, :length], requires_grad=True)
    energy(x).backward()
gradient = x.grad
print("times compiled:", len(graphs))
# --8<-- [end:calls]
