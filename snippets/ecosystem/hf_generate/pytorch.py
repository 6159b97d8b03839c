import torch
from transformers import GPT2Config, GPT2LMHeadModel

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
model = GPT2LMHeadModel(GPT2Config(
    vocab_size=symbols, n_positions=length, n_embd=size,
    n_layer=1, n_head=4,
    bos_token_id=None, eos_token_id=None, pad_token_id=0,
)).eval()
body, layer = model.transformer, model.transformer.h[0]
body.wte.weight.data.copy_(torch.from_numpy(token))
body.wpe.weight.data = torch.from_numpy(place)
for linear, name in (
    (layer.attn.c_attn, "attend"),
    (layer.attn.c_proj, "out"),
    (layer.mlp.c_fc, "wide"), (layer.mlp.c_proj, "narrow"),
):
    linear.weight.data = torch.from_numpy(block[name][0])
    linear.bias.data = torch.from_numpy(block[name][1])
# --8<-- [end:model]

# --8<-- [start:generate]
text = torch.from_numpy(prompt)
with torch.no_grad():
    logits = model(text).logits
written = model.generate(
    text, attention_mask=torch.ones_like(text),
    max_length=16, do_sample=False,
)
# --8<-- [end:generate]
print("written:", written[0].tolist())
