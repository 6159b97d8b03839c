import keras

# --8<-- [start:given]
metrics = [1.0, 0.8] + [0.9] * 8
# --8<-- [end:given]

model = keras.Sequential([
    keras.Input((1,)), keras.layers.Dense(1)
])
model.compile(keras.optimizers.SGD(1.0), "mse")

# --8<-- [start:plateau]
plateau = keras.callbacks.ReduceLROnPlateau(
    factor=0.5, patience=2
)
# --8<-- [end:plateau]

plateau.set_model(model)
plateau.on_train_begin()
rates = []
for epoch, val_loss in enumerate(metrics):
    plateau.on_epoch_end(epoch, {"val_loss": val_loss})
    rates.append(float(model.optimizer.learning_rate))
print(*rates)
