import keras
import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

image = load_digits().images[0].astype("float32")
tiny = image[:2] * 1e-9
# --8<-- [end:given]

# --8<-- [start:norm]
x = tf.constant(image)
size = tf.norm(x)
stretch = tf.norm(x, ord=2, axis=[0, 1])
rows = tf.norm(x, axis=1)
print(f"size {size:.2f} stretch {stretch:.2f}")
# --8<-- [end:norm]

# --8<-- [start:unit]
small = tf.constant(tiny)
unit = tf.math.l2_normalize(small, axis=1, epsilon=0.0)
print("length:", f"{tf.norm(unit[0]):.3f}")
# --8<-- [end:unit]

# --8<-- [start:total]
soft = tf.reduce_logsumexp(x, axis=1)
product = tf.reduce_prod(x[2, 1:4])
highest = keras.ops.amax(x, axis=(0, 1))
print("product:", product.numpy(), highest.numpy())
# --8<-- [end:total]
