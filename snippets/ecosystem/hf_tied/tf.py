import os

import tensorflow as tf
from safetensors.tensorflow import save_file

table = tf.random.normal((50, 16), seed=0)
# --8<-- [start:mistake]
save_file(
    {"embed": table, "head": table}, "model.safetensors"
)
# --8<-- [end:mistake]
size = os.path.getsize("model.safetensors")
copies = size // (50 * 16 * 4)
print("copies of the table in the file:", copies)
