import torch
from transformers import BertConfig, BertModel

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
model = BertModel(BertConfig(
    vocab_size=symbols, hidden_size=size,
    num_hidden_layers=2, num_attention_heads=4,
    intermediate_size=wide, max_position_embeddings=length,
    hidden_act="gelu_pytorch_tanh",
), add_pooling_layer=False).eval()
# --8<-- [end:model]

# --8<-- [start:copy]
embeddings = model.embeddings
pairs = [
    (embeddings.word_embeddings, token),
    (embeddings.position_embeddings, place),
    (embeddings.token_type_embeddings, kind),
]
for layer, block in zip(model.encoder.layer, blocks):
    attend = layer.attention
    for linear, name in (
        (attend.self.query, "query"),
        (attend.self.key, "key"),
        (attend.self.value, "value"),
        (attend.output.dense, "out"),
        (layer.intermediate.dense, "wide"),
        (layer.output.dense, "narrow"),
    ):
        pairs.append((linear, block[name][0]))
        linear.bias.data = torch.from_numpy(block[name][1])
for layer, array in pairs:
    layer.weight.data = torch.from_numpy(array)
# --8<-- [end:copy]

# --8<-- [start:call]
with torch.no_grad():
    hidden = model(
        input_ids=torch.from_numpy(ids),
        attention_mask=torch.from_numpy(mask),
        token_type_ids=torch.from_numpy(second),
    ).last_hidden_state
# --8<-- [end:call]
read = hidden[torch.from_numpy(mask) == 1]
print("hidden:", tuple(hidden.shape))
print("first numbers:", hidden[0, 0, :4].numpy().round(3))
