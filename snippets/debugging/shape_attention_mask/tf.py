import keras
from keras import layers

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
words = rng.normal(size=(5, 7, 16)).astype("float32")
real = np.arange(7) < np.array([7, 4, 6, 2, 5])[:, None]
# --8<-- [end:given]

x = keras.ops.convert_to_tensor(words)  # (5, 7, 16)
# --8<-- [start:mistake]
attention = layers.MultiHeadAttention(
    num_heads=2, key_dim=8
)
mask = keras.ops.convert_to_tensor(real)  # (5, 7)
y = attention(x, x, attention_mask=mask)
# --8<-- [end:mistake]
print("output", tuple(y.shape))
