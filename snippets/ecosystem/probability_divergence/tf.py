import tensorflow as tf
from tensorflow_probability import distributions as D

# --8<-- [start:given]
import numpy as np

mean = np.array([0.5, -1.0], "float32")
lower = np.array([[0.8, 0.0], [0.3, 0.6]], "float32")
# --8<-- [end:given]

# --8<-- [start:divergence]
center = tf.Variable(mean)
with tf.GradientTape() as tape:
    q = D.MultivariateNormalTriL(center, lower)
    p = D.MultivariateNormalDiag(tf.zeros(2), tf.ones(2))
    kl = D.kl_divergence(q, p)
gradient = tape.gradient(kl, center)
entropy = q.entropy()
# --8<-- [end:divergence]
print(f"KL divergence {float(kl):.4f}")
print(f"entropy {float(entropy):.4f}")
print("gradient:", gradient.numpy().round(3))
