# --8<-- [start:given]
import numpy as np

a = np.arange(12, dtype="float32").reshape(3, 4)
# --8<-- [end:given]

import sys

import torch
from torch.utils.benchmark import Timer

# --8<-- [start:timer]
x = torch.tensor(a, requires_grad=True)
calls, threads = [], []


def work():
    calls.append("called")
    threads.append(torch.get_num_threads())
    y = (x**3).sum()
    return torch.autograd.grad(y, x)[0]


torch.set_num_threads(2)
timer = Timer("work()", globals={"work": work})
measurement = timer.timeit(number=50)
gradient = work()
# --8<-- [end:timer]
print("called:", len(calls))
print("threads inside and after:", threads[0], threads[-1])
print(measurement, file=sys.stderr)
