import torch
from tokenizers import Tokenizer, normalizers
from tokenizers import pre_tokenizers
from tokenizers.models import WordPiece

# --8<-- [start:given]
import numpy as np

vocabulary = [
    "[PAD]", "[UNK]", "the", "cat", "sat", "##s", "un",
    "##known", "cafe", ".", "!", "play", "##ing",
]
texts = ["The cats sat.", "Unknown!", "The Café", "Zebra playing"]
# --8<-- [end:given]

# --8<-- [start:tokenize]
tokenizer = Tokenizer(WordPiece(
    {word: i for i, word in enumerate(vocabulary)},
    unk_token="[UNK]",
))
tokenizer.normalizer = normalizers.BertNormalizer(
    lowercase=True
)
tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
tokenizer.enable_padding(length=8)
ids = torch.tensor([
    found.ids for found in tokenizer.encode_batch(texts)
])
# --8<-- [end:tokenize]
for text, row in zip(texts, ids):
    words = [vocabulary[i] for i in row if i]
    print(f"{text:22}", words)
