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

import keras
from keras import layers


# --8<-- [start:study]
def study(seed):
    keras.utils.set_random_seed(seed)
    # --8<-- [start:model]
    model = keras.Sequential([
        keras.Input((4,)),
        layers.Dense(64, activation="relu"),
        layers.Dropout(0.3),
        layers.Dense(32, activation="relu"),
        layers.Dense(3, activation="softmax"),
    ])
    loss = keras.losses.SparseCategoricalCrossentropy()
    optimizer = keras.optimizers.Adam(
        learning_rate=1e-3
    )
    # --8<-- [end:model]
    before = model.layers[0].get_weights()[0]

    # --8<-- [start:train]
    model.compile(optimizer, loss, metrics=["accuracy"])
    history = model.fit(
        x_train,
        y_train,
        batch_size=16,
        epochs=50,
        validation_split=0.2,
        validation_freq=50,
        verbose=0,
    ).history["loss"]
    # --8<-- [end:train]

    # --8<-- [start:test]
    _, accuracy = model.evaluate(
        x_test, y_test, verbose=0
    )
    # --8<-- [end:test]

    # --8<-- [start:odometer]
    steps = int(optimizer.iterations)
    after = model.layers[0].get_weights()[0]
    moved = np.abs(after - before).max()
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
