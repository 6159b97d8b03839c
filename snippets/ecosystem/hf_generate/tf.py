import keras
import keras_hub

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
symbols, length, size, wide = 30, 24, 32, 128


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


token, place = draw(symbols, size), draw(length, size)
block = {
    "attend": (draw(size, 3 * size), draw(3 * size)),
    "out": (draw(size, size), draw(size)),
    "wide": (draw(size, wide), draw(wide)),
    "narrow": (draw(wide, size), draw(size)),
}
prompt = np.array([[5, 17, 2]])
# --8<-- [end:given]

# --8<-- [start:model]
body = keras_hub.models.GPT2Backbone(
    vocabulary_size=symbols, max_sequence_length=length,
    hidden_dim=size, num_layers=1, num_heads=4,
    intermediate_dim=wide, dropout=0.0,
)
model = keras_hub.models.GPT2CausalLM(body)
arrays = {
    "token_embedding/embeddings": token,
    "position_embedding/embeddings": place,
}
attend, bias = block["attend"]
for i, name in enumerate(("query", "key", "value")):
    path = f"self_attention/{name}"
    part = slice(i * size, (i + 1) * size)
    arrays[f"{path}/kernel"] = attend[:, part]
    arrays[f"{path}/bias"] = bias[part]
for name, path in (
    ("out", "self_attention/attention_output"),
    ("wide", "feedforward_intermediate_dense"),
    ("narrow", "feedforward_output_dense"),
):
    arrays[f"{path}/kernel"] = block[name][0]
    arrays[f"{path}/bias"] = block[name][1]
for w in body.weights:
    path = w.path.removeprefix("transformer_layer_0/")
    if path in arrays:
        w.assign(arrays[path].reshape(w.shape))
# --8<-- [end:model]

# --8<-- [start:generate]
ids = np.zeros((1, 16), "int64")
ids[:, :3] = prompt
known = np.arange(16)[None] < 3
logits = model(
    {"token_ids": ids, "padding_mask": known}
)
logits = keras.ops.convert_to_numpy(logits)[:, :3]
model.compile(sampler="greedy")
written = model.generate(
    {"token_ids": ids, "padding_mask": known},
    stop_token_ids=None,
)["token_ids"]
# --8<-- [end:generate]
print("written:", written[0].tolist())
