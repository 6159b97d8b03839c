import keras
import keras_hub

# --8<-- [start:given]
import numpy as np

vocabulary = [
    "[PAD]", "[UNK]", "the", "cat", "sat", "##s", "un",
    "##known", "cafe", ".", "!", "play", "##ing",
]
texts = ["The cats sat.", "Unknown!", "The Café", "Zebra playing"]
# --8<-- [end:given]

# --8<-- [start:tokenize]
tokenizer = keras_hub.tokenizers.WordPieceTokenizer(
    vocabulary=vocabulary,
    lowercase=True,
    strip_accents=True,
    sequence_length=8,
)
ids = tokenizer(texts)
# --8<-- [end:tokenize]
for text, row in zip(texts, keras.ops.convert_to_numpy(ids)):
    words = [vocabulary[i] for i in row if i]
    print(f"{text:22}", words)
