import keras
import tensorflow as tf

# --8<-- [start:given]
texts = [
    "the cat sat on the mat", "the dog sat",
    "a cat and a dog and friends",
]
shown = ["the", "cat", "and", "friends"]
# --8<-- [end:given]

# --8<-- [start:tfidf]
count = keras.layers.TextVectorization(
    output_mode="tf_idf"
)
count.adapt(texts)
tfidf = count(texts)
# --8<-- [end:tfidf]
words = count.get_vocabulary()
table = {str(w): tfidf[:, i] for i, w in enumerate(words)}
print({
    w: round(float(tf.reduce_max(table[w])), 3) for w in shown
})
