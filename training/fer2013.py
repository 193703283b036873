"""Reads FER-2013's CSV (emotion,pixels,Usage) and, row by row beside it, the FER+ votes (fer2013new.csv)."""
import csv
from pathlib import Path

import numpy as np

LABELS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
# The FER+ columns in the order of LABELS; contempt, unknown and not-a-face have no class here.
VOTE_COLUMNS = ("anger", "disgust", "fear", "happiness", "sadness", "surprise", "neutral")


def load(csv_path, votes_path=None):
    """Return a dict of arrays: images uint8 [N,48,48], labels int64 [N], votes float32 [N,7], usage str [N]."""
    cache = Path(csv_path).with_suffix(".npz")
    if not cache.exists():
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


def targets(labels, votes, weight, minimum=5):
    """Mix the one-hot label with the share of votes: weight 0 is the label alone, 1 the votes alone.

    Where fewer than `minimum` votes name one of the seven, the label stands alone.
    """
    hot = np.eye(len(LABELS), dtype=np.float32)[labels]
    total = votes.sum(1, keepdims=True)
    share = votes / np.maximum(total, 1)
    mix = np.where(total >= minimum, weight, 0.0).astype(np.float32)
    return (1 - mix) * hot + mix * share
