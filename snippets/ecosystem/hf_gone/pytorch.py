import torch
import transformers

# --8<-- [start:mistake]
from transformers import AutoModel, BertConfig

config = BertConfig(
    vocab_size=30, hidden_size=16, num_hidden_layers=1,
    num_attention_heads=2, intermediate_size=32,
)
model = AutoModel.from_config(config)
ids = torch.tensor([[1, 2, 3]])
shape = tuple(model(ids).last_hidden_state.shape)
# --8<-- [end:mistake]
gone = ["TFAutoModel", "TFBertModel", "FlaxAutoModel"]
left = sum(hasattr(transformers, name) for name in gone)
print("hidden:", shape)
print(f"of {gone} are left: {left}")
