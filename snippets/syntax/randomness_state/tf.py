import tensorflow as tf

# --8<-- [start:state]
draw = tf.random.Generator.from_seed(7)
state = draw.state.numpy()
first = draw.normal((500,))
draw.reset(state)
again = draw.normal((500,))
later = draw.normal((500,))
# --8<-- [end:state]

moved_on = not bool(tf.reduce_all(again == later))
print("rewound:", bool(tf.reduce_all(first == again)))
print("and on: ", moved_on)
