import torch
from torch.autograd import Variable

# --8<-- [start:input]
w = torch.ones(2, requires_grad=True)
x = Variable(torch.ones(2), volatile=True)
y = (w * x).sum()
# --8<-- [end:input]
print("y:", y.item(), "recorded:", y.requires_grad)
