import torch

# --8<-- [start:given]
import numpy as np

boxes = np.array([  # left, top, right, bottom
    [10, 10, 50, 60], [12, 12, 52, 62], [60, 20, 90, 50],
    [11, 30, 51, 80], [62, 20, 92, 50], [5, 5, 20, 20],
], "float32")
scores = np.array([0.9, 0.75, 0.8, 0.7, 0.95, 0.3], "float32")
# --8<-- [end:given]


# --8<-- [start:nms]
def overlap(a, b):
    area_a = (a[:, 2:] - a[:, :2]).prod(1)
    area_b = (b[:, 2:] - b[:, :2]).prod(1)
    low = torch.maximum(a[:, None, :2], b[:, :2])
    high = torch.minimum(a[:, None, 2:], b[:, 2:])
    inside = (high - low).clamp(min=0).prod(2)
    return inside / (area_a[:, None] + area_b - inside)


def nms(boxes, scores, threshold):
    iou, kept = overlap(boxes, boxes), []
    order = scores.argsort(descending=True)
    while len(order):
        best = order[0]
        kept.append(best)
        order = order[iou[best, order] <= threshold]
    return torch.stack(kept)


x, s = torch.from_numpy(boxes), torch.from_numpy(scores)
kept = nms(x, s, 0.5)
# --8<-- [end:nms]
iou = overlap(x, x)
print("kept:", kept.tolist())
print("overlap of 0 and 1:", round(iou[0, 1].item(), 3))
