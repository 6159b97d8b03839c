# --8<-- [start:imports]
from keras.utils.np_utils import to_categorical
# --8<-- [end:imports]

classes = [0, 2]
print(to_categorical(classes).tolist())
