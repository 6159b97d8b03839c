import torch
from skorch import NeuralNetClassifier
from torch import nn
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_wine

x, y = load_wine(return_X_y=True)
order = np.random.default_rng(0).permutation(len(x))
x, y = x[order].astype("float32"), y[order]
folds = [
    (np.arange(60, 178), np.arange(60)),
    (np.arange(118), np.arange(118, 178)),
]
rng = np.random.default_rng(1)
w1 = rng.normal(0, 0.3, (13, 16)).astype("float32")
w2 = rng.normal(0, 0.3, (16, 3)).astype("float32")
b1, b2 = np.zeros(16, "float32"), np.zeros(3, "float32")
# --8<-- [end:given]


# --8<-- [start:model]
class Net(nn.Sequential):
    def __init__(self):
        super().__init__(
            nn.Linear(13, 16), nn.ReLU(), nn.Linear(16, 3)
        )
        arrays = (w1.T, b1, w2.T, b2)
        for p, array in zip(self.parameters(), arrays):
            p.data = torch.tensor(array)


net = NeuralNetClassifier(
    Net, criterion=nn.CrossEntropyLoss,
    max_epochs=20, batch_size=32,
    train_split=None, verbose=0,
)
# --8<-- [end:model]

# --8<-- [start:search]
pipeline = make_pipeline(StandardScaler(), net)
rates = [0.01, 0.1]
search = GridSearchCV(
    pipeline, {"neuralnetclassifier__lr": rates}, cv=folds
)
search.fit(x, y)
scores = search.cv_results_["mean_test_score"]
# --8<-- [end:search]
chance = search.predict_proba(x)
for rate, score in zip(rates, scores):
    print(f"rate {rate:5}: {score:.3f}")
