import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


weight, bias = draw(10, 64), draw(10)
a, b = draw(4, 64), draw(10, 4)
alpha, rank = 8, 4
# --8<-- [end:given]

base = keras.layers.Dense(10)
base.build((None, 64))
base.set_weights([weight.T, bias])
# --8<-- [start:forward]
base.enable_lora(rank, lora_alpha=alpha)
base.lora_kernel_a.assign(a.T)
base.lora_kernel_b.assign(b.T)
with tf.GradientTape() as tape:
    output = base(x)
    loss = tf.reduce_mean(tf.square(output))
# --8<-- [end:forward]
low_gradient, high_gradient = tape.gradient(
    loss, [base.lora_kernel_a, base.lora_kernel_b]
)
# --8<-- [start:merge]
merged = keras.layers.Dense(10)
merged.build((None, 64))
# .kernel is kernel and change in one
merged.set_weights([base.kernel, base.bias])
after = merged(x)
# --8<-- [end:merge]
gap = float(tf.reduce_max(tf.abs(after - output)))

print(f"output {tf.reduce_mean(tf.abs(output)):.4f}")
print(f"merged {tf.reduce_mean(tf.abs(after)):.4f}")
