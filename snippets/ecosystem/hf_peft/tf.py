import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x[:300] / 16).astype("float32")
y = y[:300].astype("int64")
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.2, shape).astype("float32")


layers_given = [
    (draw(32, 64), draw(32)), (draw(10, 32), draw(10))
]
low = [draw(4, 64), draw(4, 32)]
# --8<-- [end:given]

# --8<-- [start:lora]
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
given = zip(model.layers, layers_given, low)
for layer, (w, b), a in given:
    layer.set_weights([w.T, b])
    layer.enable_lora(rank=4, lora_alpha=4)
    layer.bias.trainable = False
    layer.lora_kernel_a.assign(a.T)
# --8<-- [end:lora]

# --8<-- [start:train]
model.compile(
    keras.optimizers.SGD(0.1),
    keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
history = model.fit(
    x, y, batch_size=len(x), epochs=30, verbose=0
)
losses = history.history["loss"]
# --8<-- [end:train]

# --8<-- [start:merge]
kernel = model.layers[0].kernel  # with the LoRA part
# --8<-- [end:merge]
few = sum(
    int(np.prod(w.shape)) for w in model.trainable_variables
)
print(f"{few} weights learn")
print(f"loss {losses[0]:.3f}, at the end {losses[-1]:.3f}")
