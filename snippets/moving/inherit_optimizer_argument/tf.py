import keras

# --8<-- [start:build]
optimizer = keras.optimizers.Adam(lr=0.1)
# --8<-- [end:build]
rate = float(optimizer.learning_rate)
print(f"learning rate: {rate:.1f}")
