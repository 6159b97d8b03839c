import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(3)
values = rng.uniform(-2, 9, (3, 4)).astype("float32")
kernel = rng.normal(0, 1, (4, 2)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:by_name]
x = tf.constant(values)
act = keras.activations.get("relu")
name = keras.activations.serialize(act)
start = keras.initializers.get(
    {"class_name": "Constant", "config": {"value": 0.5}}
)
filled = start((2, 4)) + x[:2]
print(name, [round(float(v), 2) for v in act(x)[0]])
# --8<-- [end:by_name]

# --8<-- [start:config]
class Scale(keras.layers.Layer):
    def __init__(self, factor, penalty=0.01, **kwargs):
        super().__init__(**kwargs)
        self.factor, self.penalty = factor, penalty

    def build(self, input_shape):
        self.gain = self.add_weight(
            shape=(input_shape[-1],), initializer="ones"
        )

    def call(self, x):
        gain = tf.convert_to_tensor(self.gain)
        size = tf.reduce_sum(gain ** 2)
        self.add_loss(self.penalty * size)
        return self.factor * gain * x

    def compute_output_shape(self, input_shape):
        return input_shape

    def get_config(self):
        config = super().get_config()
        return config | {"factor": self.factor}

layer = Scale(3.0)
settings = layer.get_config()
twin = Scale.from_config(settings)
scaled = twin(x)
extra = twin.losses[0]
shape = twin.compute_output_shape((5, 4))
print(settings["factor"], shape, round(float(extra), 3))
# --8<-- [end:config]

# --8<-- [start:stored]
penalty = keras.regularizers.get(
    {"class_name": "L2", "config": {"l2": 0.01}}
)
note = keras.regularizers.serialize(penalty)["config"]
first = keras.initializers.serialize(start)["config"]
data = keras.utils.serialize_keras_object(penalty)
again = keras.utils.deserialize_keras_object(data)
cost = again(tf.constant(kernel))
print(first, round(float(cost), 4))
# --8<-- [end:stored]

# --8<-- [start:checked]
class Flat(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.input_spec = keras.InputSpec(ndim=2)

    def call(self, x):
        return x

layer = Flat()
try:
    layer(x[None])
    refused = False
except ValueError:
    refused = True
print("refused:", refused)
# --8<-- [end:checked]

# --8<-- [start:clone]
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.layers.InputLayer((4,))])
model.add(keras.layers.Dense(2))
model.set_weights([kernel, np.zeros(2)])
other = keras.models.clone_model(model)
other.set_weights(model.get_weights())
model.add(keras.layers.ReLU())
clone_out, out = other(x), model(x)
sizes = len(model.layers), len(other.layers)
print(sizes[0], "layers,", sizes[1], "in clone")
# --8<-- [end:clone]

# --8<-- [start:defaults]
kind = keras.config.floatx()
smallest = keras.config.epsilon()
print(kind, smallest)
# --8<-- [end:defaults]
