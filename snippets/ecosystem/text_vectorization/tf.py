import keras

# --8<-- [start:given]
texts = [
    "The cat sat on the mat.", "The dog sat!",
    "A cat and a dog: friends?",
]
new = ["The dog sat on a zebra.", "Friends!"]
# --8<-- [end:given]

# --8<-- [start:encode]
encode = keras.layers.TextVectorization()
encode.adapt(texts)
vocabulary = encode.get_vocabulary()

ids = encode(new)
# --8<-- [end:encode]
print("first words:", [str(w) for w in vocabulary[:5]])
print(ids.numpy())
