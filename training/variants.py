#!/usr/bin/env python3
"""Write PublicTest as the product reads it, whole, without near copies of training pictures, in worse light and focus, and cut otherwise.

    python3 training/variants.py --data fer2013.csv --votes fer2013new.csv --out variants

makes NAME.csv with NAME-votes.csv beside it, for `attune evaluate --data NAME.csv --votes NAME-votes.csv`.
"""
import argparse
import csv
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import fer2013

NEAR = 0.95


def highest_correlation(images, others, batch=256):
    """For each picture the highest correlation with any of the others, both as 16x16 means, so that a copy that was compressed or moved a little still counts. A picture above NEAR is a near copy."""
    def standardized(pictures):
        flat = F.avg_pool2d(torch.from_numpy(pictures).float().unsqueeze(1), 3).flatten(1)
        flat = flat - flat.mean(1, keepdim=True)
        return flat / flat.norm(dim=1, keepdim=True).clamp(min=1e-6)

    train = standardized(others)
    return torch.cat([(part @ train.T).max(1).values for part in standardized(images).split(batch)]).numpy()


def blurred(images):
    window = torch.exp(-torch.arange(-3, 4).float() ** 2 / 2)
    kernel = (window.view(-1, 1) * window.view(1, -1)) / window.sum() ** 2
    return F.conv2d(F.pad(images, (3, 3, 3, 3), mode="replicate"), kernel.view(1, 1, 7, 7))


def downscaled(images):
    return F.interpolate(F.interpolate(images, scale_factor=0.5, mode="area"), scale_factor=2, mode="bilinear", align_corners=False)


def framed(images, scale=1.0, shift=0.0):
    """As if the detector's box were scale times as wide and its centre off by shift of the side, to the right and down; the edge is repeated where the picture ends."""
    theta = torch.tensor([[scale, 0, 2 * shift], [0, scale, 2 * shift]]).repeat(len(images), 1, 1)
    grid = F.affine_grid(theta, images.shape, align_corners=False)
    return F.grid_sample(images, grid, padding_mode="border", align_corners=False)


def variants(images):
    noise = torch.Generator().manual_seed(1)
    return {
        "blurred": blurred(images),
        "darkened": images * 0.4,
        "brightened": 255 - (255 - images) * 0.5,
        "noisy": images + 15 * torch.randn(images.shape, generator=noise),
        "downscaled": downscaled(images),
        "closer": framed(images, scale=0.85),
        "farther": framed(images, scale=1.15),
        "much_closer": framed(images, scale=0.72),
        "much_farther": framed(images, scale=1.19),
        "shifted": framed(images, shift=0.1),
    }


def write(folder, name, images, labels, vote_rows):
    with open(folder / f"{name}.csv", "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("emotion", "pixels", "Usage"))
        for image, label in zip(images, labels):
            rows.writerow((int(label), " ".join(map(str, image.ravel())), "PublicTest"))
    with open(folder / f"{name}-votes.csv", "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerows(vote_rows)
    print(f"{name}: {len(images)} pictures")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--votes", required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)

    data = fer2013.load(args.data, args.votes)
    test = data["usage"] == "PublicTest"
    images, labels = data["images"][test], data["labels"][test]
    with open(args.votes, newline="") as file:
        header, *votes = list(csv.reader(file))
    votes = [row for row, kept in zip(votes, test) if kept]
    clean = highest_correlation(images, data["images"][data["usage"] == "Training"]) <= NEAR

    write(args.out, "public_test", images, labels, [header, *votes])
    write(args.out, "without_copies", images[clean], labels[clean], [header, *[row for row, kept in zip(votes, clean) if kept]])
    for name, changed in variants(torch.from_numpy(images).float().unsqueeze(1)).items():
        write(args.out, name, changed.clamp(0, 255).round().byte().squeeze(1).numpy(), labels, [header, *votes])


if __name__ == "__main__":
    main()
