import tensorflow as tf

# --8<-- [start:names]
old = ["Session", "placeholder", "contrib", "estimator"]
today = ["function", "data", "GradientTape", "keras"]
gone = [name for name in old if not hasattr(tf, name)]
here = [name for name in today if hasattr(tf, name)]
# --8<-- [end:names]
print("gone:", ", ".join(gone))
print("here:", ", ".join(here))
