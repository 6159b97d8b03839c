import keras

# --8<-- [start:given]
sentences = [[5, 3], [7, 1, 4, 2], [9]]
# --8<-- [end:given]

# --8<-- [start:pad]
padded = keras.utils.pad_sequences(
    sentences
)
# --8<-- [end:pad]

for row in padded:
    print(*row.tolist())
