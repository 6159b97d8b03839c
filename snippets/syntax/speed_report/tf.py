# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data, target = load_digits(return_X_y=True)
images = data[:640].astype("float32") / 16
labels = target[:640].astype("int64")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 10)).astype("float32")
b1 = np.zeros(10, "float32")
# --8<-- [end:given]

import keras
from keras import layers

model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(10),
])
model.set_weights([w1, b1])

# --8<-- [start:train]
reports = []
model.compile(
    optimizer=keras.optimizers.SGD(learning_rate=0.5),
    loss=keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
    steps_per_execution=5,
)
report = keras.callbacks.LambdaCallback(
    on_train_batch_end=lambda batch, logs: reports.append(
        logs["loss"]
    )
)
model.fit(
    images,
    labels,
    batch_size=32,
    shuffle=False,
    verbose=0,
    callbacks=[report],
)
# --8<-- [end:train]
print("mean loss, every 5 steps:", np.round(reports, 3))
