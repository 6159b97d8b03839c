import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = (digits.images[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

# --8<-- [start:mistake]
x = images.swapaxes(0, 1)  # row, image, pixel
lstm = layers.LSTM(16)
state = lstm(x)
print("states:", state.shape[0], "for 20 images")
# --8<-- [end:mistake]
