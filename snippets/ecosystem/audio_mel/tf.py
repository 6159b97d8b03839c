import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
power = rng.random((3, 201)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:mel]
filters = tf.signal.linear_to_mel_weight_matrix(
    num_spectrogram_bins=201, num_mel_bins=40,
    lower_edge_hertz=20, upper_edge_hertz=8000,
    sample_rate=16000,
)
bands = power @ filters
loudness = tf.math.log(bands + 1e-6)
# --8<-- [end:mel]
print("bands, from low to high:")
print(loudness[0].numpy().round(1)[::8])
