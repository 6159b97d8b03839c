import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rate = 16000
seconds = np.arange(rate // 4) / rate
rng = np.random.default_rng(0)
sound = np.sin(2 * np.pi * 440 * seconds)
sound += 0.1 * rng.normal(size=len(seconds))
sound = sound.astype("float32")
# --8<-- [end:given]

# --8<-- [start:stft]
inside = tf.signal.stft(
    sound, frame_length=400, frame_step=160,
    fft_length=400,
)
real, imaginary = keras.ops.stft(
    sound, sequence_length=400, sequence_stride=160,
    fft_length=400,
)
padded = tf.complex(real, imaginary)
# --8<-- [end:stft]
inside, padded = tf.abs(inside), tf.abs(padded)
loudest = int(tf.argmax(tf.reduce_mean(inside, 0))) * rate / 400
print("frames, bins:", tuple(inside.shape))
print("with padding:", tuple(padded.shape))
print(f"loudest at {loudest:.0f} Hz")
