# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
logits = rng.normal(size=(3, 12)).astype("float32") * 2
noise = rng.gumbel(size=(3, 12)).astype("float32")
# --8<-- [end:given]

import tensorflow as tf

logits, noise = tf.constant(logits), tf.constant(noise)


# --8<-- [start:solution]
def probabilities(logits, k, temperature):
    """Of the k likeliest tokens; the rest exactly 0."""
    smallest = tf.math.top_k(logits, k).values[:, -1:]
    low = logits < smallest
    kept = tf.where(low, float("-inf"), logits)
    return tf.nn.softmax(kept / temperature, axis=-1)


def draw(probabilities, noise):
    """Gumbel noise turns an argmax into a draw."""
    scores = tf.math.log(probabilities) + noise
    return tf.argmax(scores, axis=-1)
# --8<-- [end:solution]


# --8<-- [start:test]
p = probabilities(logits, k=4, temperature=0.7)
token = draw(p, noise)
kept = tf.math.count_nonzero(p, axis=-1).numpy().tolist()
sums = tf.reduce_sum(p, axis=-1).numpy().tolist()
print("kept:", kept)
print("sums:", [round(s, 4) for s in sums])
print("drawn:", token.numpy().tolist())
# --8<-- [end:test]
