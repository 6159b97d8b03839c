from torch.utils.data import DataLoader, Dataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits().images[:200].astype("float32") / 16
# --8<-- [end:given]

random = np.random.default_rng(0)


# --8<-- [start:augment]
class Noisy(Dataset):
    def __len__(self):
        return len(digits)

    def __getitem__(self, index):
        shift = random.uniform(-0.1, 0.1)
        return digits[index] + shift
# --8<-- [end:augment]


loader = DataLoader(Noisy(), batch_size=200)
noisy = next(iter(loader))
shift = noisy.numpy()[:, 0, 0]
different = len(np.unique(shift))
print(different, "different shifts for 200 images")
