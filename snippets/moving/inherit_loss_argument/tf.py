import keras

# --8<-- [start:loss]
loss_fn = keras.losses.MeanSquaredError(
    reduction="auto"
)
# --8<-- [end:loss]
x, y = keras.ops.zeros((4, 1)), keras.ops.ones((4, 1))
print("loss:", float(loss_fn(y, x)))
