# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:3].astype("float32") / 16
# --8<-- [end:given]

import torch

graphs = []


def count(graph, example_inputs):
    graphs.append(graph)
    return graph.forward


# --8<-- [start:debug]
torch.compiler.set_stance("force_eager")
notes = []


@torch.compile(backend=count)
def score(x):
    y = (x * x).sum()
    notes.append(float(y))  # or breakpoint()
    return y
# --8<-- [end:debug]


# --8<-- [start:calls]
x = torch.tensor(images, requires_grad=True)
total = sum(score(row) for row in x)
total.backward()
gradient = x.grad
print("seen inside:", [round(note, 2) for note in notes])
# --8<-- [end:calls]
print("times compiled:", len(graphs))
