import tensorflow as tf
from tensorflow_probability import distributions as D

# --8<-- [start:given]
import numpy as np

positive = np.array([0.2, 0.9, 1.7, 4.0], "float32")
chance = np.array([0.1, 0.4, 0.6, 0.9], "float32")
counts = np.array([0, 1, 3, 8], "float32")
# --8<-- [end:given]

# --8<-- [start:densities]
x, p = tf.constant(positive), tf.constant(chance)
log_p = {
    "normal": D.Normal(1.0, 2.0),
    "gamma": D.Gamma(3.0, 0.5),
    "lognormal": D.LogNormal(0.0, 0.5),
    "student": D.StudentT(4.0, 1.0, 2.0),
    "laplace": D.Laplace(1.0, 2.0),
    "weibull": D.Weibull(scale=2.0, concentration=1.5),
    "pareto": D.Pareto(2.0, scale=0.1),
}
log_p = {name: d.log_prob(x) for name, d in log_p.items()}
log_p["beta"] = D.Beta(2.0, 3.0).log_prob(p)
log_p["poisson"] = D.Poisson(3.0).log_prob(
    tf.constant(counts)
)
log_p["negative"] = D.NegativeBinomial(
    4.0, probs=0.3
).log_prob(tf.constant(counts))
# --8<-- [end:densities]
for name in ("normal", "gamma", "student", "weibull"):
    print(f"{name:8}", log_p[name].numpy().round(3))
