import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits().images[:200].astype("float32") / 16
# --8<-- [end:given]

random = np.random.default_rng(0)


# --8<-- [start:augment]
def augment(image):
    shift = random.uniform(-0.1, 0.1)
    return image + shift


data = tf.data.Dataset.from_tensor_slices(digits)
data = data.map(augment)
# --8<-- [end:augment]


loader = data.batch(200)
noisy = next(iter(loader))
shift = noisy.numpy()[:, 0, 0]
different = len(np.unique(shift))
print(different, "different shifts for 200 images")
