# --8<-- [start:given]
import numpy as np

x = np.ones(1000, "float32")
# --8<-- [end:given]

import jax
import jax.numpy as jnp


# --8<-- [start:draw]
def drop(key, x):
    kept = jax.random.bernoulli(key, 0.5, x.shape)
    return jnp.where(kept, x / 0.5, 0.0)


key = jax.random.key(0)
key, now = jax.random.split(key)
first = drop(now, x)
key, now = jax.random.split(key)
second = drop(now, x)
# --8<-- [end:draw]
same = (first == second).all()
mask = "same mask" if same else "new mask"
print("the second call uses the", mask)
