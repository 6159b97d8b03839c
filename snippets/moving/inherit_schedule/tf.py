import keras

# --8<-- [start:schedule]
optimizer = keras.optimizers.SGD(0.1, decay=0.01)
# --8<-- [end:schedule]
rate = float(optimizer.learning_rate)
print(f"rate: {rate:.4f}")
