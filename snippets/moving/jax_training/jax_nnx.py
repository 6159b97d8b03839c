# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data = load_digits()
x = (data.data[:256] / 16).astype("float32")
y = data.target[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
b1 = rng.normal(0, 0.1, 32).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
b2 = rng.normal(0, 0.1, 10).astype("float32")
# --8<-- [end:given]

import jax
import jax.numpy as jnp

# --8<-- [start:model]
params = {"w1": w1, "b1": b1, "w2": w2, "b2": b2}
params = jax.tree.map(jnp.asarray, params)


def model(params, x):
    hidden = x @ params["w1"] + params["b1"]
    hidden = jax.nn.relu(hidden)
    return hidden @ params["w2"] + params["b2"]


# --8<-- [end:model]

# --8<-- [start:step]
def loss_fn(params, x, y):
    log_p = jax.nn.log_softmax(model(params, x))
    return -log_p[jnp.arange(len(y)), y].mean()


@jax.jit
def train_step(params, velocity, x, y):
    loss, gradients = jax.value_and_grad(loss_fn)(
        params, x, y
    )
    velocity = jax.tree.map(
        lambda v, g: 0.9 * v - 0.1 * g, velocity, gradients
    )
    params = jax.tree.map(jnp.add, params, velocity)
    return params, velocity, loss


# --8<-- [end:step]

# --8<-- [start:train]
velocity = jax.tree.map(jnp.zeros_like, params)
history = []
for step in range(60):
    i = step % 4 * 64
    params, velocity, loss = train_step(
        params, velocity, x[i : i + 64], y[i : i + 64]
    )
    history.append(float(loss))
# --8<-- [end:train]
kernel = np.asarray(params["w1"])

first, last = history[0], history[-1]
print("loss:", round(first, 3), "to", round(last, 3))
