# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
frame = rng.normal(size=(1, 4, 3)).astype("float32")
kernel = rng.normal(0, 1, (3, 20)).astype("float32")
recurrent = rng.normal(0, 1, (5, 20)).astype("float32")
# --8<-- [end:given]

import keras
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

# --8<-- [start:model]
# Keeps its state from one call to the next.
model = keras.Sequential([
    keras.Input(batch_shape=(1, 4, 3)),
    keras.layers.LSTM(5, stateful=True),
])
# --8<-- [end:model]
model.set_weights([kernel, recurrent, np.zeros(20)])

# --8<-- [start:export]
model.export(
    "stream.tflite", format="litert", verbose=False,
    input_signature=[tf.TensorSpec((1, 4, 3))],
)
# --8<-- [end:export]

# --8<-- [start:run]
interpreter = Interpreter("stream.tflite")
run = interpreter.get_signature_runner()
after = [run(args_0=frame)["output_0"] for _ in range(3)]
interpreter.reset_all_variables()
reset = run(args_0=frame)["output_0"]
run = Interpreter("stream.tflite").get_signature_runner()
fresh = run(args_0=frame)["output_0"]
# --8<-- [end:run]
after = np.concatenate(after)

before = [model(frame)[0].numpy() for _ in range(4)]
print("The same frame three times:")
print("model", *[f"{x[0]:7.4f}" for x in before[:3]])
print("file ", *[f"{x[0]:7.4f}" for x in after])
print(f"after reset_all_variables {reset[0, 0]:.4f}")
print(f"a new interpreter         {fresh[0, 0]:.4f}")
