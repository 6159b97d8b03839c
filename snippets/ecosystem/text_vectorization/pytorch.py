import re
from collections import Counter

import torch
from torch import nn

# --8<-- [start:given]
texts = [
    "The cat sat on the mat.", "The dog sat!",
    "A cat and a dog: friends?",
]
new = ["The dog sat on a zebra.", "Friends!"]
# --8<-- [end:given]

# --8<-- [start:encode]
def words(text):
    text = re.sub(r"[^\w\s]", "", text.lower())
    return text.split()


counts = Counter(w for text in texts for w in words(text))
# frequent first; among equals z before a, as in Keras
ranked = sorted(
    counts, key=lambda w: (counts[w], w), reverse=True
)
vocabulary = ["", "[UNK]", *ranked]
index = {word: i for i, word in enumerate(vocabulary)}


def encode(text):
    ids = [index.get(w, 1) for w in words(text)]
    return torch.tensor(ids)


ids = nn.utils.rnn.pad_sequence(
    [encode(text) for text in new], batch_first=True
)
# --8<-- [end:encode]
print("first words:", vocabulary[:5])
print(ids.numpy())
