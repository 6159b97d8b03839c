import tensorflow as tf

# --8<-- [start:given]
labels = [3, 1, 2, 3]
# --8<-- [end:given]

# --8<-- [start:lists]
y = tf.constant(labels, dtype=tf.int64)
print("labels:", y.dtype)
# --8<-- [end:lists]

# --8<-- [start:ranges]
index = tf.range(50_000, dtype=tf.int64)
squares = index**2
print("last square:", squares[-1].numpy())

grid = tf.linspace(0.0, 1.0, 5)
print("grid:", grid.numpy().tolist(), grid.dtype)
# --8<-- [end:ranges]

# --8<-- [start:filled]
blank = tf.zeros((3, 3))
half = tf.fill((3, 3), 0.5)
board = blank + half + tf.eye(3)
mask = tf.ones_like(board, dtype=tf.bool)
print("board:", tf.reduce_sum(board).numpy(), mask.dtype)
# --8<-- [end:filled]

# --8<-- [start:onehot]
targets = tf.one_hot(y, 4)
print("targets:", tuple(targets.shape), targets.dtype)
# --8<-- [end:onehot]
