import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[0].astype("uint8")
labels = digits.target[:8].astype("int64")
predicted = (labels // 2 * 2).astype("int32")
# --8<-- [end:given]

# --8<-- [start:total]
image = torch.tensor(pixels)
total = torch.sum(image)
print("ink:", total.item(), total.dtype)
# --8<-- [end:total]

# --8<-- [start:mean]
y = torch.tensor(labels)
mean = torch.mean(y.float())
print(f"mean label: {mean.item():.2f}")
# --8<-- [end:mean]

# --8<-- [start:divide]
share = torch.div(y, y.sum())
print(share.dtype, f"{share[7].item():.2f}")
# --8<-- [end:divide]

# --8<-- [start:compare]
guess = torch.tensor(predicted)
hits = torch.eq(guess, y)
scaled = image.to(torch.float32) / 16
print(hits.sum().item(), "hits,", scaled.dtype)
# --8<-- [end:compare]
