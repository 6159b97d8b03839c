import keras
import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:nan]
x = tf.constant(pixels)
spread = tf.reduce_max(x, 0) - tf.reduce_min(x, 0)
scaled = (x - tf.reduce_mean(x, 0)) / spread
bad = tf.reduce_any(tf.math.is_nan(scaled), axis=0)
print("blank pixels:", tf.math.count_nonzero(bad).numpy())
clean = keras.ops.nan_to_num(scaled)
finite = tf.reduce_all(tf.math.is_finite(clean))
print("finite:", bool(finite))
# --8<-- [end:nan]

# --8<-- [start:close]
third = tf.constant(1.0) / 3
near = tf.constant(0.333333)
close = keras.ops.isclose(third, near)
same = bool(tf.reduce_all(third == near))
print("close:", bool(close), "equal:", same)
# --8<-- [end:close]
