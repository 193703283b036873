"""Reads FER-2013's CSV (emotion,pixels,Usage) and, row by row beside it, the FER+ votes (fer2013new.csv)."""
import csv
import sys
from pathlib import Path

import numpy as np

LABELS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
# 1 for what counts as interested, as the product's InterestPolicy has it.
SIDE = np.array([0, 0, 0, 1, 0, 1, 1], np.float32)
# The FER+ columns in the order of LABELS; contempt, unknown and not-a-face have no class here.
VOTE_COLUMNS = ("anger", "disgust", "fear", "happiness", "sadness", "surprise", "neutral")


def load(csv_path, votes_path=None):
    """Return a dict of arrays: images uint8 [N,48,48], labels int64 [N], votes float32 [N,7], usage str [N]."""
    cache = Path(csv_path).with_suffix(".npz")
    if not cache.exists() or cache.stat().st_mtime < Path(csv_path).stat().st_mtime:
        np.savez(cache, **_read(csv_path))
    data = dict(np.load(cache))
    count = len(data["labels"])
    data["votes"] = _read_votes(votes_path) if votes_path else np.zeros((count, len(LABELS)), np.float32)
    if len(data["votes"]) != count:
        raise ValueError(f"{votes_path} has {len(data['votes'])} rows, {csv_path} has {count}")
    return data


def _read(path):
    with open(path, newline="") as file:
        rows = list(csv.DictReader(file))
    pixels = " ".join(row["pixels"] for row in rows)
    return {
        "images": np.fromstring(pixels, np.uint8, sep=" ").reshape(len(rows), 48, 48),
        "labels": np.array([int(row["emotion"]) for row in rows]),
        "usage": np.array([row["Usage"] for row in rows]),
    }


def _read_votes(path):
    with open(path, newline="") as file:
        return np.array([[float(row[name]) for name in VOTE_COLUMNS] for row in csv.DictReader(file)], np.float32)


def targets(labels, votes, weight, side_weight=None, minimum=5):
    """Mix the one-hot label with the share of votes, see `mixed`. Where fewer than `minimum` votes name one of the seven, the label stands alone."""
    hot = np.eye(len(LABELS), dtype=np.float32)[labels]
    total = votes.sum(1, keepdims=True)
    share = votes / np.maximum(total, 1)
    enough = (total >= minimum).astype(np.float32)
    return mixed(hot, share, weight * enough, enough * (weight if side_weight is None else side_weight)).astype(np.float32)


def mixed(labels, votes, weight, side_weight):
    """Shares [N, 7] from those by the labels and by the votes: 0 is the labels alone, 1 the votes alone.

    `side_weight` mixes how much lies on each side (SIDE), `weight` how a side's share is divided among its expressions: on what looks interested people
    agree with each other more than with the original labels.
    """
    mix, sides = (1 - weight) * labels + weight * votes, (1 - side_weight) * labels + side_weight * votes
    # With a weight of 0 or 1 a side may have a share and no expression: then the other source names them.
    mix = np.where(_side(mix) > 0, mix, labels + votes)
    return mix * _side(sides) / np.maximum(_side(mix), 1e-9)


def _side(shares):
    """For each class the share of all on its side."""
    return (shares @ SIDE)[:, None] * SIDE + (shares @ (1 - SIDE))[:, None] * (1 - SIDE)


def flaws(images, labels):
    """(pictures that stand in the set before already, groups of equal pictures with different labels, pictures of one gray level)"""
    groups = {}
    for image, label in zip(images, labels):
        groups.setdefault(image.tobytes(), []).append(int(label))
    constant = int((images.min((1, 2)) == images.max((1, 2))).sum())
    return len(images) - len(groups), sum(len(set(group)) > 1 for group in groups.values()), constant


def main():
    """What models/README.md says of the data: python3 training/fer2013.py fer2013.csv"""
    data = load(sys.argv[1])
    print("| split | pictures | " + " | ".join(LABELS) + " | copies | groups of copies with different labels | of one gray level |\n" + "|---" * (len(LABELS) + 5) + "|")
    for usage in ("Training", "PublicTest"):
        rows = data["usage"] == usage
        counts = np.bincount(data["labels"][rows], minlength=len(LABELS))
        print(f"| {usage} | " + " | ".join(f"{count:,}" for count in (rows.sum(), *counts, *flaws(data["images"][rows], data["labels"][rows]))) + " |")


if __name__ == "__main__":
    main()
