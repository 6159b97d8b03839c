import tensorflow as tf

# --8<-- [start:repository]
module = tf.Module()
module.w = tf.Variable(tf.ones((64, 10)))
call = tf.function(lambda x: x @ module.w)
module.call = call
call.get_concrete_function(tf.TensorSpec((None, 64)))
tf.saved_model.save(module, "reader")
# --8<-- [end:repository]

# --8<-- [start:mistake]
import tensorflow_hub as hub

model = hub.load("reader").call
shape = tuple(model(tf.ones((2, 64))).shape)
# --8<-- [end:mistake]
print("scores:", shape)
