import tensorflow as tf

# --8<-- [start:mistake]
from transformers import BertConfig, TFAutoModel

config = BertConfig(
    vocab_size=30, hidden_size=16, num_hidden_layers=1,
    num_attention_heads=2, intermediate_size=32,
)
model = TFAutoModel.from_config(config)
ids = tf.constant([[1, 2, 3]])
shape = tuple(model(ids).last_hidden_state.shape)
# --8<-- [end:mistake]
print("hidden:", shape)
