import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(4)
values = rng.normal(0, 2, (4, 3)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:loop]
x = tf.constant(values)
steps, size = tf.while_loop(
    lambda steps, size: size > 1,
    lambda steps, size: (steps + 1, size / 2),
    (0, tf.norm(x)),
)
print("halved", int(steps), "times")
# --8<-- [end:loop]

# --8<-- [start:each]
squares = tf.map_fn(lambda row: tf.reduce_sum(row * row), x)
states, state = tf.TensorArray(tf.float32, 4), tf.zeros(3)
for i in range(4):
    state = 0.5 * state + x[i]
    states = states.write(i, state)
path = states.stack()
print("last state:", [round(float(v), 3) for v in state])
# --8<-- [end:each]

# --8<-- [start:nests]
nest = {"a": x, "b": [x[0], x[1]]}
doubled = tf.nest.map_structure(lambda t: 2 * t, nest)
leaves = tf.nest.flatten(nest)
print(len(leaves), "tensors in the nest")
# --8<-- [end:nests]

# --8<-- [start:shapes]
x = tf.ensure_shape(x, (4, 3))
fits = x.shape == tf.TensorShape([4, 3])
wide = x[:, tf.newaxis, :]
sizes = wide.get_shape()
rows = sizes[0]
print(tuple(sizes), rows)
# --8<-- [end:shapes]

# --8<-- [start:order]
@tf.function(input_signature=[tf.TensorSpec((None, 3))])
def raised(x):
    total = x + 0
    with tf.name_scope("loss"):
        check = tf.debugging.assert_rank(x, 2)
        with tf.control_dependencies([check]):
            total = total + 1
        return tf.reduce_sum(total)

result = raised(x)
eager = tf.executing_eagerly()
print("result:", round(float(result), 3))
# --8<-- [end:order]
