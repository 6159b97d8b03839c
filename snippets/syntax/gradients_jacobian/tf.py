import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
matrix = rng.normal(size=(3, 4)).astype("float32")
point = rng.normal(size=4).astype("float32")
direction = rng.normal(size=4).astype("float32")
weights = rng.normal(size=3).astype("float32")
# --8<-- [end:given]

# --8<-- [start:function]
a, x = tf.constant(matrix), tf.Variable(point)
v, u = tf.constant(direction), tf.constant(weights)


def f(x):
    return tf.tanh(tf.linalg.matvec(a, x))


def g(x):
    return tf.reduce_sum(f(x) ** 2)
# --8<-- [end:function]

# --8<-- [start:jacobian]
with tf.GradientTape() as tape:
    y = f(x)
jacobian = tape.jacobian(y, x)
print("jacobian:", tuple(jacobian.shape))
# --8<-- [end:jacobian]

# --8<-- [start:hessian]
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        cost = g(x)
    slope = inner.gradient(cost, x)
hessian = outer.jacobian(slope, x)
print("hessian:", tuple(hessian.shape))
# --8<-- [end:hessian]

# --8<-- [start:jvp]
with tf.autodiff.ForwardAccumulator(x, v) as forward_in:
    value = f(x)
forward = forward_in.jvp(value)
print("along v:", tuple(forward.shape))
# --8<-- [end:jvp]

# --8<-- [start:vjp]
with tf.GradientTape() as tape:
    value = f(x)
backward = tape.gradient(value, x, output_gradients=u)
print("against u:", tuple(backward.shape))
# --8<-- [end:vjp]

# --8<-- [start:hvp]
with tf.autodiff.ForwardAccumulator(x, v) as forward_in:
    with tf.GradientTape() as tape:
        cost = g(x)
    slope = tape.gradient(cost, x)
curved = forward_in.jvp(slope)
print("curvature:", tuple(curved.shape))
# --8<-- [end:hvp]
