import keras
import keras_hub

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
symbols, length, size, wide = 40, 12, 32, 64


def draw(*shape):
    return rng.normal(0, 0.1, shape).astype("float32")


token, place = draw(symbols, size), draw(length, size)
kind = draw(2, size)  # first or second sentence
shapes = {
    "query": (size, size), "key": (size, size),
    "value": (size, size), "out": (size, size),
    "wide": (wide, size), "narrow": (size, wide),
}
blocks = [
    {name: (draw(*shape), draw(shape[0]))
     for name, shape in shapes.items()}
    for _ in range(2)
]
ids = rng.integers(1, symbols, (2, length))
mask = np.ones((2, length), "int64")
mask[1, 8:] = 0  # the second text is shorter
second = np.zeros((2, length), "int64")
second[:, 6:] = 1
# --8<-- [end:given]

# --8<-- [start:model]
model = keras_hub.models.BertBackbone(
    vocabulary_size=symbols, hidden_dim=size,
    num_layers=2, num_heads=4,
    intermediate_dim=wide, max_sequence_length=length,
    dropout=0.0,
)
# --8<-- [end:model]

# --8<-- [start:copy]
weights = {w.path: w for w in model.weights}
arrays = {
    "token_embedding/embeddings": token,
    "position_embedding/embeddings": place,
    "segment_embedding/embeddings": kind,
}
for i, block in enumerate(blocks):
    for name, path in (
        ("query", "self_attention_layer/query"),
        ("key", "self_attention_layer/key"),
        ("value", "self_attention_layer/value"),
        ("out", "self_attention_layer/attention_output"),
        ("wide", "feedforward_intermediate_dense"),
        ("narrow", "feedforward_output_dense"),
    ):
        path = f"transformer_layer_{i}/{path}"
        arrays[f"{path}/kernel"] = block[name][0].T
        arrays[f"{path}/bias"] = block[name][1]
for path, array in arrays.items():
    shape = weights[path].shape  # heads are an axis
    weights[path].assign(array.reshape(shape))
# --8<-- [end:copy]

# --8<-- [start:call]
hidden = model({
    "token_ids": ids,
    "padding_mask": mask,
    "segment_ids": second,
})["sequence_output"]
# --8<-- [end:call]
hidden = keras.ops.convert_to_numpy(hidden)
read = hidden[mask == 1]
print("hidden:", tuple(hidden.shape))
print("first numbers:", hidden[0, 0, :4].round(3))
