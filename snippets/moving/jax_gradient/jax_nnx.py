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

# --8<-- [start:gradient]
def loss_fn(params, x, y):
    log_p = jax.nn.log_softmax(model(params, x))
    picked = log_p[jnp.arange(len(y)), y]
    return -picked.mean()


loss_and_slope = jax.value_and_grad(loss_fn)
loss, gradients = loss_and_slope(params, x, y)
kernel_gradient = np.asarray(gradients["w1"])
# --8<-- [end:gradient]
print("loss:", round(float(loss), 4))
steepest = np.abs(kernel_gradient).max()
print("steepest slope:", round(float(steepest), 4))
