# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:12].astype("float32") / 16
# --8<-- [end:given]

import torch

# --8<-- [start:count]
graphs = []


def count(graph, example_inputs):
    graphs.append(graph)
    return graph.forward
# --8<-- [end:count]

# --8<-- [start:score]
calls = torch.tensor(0)


@torch.compile(backend=count)
def score(x):
    calls.add_(1)
    return (x * x).sum()
# --8<-- [end:score]


# --8<-- [start:calls]
scores = [score(x) for x in torch.tensor(images)]
print("calls counted:", int(calls))
print("times compiled:", len(graphs))
# --8<-- [end:calls]
