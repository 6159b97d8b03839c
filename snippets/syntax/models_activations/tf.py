import tensorflow as tf
from keras import activations

# --8<-- [start:given]
import numpy as np

points = np.linspace(-4.3, 7.3, 24).astype("float32")
# --8<-- [end:given]

x = tf.constant(points)
with tf.GradientTape() as tape:
    tape.watch(x)
    # --8<-- [start:kinked]
    relu6 = activations.relu6(x)
    leaky_relu = activations.leaky_relu(x)
    hard_sigmoid = activations.hard_sigmoid(x)
    hard_silu = activations.hard_silu(x)
    hard_tanh = activations.hard_tanh(x)
    hard_shrink = activations.hard_shrink(x)
    soft_shrink = activations.soft_shrink(x)
    threshold = activations.threshold(x, 0.5, 0.1)
    # --8<-- [end:kinked]
    # --8<-- [start:smooth]
    elu = activations.elu(x)
    selu = activations.selu(x)
    celu = activations.celu(x, alpha=2.0)
    silu = activations.silu(x)
    mish = activations.mish(x)
    softplus = activations.softplus(x)
    softsign = activations.softsign(x)
    log_sigmoid = activations.log_sigmoid(x)
    tanh_shrink = activations.tanh_shrink(x)
    # --8<-- [end:smooth]

    outputs = [
        relu6, leaky_relu, hard_sigmoid, hard_silu,
        hard_tanh, hard_shrink, soft_shrink, threshold,
        elu, selu, celu, silu,
        mish, softplus, softsign, log_sigmoid,
        tanh_shrink,
    ]
    total = tf.reduce_sum(tf.stack(outputs))
slopes = tape.gradient(total, x)
print(f"leaky ReLU of {x[0]:.1f} is {leaky_relu[0]:.2f}")
print(f"largest sum of slopes {max(slopes):.2f}")
