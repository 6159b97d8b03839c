# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

x, y = load_iris(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(
    x, y, test_size=0.2, random_state=42
)
scaler = StandardScaler().fit(x_train)
x_train = scaler.transform(x_train).astype("float32")
x_test = scaler.transform(x_test).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn


def study(seed, init=None, rate=0.3, eps=1e-8, steps=50):
    torch.manual_seed(seed)
    # --8<-- [start:suspects]
    model = nn.Sequential(
        nn.Linear(4, 64),
        nn.ReLU(),
        nn.Dropout(rate),
        nn.Linear(64, 32),
        nn.ReLU(),
        nn.Linear(32, 3),
    )
    if init == "as Keras":
        for layer in (model[0], model[3], model[5]):
            nn.init.xavier_uniform_(layer.weight)
            nn.init.zeros_(layer.bias)
    loss = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(
        model.parameters(), lr=1e-3, eps=eps
    )
    # --8<-- [end:suspects]

    # --8<-- [start:full_batch]
    x = torch.tensor(x_train)
    y = torch.tensor(y_train)
    for step in range(steps):
        optimizer.zero_grad()
        loss(model(x), y).backward()
        optimizer.step()
    # --8<-- [end:full_batch]

    model.eval()
    with torch.no_grad():
        guess = model(torch.tensor(x_test)).argmax(1)
    return np.mean(guess.numpy() == y_test)


# --8<-- [start:line_up]
def seeds(**change):
    return np.array([
        study(seed, **change) for seed in range(20)
    ])


unchanged = seeds()
swapped_init = seeds(init="as Keras")
no_dropout = seeds(rate=0.0)
swapped_eps = seeds(eps=1e-7)
more_steps = seeds(steps=300)
# --8<-- [end:line_up]

print(f"50 full-batch steps  {unchanged.mean():.1f}")
print(f"+ Keras' init        {swapped_init.mean():.1f}")
print(f"+ no dropout         {no_dropout.mean():.1f}")
print(f"+ Keras' epsilon     {swapped_eps.mean():.1f}")
print(f"300 full-batch steps {more_steps.mean():.1f}")
