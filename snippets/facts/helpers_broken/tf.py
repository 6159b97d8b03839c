# --8<-- [start:mistake]
import tensorflow_hub as hub
# --8<-- [end:mistake]
print("loaded:", hub.__name__)
