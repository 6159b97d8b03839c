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


# --8<-- [start:study]
def study(seed):
    torch.manual_seed(seed)
    # --8<-- [start:model]
    model = nn.Sequential(
        nn.Linear(4, 64),
        nn.ReLU(),
        nn.Dropout(0.3),
        nn.Linear(64, 32),
        nn.ReLU(),
        nn.Linear(32, 3),
    )
    loss = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(
        model.parameters(), lr=1e-3
    )
    # --8<-- [end:model]
    before = model[0].weight.detach().clone()

    # --8<-- [start:train]
    x = torch.tensor(x_train)
    y = torch.tensor(y_train)

    history = []
    for epoch in range(50):
        optimizer.zero_grad()
        value = loss(model(x), y)
        value.backward()
        optimizer.step()
        history.append(value.item())
    # --8<-- [end:train]

    # --8<-- [start:test]
    model.eval()
    with torch.no_grad():
        guess = model(torch.tensor(x_test)).argmax(1)
    accuracy = np.mean(guess.numpy() == y_test)
    # --8<-- [end:test]

    # --8<-- [start:odometer]
    state = optimizer.state_dict()["state"]
    steps = int(state[0]["step"])
    after = model[0].weight.detach()
    moved = (after - before).abs().max().item()
    # --8<-- [end:odometer]
    return accuracy, history, steps, moved
# --8<-- [end:study]


# --8<-- [start:seeds]
runs = [study(seed) for seed in range(20)]
accuracy = np.array([run[0] for run in runs])
history = np.mean([run[1] for run in runs], axis=0)
steps = runs[0][2]
moved = np.array([run[3] for run in runs])
print(f"accuracy over 20 seeds: {accuracy.mean():.2f}")
print("optimiser steps per run:", steps)
print(f"largest move of a weight: {moved.mean():.2f}")
# --8<-- [end:seeds]
