#!/usr/bin/env python3
"""Compare the guided gradient that ONNX Runtime computes in the product with PyTorch's own, on faces of PublicTest.

    python3 training/check_guided.py --data fer2013.csv

prints, for 100 faces, the largest difference of a pixel as a share of the face's range, and the same for PyTorch in 32 bits against itself in 64: where
a rounding error takes a value past a kink of the network (a ReLU, the maximum of a pooling), the gradient jumps, whoever computes it.
"""
import argparse
import csv
import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import numpy as np
import onnx
import torch

import fer2013
from architectures import MiniXception
from restore import unfold
from train import pixels_to_input

HERE = Path(__file__).resolve().parent


class GuidedRelu(torch.autograd.Function):
    """ReLU that lets only positive gradients back."""

    @staticmethod
    def forward(context, x):
        context.save_for_backward(x)
        return x.clamp(min=0)

    @staticmethod
    def backward(context, gradient):
        return gradient.clamp(min=0) * (context.saved_tensors[0] > 0)


def differences(first, second):
    """For each face the largest difference, as a share of the range."""
    return np.abs(first - second).reshape(len(first), -1).max(1) / np.ptp(second.reshape(len(second), -1), 1)


def expected(network, images, expressions, kind=torch.float32):
    """PyTorch's guided gradients [N, 48, 48] of these expressions' scores, computed in numbers of this kind."""
    relu, method = torch.nn.ReLU.forward, torch.Tensor.relu
    torch.nn.ReLU.forward, torch.Tensor.relu = (lambda self, x: GuidedRelu.apply(x)), (lambda x: GuidedRelu.apply(x))
    try:
        batch = pixels_to_input(images).to(kind).requires_grad_()
        scores = network(batch).mean((2, 3))
        scores[torch.arange(len(images)), expressions].sum().backward()
        return batch.grad[:, 0].numpy()
    finally:
        torch.nn.ReLU.forward, torch.Tensor.relu = relu, method


def gray_png(picture):
    """A picture uint8 [H, W] as the bytes of a PNG."""
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    rows = b"".join(b"\0" + row.tobytes() for row in picture)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", *picture.shape[::-1], 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def products(images, labels, folder, model):
    """The product's (expressions, gradients) for the pictures, by `evaluate --explain gradient`."""
    for index, (picture, label) in enumerate(zip(images, labels)):
        file = folder / "faces" / fer2013.LABELS[label] / f"{index:03}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(gray_png(picture))
    words = f"evaluate --data {folder / 'faces'} --explain gradient --out {folder / 'out'} --model {model}"
    subprocess.run(["mvn", "-q", "-B", "compile", "exec:exec", f"-Dattune.args={words}"], cwd=HERE.parent, check=True, stdout=subprocess.DEVNULL)
    with open(folder / "out" / "gradient.csv", newline="") as file:
        rows = {int(Path(row[0]).stem): row for row in list(csv.reader(file))[1:]}
    expressions = [fer2013.LABELS.index(rows[index][1]) for index in range(len(images))]
    return expressions, np.array([rows[index][2:] for index in range(len(images))], np.float32).reshape(-1, 48, 48)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--model", type=Path, default=HERE.parent / "models" / "mini_xception.onnx")
    parser.add_argument("--faces", type=int, default=100)
    args = parser.parse_args()
    data = fer2013.load(args.data)
    rows = np.flatnonzero(data["usage"] == "PublicTest")[:args.faces]
    network = MiniXception().eval()
    unfold(network, onnx.load(str(args.model)).graph)
    images = torch.from_numpy(data["images"][rows])
    with tempfile.TemporaryDirectory() as folder:
        expressions, answers = products(data["images"][rows], data["labels"][rows], Path(folder), args.model.resolve())
    single, double = (expected(network.to(kind), images, expressions, kind) for kind in (torch.float32, torch.float64))
    ours, theirs = differences(answers, double), differences(single, double)
    for name, apart in (("the product", ours), ("PyTorch in 32 bits", theirs)):
        print(f"{name} against PyTorch in 64: median {np.median(apart):.1e}, largest {apart.max():.1e}, above 1e-4 in {(apart > 1e-4).sum()} of {len(apart)}")
    sys.exit(int((ours > 1e-4).sum() > max(3, (theirs > 1e-4).sum())))


if __name__ == "__main__":
    main()
