from pathlib import Path

import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:12].astype("float32")
labels = digits.target[:12].astype("int64")
# --8<-- [end:given]

# --8<-- [start:write]
def feature_of(image, label):
    return tf.train.Features(feature={
        "image": tf.train.Feature(
            float_list=tf.train.FloatList(value=image)
        ),
        "label": tf.train.Feature(
            int64_list=tf.train.Int64List(value=[label])
        ),
        "name": tf.train.Feature(
            bytes_list=tf.train.BytesList(value=[b"digit"])
        ),
    })

file = Path("digits.tfrecord")
writer = tf.io.TFRecordWriter(str(file))
for image, label in zip(pixels, labels):
    features = feature_of(image, label)
    example = tf.train.Example(features=features)
    writer.write(example.SerializeToString())
writer.close()
fields = example.features.feature
stored = fields["image"].float_list.value
marked = fields["label"].int64_list.value[0]
word = fields["name"].bytes_list.value[0].decode()
print(len(pixels), "examples written")
# --8<-- [end:write]

# --8<-- [start:read]
form = {
    "image": tf.io.FixedLenFeature([64], tf.float32),
    "label": tf.io.FixedLenFeature([], tf.int64),
    "name": tf.io.FixedLenFeature([], tf.string),
}
data = tf.data.TFRecordDataset(str(file)).map(
    lambda line: tf.io.parse_single_example(line, form)
)
loaded = list(data)
images = tf.stack([item["image"] for item in loaded])
classes = tf.stack([item["label"] for item in loaded])
print(tuple(images.shape), classes.numpy().tolist())
# --8<-- [end:read]
