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

import torch
from torch import nn

x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()


# --8<-- [start:model]
def make_model():
    model = nn.Sequential(
        nn.Linear(64, 32),
        nn.ReLU(),
        nn.Dropout(0.2),
        nn.Linear(32, 10),
    )
    with torch.no_grad():
        model[0].weight.copy_(torch.from_numpy(w1.T))
        model[3].weight.copy_(torch.from_numpy(w2.T))
        model[0].bias.zero_()
        model[3].bias.zero_()
    return model
# --8<-- [end:model]


# --8<-- [start:shape]
def test_shape():
    scores = make_model()(x)
    assert scores.shape == (96, 10)
# --8<-- [end:shape]


# --8<-- [start:gradient]
def test_gradient_reaches_each_weight():
    model = make_model().eval()
    loss_fn(model(x), y).backward()
    for name, weight in model.named_parameters():
        assert weight.grad is not None, name
        assert weight.grad.norm() > 0, name
# --8<-- [end:gradient]


# --8<-- [start:batch]
def test_one_image_alone_scores_the_same():
    model = make_model().eval()
    alone, together = model(x[:1]), model(x)[:1]
    torch.testing.assert_close(alone, together)
# --8<-- [end:batch]


# --8<-- [start:overfit]
def overfit():
    model = make_model().eval()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for step in range(100):
        optimizer.zero_grad()
        loss = loss_fn(model(x[:20]), y[:20])
        loss.backward()
        optimizer.step()
    return loss_fn(model(x[:20]), y[:20]).item()


def test_twenty_images_are_learnt():
    assert overfit() < 0.05
# --8<-- [end:overfit]


# --8<-- [start:save]
def test_saved_model_scores_the_same():
    model, loaded = make_model(), nn.Sequential(
        nn.Linear(64, 32),
        nn.ReLU(),
        nn.Dropout(0.2),
        nn.Linear(32, 10),
    )
    torch.save(model.state_dict(), "reader.pt")
    loaded.load_state_dict(torch.load("reader.pt"))
    scores, again = model.eval()(x), loaded.eval()(x)
    torch.testing.assert_close(scores, again)
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
scores = make_model().eval()(x).detach()
last = overfit()
