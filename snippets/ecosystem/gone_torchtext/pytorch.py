import torch

texts = [["the", "cat"], ["the", "dog"]]
# --8<-- [start:mistake]
from torchtext.vocab import build_vocab_from_iterator

vocabulary = build_vocab_from_iterator(
    texts, specials=["<pad>", "<unk>"]
)
ids = torch.tensor(vocabulary(["the", "dog"]))
# --8<-- [end:mistake]
print("ids:", ids.tolist())
