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


def study(seed, init=None, rate=0.3, eps=1e-7, steps=50):
    keras.utils.set_random_seed(seed)

    # --8<-- [start:suspects]
    def dense(units, inputs, activation):
        if init != "as PyTorch":
            return layers.Dense(units, activation)
        bound = inputs**-0.5
        uniform = keras.initializers.RandomUniform
        return layers.Dense(
            units,
            activation,
            kernel_initializer=uniform(-bound, bound),
            bias_initializer=uniform(-bound, bound),
        )

    model = keras.Sequential([
        keras.Input((4,)),
        dense(64, 4, "relu"),
        layers.Dropout(rate),
        dense(32, 64, "relu"),
        dense(3, 32, "softmax"),
    ])
    loss = keras.losses.SparseCategoricalCrossentropy()
    optimizer = keras.optimizers.Adam(
        learning_rate=1e-3, epsilon=eps
    )
    # --8<-- [end:suspects]

    # --8<-- [start:full_batch]
    model.compile(optimizer, loss)
    for step in range(steps):
        model.train_on_batch(x_train, y_train)
    # --8<-- [end:full_batch]

    guess = model.predict_on_batch(x_test).argmax(1)
    return np.mean(guess == y_test)


# --8<-- [start:line_up]
def seeds(**change):
    return np.array([
        study(seed, **change) for seed in range(20)
    ])


unchanged = seeds()
swapped_init = seeds(init="as PyTorch")
no_dropout = seeds(rate=0.0)
swapped_eps = seeds(eps=1e-8)
more_steps = seeds(steps=300)
# --8<-- [end:line_up]

print(f"50 full-batch steps  {unchanged.mean():.1f}")
print(f"+ PyTorch's init     {swapped_init.mean():.1f}")
print(f"+ no dropout         {no_dropout.mean():.1f}")
print(f"+ PyTorch's epsilon  {swapped_eps.mean():.1f}")
print(f"300 full-batch steps {more_steps.mean():.1f}")
