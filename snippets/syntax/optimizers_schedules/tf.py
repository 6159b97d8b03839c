from keras.optimizers import schedules

# --8<-- [start:given]
import numpy as np

moments = [0, 1, 5, 6, 10, 19]
# --8<-- [end:given]


# --8<-- [start:rates]
def rates(schedule):
    found = []
    for t in range(20):
        found.append(float(schedule(t)))
    return np.array(found)


# --8<-- [end:rates]


# --8<-- [start:steps]
schedule = schedules.ExponentialDecay(
    0.1, 6, 0.5, staircase=True
)
steps = rates(schedule)

# --8<-- [end:steps]

# --8<-- [start:exponential]
schedule = schedules.ExponentialDecay(
    0.1, 1, decay_rate=0.9
)
exponential = rates(schedule)

# --8<-- [end:exponential]

# --8<-- [start:milestones]
schedule = schedules.PiecewiseConstantDecay(
    [5, 11], [0.1, 0.01, 0.001]
)
milestones = rates(schedule)

# --8<-- [end:milestones]

# --8<-- [start:cosine]
schedule = schedules.CosineDecay(0.1, 20, alpha=0.1)
cosine = rates(schedule)

# --8<-- [end:cosine]

# --8<-- [start:restarts]
schedule = schedules.CosineDecayRestarts(
    0.1, 5, t_mul=1.0
)
restarts = rates(schedule)

# --8<-- [end:restarts]

# --8<-- [start:polynomial]
schedule = schedules.PolynomialDecay(
    0.1, 20, end_learning_rate=0.0, power=3.0
)
polynomial = rates(schedule)

# --8<-- [end:polynomial]

# --8<-- [start:linear]
schedule = schedules.PolynomialDecay(
    0.1, 20, end_learning_rate=0.02
)
linear = rates(schedule)

# --8<-- [end:linear]

# --8<-- [start:inverse]
schedule = schedules.InverseTimeDecay(0.1, 5, 1.0)
inverse = rates(schedule)

# --8<-- [end:inverse]

for name, found in [
    ("steps", steps),
    ("exponential", exponential),
    ("milestones", milestones),
    ("cosine", cosine),
    ("restarts", restarts),
    ("polynomial", polynomial),
    ("linear", linear),
    ("inverse", inverse),
]:
    row = " ".join(f"{found[t]:.4f}" for t in moments)
    print(f"{name:11} {row}")
