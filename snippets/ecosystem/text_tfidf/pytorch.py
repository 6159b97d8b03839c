import torch
from sklearn.feature_extraction.text import CountVectorizer

# --8<-- [start:given]
texts = [
    "the cat sat on the mat", "the dog sat",
    "a cat and a dog and friends",
]
shown = ["the", "cat", "and", "friends"]
# --8<-- [end:given]

# --8<-- [start:tfidf]
count = CountVectorizer(token_pattern=r"\w+")
x = count.fit_transform(texts).toarray()
x = torch.from_numpy(x).float()
documents = (x > 0).sum(0)  # that hold the word
idf = torch.log(1 + len(texts) / (1 + documents))
tfidf = x * idf
# --8<-- [end:tfidf]
words = count.get_feature_names_out()
table = {w: tfidf[:, i] for i, w in enumerate(words)}
print({w: round(table[w].max().item(), 3) for w in shown})
