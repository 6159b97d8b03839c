import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rate = 16000
seconds = np.arange(4000) / rate
rng = np.random.default_rng(0)
sound = np.sin(2 * np.pi * 440 * seconds)
sound += 0.1 * rng.normal(size=len(seconds))
sound = sound.astype("float32")
# --8<-- [end:given]

# --8<-- [start:there]
spectrum = tf.signal.stft(sound, 400, 100, 400)
# --8<-- [end:there]
# --8<-- [start:back]
back = tf.signal.inverse_stft(
    spectrum, 400, 100, 400,
    window_fn=tf.signal.inverse_stft_window_fn(100),
)
# --8<-- [end:back]
x, inner = sound[:len(back)], slice(400, -400)
error = float(tf.reduce_max(tf.abs(back - x)[inner]))
loudest = float(tf.reduce_max(back[inner]))
print(f"there and back: off by less than {max(error, 1e-5):.0e}")
print("loudest sample:", round(loudest, 3))
