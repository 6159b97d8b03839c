import optax
from flax import nnx
from optax.losses import (
    softmax_cross_entropy_with_integer_labels as cross_entropy,
)

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_wine

x, y = load_wine(return_X_y=True)
x = ((x - x.mean(0)) / x.std(0)).astype("float32")
y = y.astype("int64")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.3, (13, 16)).astype("float32")
w2 = rng.normal(0, 0.3, (16, 3)).astype("float32")
# --8<-- [end:given]


# --8<-- [start:model]
class Net(nnx.Module):
    def __init__(self, rngs):
        self.first = nnx.Linear(13, 16, rngs=rngs)
        self.norm = nnx.LayerNorm(
            16, epsilon=1e-5, rngs=rngs
        )
        self.last = nnx.Linear(16, 3, rngs=rngs)

    def __call__(self, x):
        return self.last(nnx.relu(self.norm(self.first(x))))


model = Net(nnx.Rngs(0))
model.first.kernel[...] = w1
model.last.kernel[...] = w2
# --8<-- [end:model]

# --8<-- [start:train]
optimizer = nnx.Optimizer(
    model, optax.adamw(0.01, weight_decay=0.5),
    wrt=nnx.Param,
)


@nnx.jit
def step(model, optimizer, x, y):
    def loss_fn(model):
        return cross_entropy(model(x), y).mean()

    loss, gradients = nnx.value_and_grad(loss_fn)(model)
    optimizer.update(model, gradients)
    return loss


losses = [
    float(step(model, optimizer, x, y)) for _ in range(30)
]
# --8<-- [end:train]
print("loss:", [round(loss, 3) for loss in losses[::9]])
