# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:12].astype("float32") / 16
# --8<-- [end:given]

import torch

graphs = []


def count(graph, example_inputs):
    graphs.append(graph)
    return graph.forward

# --8<-- [start:sharpness]
@torch.compile(backend=count)
def sharpness(x, temperature):
    p = torch.softmax(x / temperature, dim=0)
    return (p * p).sum()
# --8<-- [end:sharpness]


# --8<-- [start:calls]
x = torch.tensor(images[0], requires_grad=True)
for n in range(1, 11):
    y = sharpness(x, torch.tensor(n / 10))
y.backward()
gradient = x.grad
print("times compiled:", len(graphs))
# --8<-- [end:calls]
