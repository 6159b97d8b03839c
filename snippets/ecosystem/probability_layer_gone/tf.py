import keras
import tensorflow as tf
import tensorflow_probability as tfp

# --8<-- [start:mistake]
model = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(2),
    tfp.layers.DistributionLambda(
        lambda y: tfp.distributions.Normal(
            y[..., 0], tf.exp(y[..., 1])
        )
    ),
])
out = model(tf.ones((5, 1)))
kind = type(out).__name__
# --8<-- [end:mistake]
print("the model returns:", kind)
