import jax.numpy as jnp

# --8<-- [start:write]
x = jnp.zeros(3)
x[0] = 1.0
# --8<-- [end:write]
print("x:", x.tolist())
