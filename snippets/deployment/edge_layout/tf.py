from pathlib import Path

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

picture = load_sample_image("flower.jpg")[::16, ::16]
photo = (picture[None, :24, :32] / 255).astype("float32")
rng = np.random.default_rng(0)
kernel1 = rng.normal(0, 0.3, (3, 3, 3, 8))
kernel2 = rng.normal(0, 0.2, (3, 3, 8, 16))
dense = rng.normal(0, 0.5, (16, 10))
# --8<-- [end:given]

import keras
from ai_edge_litert import schema_py_generated as schema
from ai_edge_litert.interpreter import Interpreter

# --8<-- [start:model]
layers = keras.layers
model = keras.Sequential([
    keras.Input((24, 32, 3), name="photo"),
    layers.Conv2D(8, 3, padding="same", activation="relu"),
    layers.MaxPooling2D(2),
    layers.Conv2D(16, 3, padding="same", activation="relu"),
    layers.GlobalAveragePooling2D(),
    layers.Dense(10),
])
# --8<-- [end:model]
model.set_weights([
    kernel1, np.zeros(8), kernel2, np.zeros(16),
    dense, np.zeros(10),
])

# --8<-- [start:export]
model.export("last.tflite", format="litert", verbose=False)
# --8<-- [end:export]


# --8<-- [start:count]
def operations(path):
    data = Path(path).read_bytes()
    file = schema.ModelT.InitFromPackedBuf(data, 0)
    known = vars(schema.BuiltinOperator)
    names = {code: name for name, code in known.items()}
    codes = [op.builtinCode for op in file.operatorCodes]
    graph, = file.subgraphs
    return [
        names[codes[step.opcodeIndex]]
        for step in graph.operators
    ]
# --8<-- [end:count]


before = model(photo)
# --8<-- [start:run]
run = Interpreter("last.tflite").get_signature_runner()
after = run(photo=photo)["output_0"]
# --8<-- [end:run]
steps = operations("last.tflite")
print("channels last:", *steps)
