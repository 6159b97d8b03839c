import keras
from keras.wrappers import SKLearnClassifier
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
def build(X, y, rate):
    model = keras.Sequential([
        keras.Input((13,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(3, activation="softmax"),
    ])
    model.set_weights([w1, b1, w2, b2])
    model.compile(
        keras.optimizers.SGD(rate),
        "categorical_crossentropy",
    )
    return model


keras.config.disable_interactive_logging()
net = SKLearnClassifier(build)
# --8<-- [end:model]

# --8<-- [start:search]
pipeline = make_pipeline(StandardScaler(), net)
rates = [0.01, 0.1]
search = GridSearchCV(pipeline, {
    "sklearnclassifier__model_kwargs":
    [{"rate": rate} for rate in rates]
}, cv=folds)
# said here: a copy of the wrapper forgets fit_kwargs
search.fit(
    x, y, sklearnclassifier__epochs=20,
    sklearnclassifier__shuffle=False,
)
scores = search.cv_results_["mean_test_score"]
# --8<-- [end:search]
chance = search.best_estimator_[-1].model_.predict(
    search.best_estimator_[0].transform(x), verbose=0
)
for rate, score in zip(rates, scores):
    print(f"rate {rate:5}: {score:.3f}")
