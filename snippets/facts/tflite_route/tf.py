# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data[:8].astype("float32") / 16
rng = np.random.default_rng(0)
w = rng.normal(0, 0.2, (64, 10)).astype("float32")
b = rng.normal(0, 0.2, 10).astype("float32")
# --8<-- [end:given]

import keras
import tensorflow as tf

model = keras.Sequential([
    keras.Input((64,)), keras.layers.Dense(10)
])
model.set_weights([w, b])
expected = model.predict(x, verbose=0)

# --8<-- [start:save]
try:
    model.save("reader")
    refused = ""
except ValueError as error:
    refused = str(error).split(".")[0]
# --8<-- [end:save]

# --8<-- [start:convert]
model.export("reader", verbose=False)
converter = tf.lite.TFLiteConverter.from_saved_model(
    "reader"
)
content = converter.convert()
runner = tf.lite.Interpreter(model_content=content)
runner.allocate_tensors()
# --8<-- [end:convert]

# --8<-- [start:run]
into = runner.get_input_details()[0]["index"]
out = runner.get_output_details()[0]["index"]
rows = []
for row in x:
    runner.set_tensor(into, row[None])
    runner.invoke()
    rows.append(runner.get_tensor(out)[0])
output = np.array(rows)
# --8<-- [end:run]
print("save:", refused)
best = output[:3].max(axis=1).tolist()
print("largest scores:", [round(s, 2) for s in best])
