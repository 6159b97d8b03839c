import keras

# --8<-- [start:rate]
optimizer = keras.optimizers.SGD(learning_rate=0.1)
optimizer.lr = 0.5
# --8<-- [end:rate]
used = float(optimizer.learning_rate)
print(f"learning rate in use: {used:.1f}")
