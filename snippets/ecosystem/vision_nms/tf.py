import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

boxes = np.array([  # left, top, right, bottom
    [10, 10, 50, 60], [12, 12, 52, 62], [60, 20, 90, 50],
    [11, 30, 51, 80], [62, 20, 92, 50], [5, 5, 20, 20],
], "float32")
scores = np.array([0.9, 0.75, 0.8, 0.7, 0.95, 0.3], "float32")
# --8<-- [end:given]


# --8<-- [start:nms]
kept = tf.image.non_max_suppression(
    boxes, scores, max_output_size=10, iou_threshold=0.5
)
# --8<-- [end:nms]
iou = keras.utils.bounding_boxes.compute_iou(
    boxes, boxes, bounding_box_format="xyxy"
)
print("kept:", kept.numpy().tolist())
print("overlap of 0 and 1:", round(float(iou[0, 1]), 3))
