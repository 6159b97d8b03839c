from keras.optimizers import schedules

# --8<-- [start:given]
import numpy as np

moments = [0, 1, 4, 5, 12, 19]
# --8<-- [end:given]

# --8<-- [start:warmup]
schedule = schedules.CosineDecay(
    initial_learning_rate=0.0,
    warmup_target=0.1,
    warmup_steps=5,
    decay_steps=15,
)


# --8<-- [end:warmup]

# --8<-- [start:read]
rates = []
for t in range(20):
    rates.append(float(schedule.__call__(t)))


# --8<-- [end:read]
rates = np.array(rates)
print(" ".join(f"{rates[t]:.4f}" for t in moments))
