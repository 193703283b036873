#!/usr/bin/env python3
"""Where the cascade's box lies on FER-2013's pictures: the crop of the contract comes from here, and what the jitter of augment.py is to be compared with.

    apt-get install python3-opencv
    python3 training/measure_crop.py --data fer2013.csv --cascade models/haarcascade_frontalface_default.xml

Training pictures are enlarged four times; the kiosk's cascade looks for the face in them, and again with each pasted on a larger gray frame.
"""
import argparse

import cv2
import numpy as np

import fer2013

SIDE, MARGINS = 192, {"alone": 0, "on a frame": 120}


def box_on_picture(cascade, image, margin):
    """Side and centre of the largest box, relative to the picture's side and middle, or None."""
    large = cv2.resize(image, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)
    frame = cv2.copyMakeBorder(large, *[margin] * 4, cv2.BORDER_CONSTANT, value=int(large.mean()))
    found = cascade.detectMultiScale(frame, 1.1, 5, 0, (60, 60))
    if len(found) == 0:
        return None
    x, y, width, height = max(found, key=lambda box: box[2])
    return width / SIDE, (x + width / 2 - margin) / SIDE - 0.5, (y + height / 2 - margin) / SIDE - 0.5


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--cascade", required=True)
    parser.add_argument("--count", type=int, default=1500)
    args = parser.parse_args()
    data = fer2013.load(args.data)
    images = data["images"][data["usage"] == "Training"]
    chosen = np.random.default_rng(0).choice(len(images), min(args.count, len(images)), replace=False)
    cascade = cv2.CascadeClassifier(args.cascade)
    for where, margin in MARGINS.items():
        boxes = [box for box in (box_on_picture(cascade, images[index], margin) for index in chosen) if box]
        print(f"{where}: face found in {len(boxes)} of {len(chosen)} pictures")
        for name, values in zip(("box side / picture side", "centre, x", "centre, y"), np.array(boxes).T):
            low, middle, high = np.percentile(values, (5, 50, 95))
            print(f"{name:24} median {middle:+.3f}   5 % {low:+.3f}   95 % {high:+.3f}   deviation {values.std():.3f}")
        print(f"grow = picture side / box side: {np.median(1 / np.array(boxes)[:, 0]):.3f}")


if __name__ == "__main__":
    main()
