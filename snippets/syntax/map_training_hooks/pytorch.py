import torch
import torch.nn.functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:96] / 16).astype("float32")
labels = digits.target[:96].astype("int64")
rng = np.random.default_rng(5)
kernel = rng.normal(0, 0.3, (64, 10)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
def new_model():
    model = torch.nn.Linear(64, 10)
    with torch.no_grad():
        model.weight.copy_(torch.tensor(kernel.T))
        model.bias.zero_()
    return model

def test_step(model, x, y):
    model.eval()
    with torch.no_grad():
        guess = model(x).argmax(dim=1)
    return {"hits": (guess == y).float().mean()}

model = new_model()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
x, y = torch.tensor(pixels), torch.tensor(labels)
count = sum(p.numel() for p in model.parameters())
print(count, "weights")
# --8<-- [end:model]

# --8<-- [start:epochs]
scheduler = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda epoch: 0.8 ** epoch
)
rates, norms = [], []
for epoch in range(5):
    rates.append(scheduler.get_last_lr()[0])
    for start in range(0, 96, 32):
        batch = slice(start, start + 32)
        loss = F.cross_entropy(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    scheduler.step()
    norms.append(float(model.weight.detach().norm()))
print("rates:", [round(rate, 3) for rate in rates])
print("norms:", [round(norm, 2) for norm in norms])
# --8<-- [end:epochs]

# --8<-- [start:testing]
hits = test_step(model, x, y)["hits"]
print("hits:", round(float(hits), 3))
# --8<-- [end:testing]

# --8<-- [start:checkpoint]
torch.save({
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
}, "last.pt")
other = new_model()
loaded = torch.load("last.pt", weights_only=True)
other.load_state_dict(loaded["model"])
restored = other.weight
same = torch.equal(restored, model.weight)
print("restored:", same)
# --8<-- [end:checkpoint]
