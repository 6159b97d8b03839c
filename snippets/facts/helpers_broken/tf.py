import tensorflow as tf

# --8<-- [start:mistake]
import tensorflow_hub as hub
# --8<-- [end:mistake]
print("loaded", hub.__name__, "beside", tf.__name__)
