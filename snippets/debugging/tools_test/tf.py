# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:96].astype("float32") / 16
labels = digits.target[:96].astype("int64")

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import keras
import tensorflow as tf
from keras import layers

x, y = images, labels
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


# --8<-- [start:model]
def make_model():
    model = keras.Sequential([
        keras.Input((64,)),
        layers.Dense(32, "relu"),
        layers.Dropout(0.2),
        layers.Dense(10),
    ])
    zeros = np.zeros
    model.set_weights([w1, zeros(32), w2, zeros(10)])
    return model
# --8<-- [end:model]


# --8<-- [start:shape]
def test_shape():
    scores = make_model()(x)
    assert scores.shape == (96, 10)
# --8<-- [end:shape]


# --8<-- [start:gradient]
def test_gradient_reaches_each_weight():
    model = make_model()
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x))
    weights = model.weights
    grads = tape.gradient(loss, [w.value for w in weights])
    for weight, grad in zip(weights, grads):
        assert grad is not None, weight.path
        assert tf.norm(grad) > 0, weight.path
# --8<-- [end:gradient]


# --8<-- [start:batch]
def test_one_image_alone_scores_the_same():
    model = make_model()
    alone, together = model(x[:1]), model(x)[:1]
    np.testing.assert_allclose(
        alone, together, rtol=1e-5, atol=1e-6
    )
# --8<-- [end:batch]


# --8<-- [start:overfit]
def overfit():
    model = make_model()
    optimizer = keras.optimizers.SGD(0.5)
    weights = model.trainable_variables
    for step in range(100):
        with tf.GradientTape() as tape:
            loss = loss_fn(y[:20], model(x[:20]))
        grads = tape.gradient(loss, weights)
        optimizer.apply(grads, weights)
    return float(loss_fn(y[:20], model(x[:20])))


def test_twenty_images_are_learnt():
    assert overfit() < 0.05
# --8<-- [end:overfit]


# --8<-- [start:save]
def test_saved_model_scores_the_same():
    model = make_model()
    model.save("reader.keras")
    loaded = keras.models.load_model("reader.keras")
    np.testing.assert_allclose(
        model(x), loaded(x), rtol=1e-5, atol=1e-6
    )
# --8<-- [end:save]


tests = [
    test_shape,
    test_gradient_reaches_each_weight,
    test_one_image_alone_scores_the_same,
    test_twenty_images_are_learnt,
    test_saved_model_scores_the_same,
]
for check in tests:
    check()
    print("passed:", check.__name__)
scores = make_model()(x)
last = overfit()
