import torch
from sklearn.preprocessing import OrdinalEncoder
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

age = np.array([31, 45, 22, 58, 37, 29], "float32")
city = np.array([
    "Oslo", "Lima", "Pune", "Oslo", "Pune", "Oslo"
])
new_age = np.array([40], "float32")
new_city = np.array(["Kyiv"])
# --8<-- [end:given]

# --8<-- [start:features]
x = torch.from_numpy(age)
mean, deviation = x.mean(), x.std(correction=0)
encoder = OrdinalEncoder(
    handle_unknown="use_encoded_value", unknown_value=-1
)
encoder.fit(city.reshape(-1, 1))
places = encoder.categories_[0]


def features(age, city):
    x = (torch.from_numpy(age) - mean) / deviation
    codes = encoder.transform(city.reshape(-1, 1))[:, 0]
    codes = torch.from_numpy(codes + 1).long()  # 0: unknown
    one_hot = F.one_hot(codes, len(places) + 1)
    return torch.column_stack([x, one_hot])
# --8<-- [end:features]


table = features(age, city)
new = features(new_age, new_city)
print("columns:", ["age", "unknown", *map(str, places)])
print(table[0].numpy().round(2))
print(new[0].numpy().round(2))
