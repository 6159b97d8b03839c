import keras

# --8<-- [start:given]
import numpy as np

losses = 0.01 - 0.00001 * np.arange(10)
# --8<-- [end:given]

model = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(1),
])
model.compile(optimizer=keras.optimizers.SGD(0.1))
# --8<-- [start:plateau]
plateau = keras.callbacks.ReduceLROnPlateau(
    factor=0.1, patience=3
)
plateau.set_model(model)
plateau.on_train_begin()

rates = []
for epoch, loss in enumerate(losses):
    plateau.on_epoch_end(epoch, {"val_loss": loss})
    rate = float(model.optimizer.learning_rate)
    rates.append(rate)

# --8<-- [end:plateau]
rates = np.array(rates)
print(" ".join(f"{rate:.4f}" for rate in rates))
