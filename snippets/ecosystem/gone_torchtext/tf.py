import tensorflow as tf
import keras

texts = ["the cat", "the dog"]
# --8<-- [start:mistake]
vocabulary = keras.layers.TextVectorization()
vocabulary.adapt(texts)
ids = vocabulary("the dog")
# --8<-- [end:mistake]
first = int(ids[0])
print("ids:", ids.numpy().tolist())
