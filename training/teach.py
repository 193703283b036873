#!/usr/bin/env python3
"""Ask an ensemble of teachers once, for many students: augmented copies of the training pictures and the teachers' mean logits.

A student that learns from `--taught DIR` sees the very picture its teachers saw (Beyer et al. 2022, arXiv:2106.05237).
"""
import argparse
from pathlib import Path

import numpy as np
import torch

import fer2013
from architectures import MiniXception, Teacher
from augment import augment
from train import logits, pixels_to_input


def load(network, path):
    network = network().to(memory_format=torch.channels_last).eval()
    network.load_state_dict(torch.load(path))
    return network


def views(gray, size):
    """The pictures and their mirrors as inputs of size x size."""
    batch = pixels_to_input(gray, size)
    return [view.contiguous(memory_format=torch.channels_last) for view in (batch, batch.flip(3))]


def answers_of(small, large, students, gray):
    """Mean logits [N, 14] for pictures uint8 [N, 48, 48], each asked twice: for the picture and its mirror. A student has one opinion for both heads."""
    answers = [logits(teacher, view) for teacher in small for view in views(gray, 48)]
    answers += [logits(teacher, view) for teacher in large for view in views(gray, 64)]
    answers += [logits(student, view).repeat(1, 2) for student in students for view in views(gray, 48)]
    return sum(answers) / len(answers)


def augmented(images, strength):
    """uint8 [N, 48, 48], moved and lit otherwise."""
    seen = augment(pixels_to_input(images), strength=strength)
    return ((seen + 1) * 127.5).round().to(torch.uint8).squeeze(1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--teacher", nargs="*", default=[], help="weights of trained teachers")
    parser.add_argument("--teacher-64", nargs="*", default=[], help="weights of those trained at 64x64")
    parser.add_argument("--student", nargs="*", default=[], help="weights of trained students, to learn from one's own kind (Furlanello et al. 2018, arXiv:1805.04770)")
    parser.add_argument("--again", type=Path, help="a folder of earlier lessons: the teachers are asked about its pictures, and its answers are mixed in")
    parser.add_argument("--weight-before", type=float, default=0.5, help="of the answers of --again in the mean")
    parser.add_argument("--copies", type=int, default=12)
    parser.add_argument("--strength", type=float, default=1.0, help="of the augmentation; a small network wants less of it than its teachers")
    parser.add_argument("--bf16", action="store_true")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True, help="folder for pictures.npy [copies, N, 48, 48] and logits.npy [copies, N, 14]")
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    data = fer2013.load(args.data)
    images = torch.from_numpy(data["images"][data["usage"] == "Training"])
    small, large = ([load(Teacher, path) for path in paths] for paths in (args.teacher, args.teacher_64))
    students = [load(MiniXception, path) for path in args.student]
    if not small + large + students:
        parser.error("give --teacher, --teacher-64 or --student")
    if args.again and args.again.resolve() == args.out.resolve():
        parser.error("--out has to be another folder than --again, whose pictures are read")

    before = [np.load(args.again / name, mmap_mode="r") for name in ("pictures.npy", "logits.npy")] if args.again else None
    copies = len(before[0]) if before else args.copies

    args.out.mkdir(parents=True, exist_ok=True)
    pictures = np.lib.format.open_memmap(args.out / "pictures.npy", "w+", np.uint8, (copies, len(images), 48, 48))
    answers = np.lib.format.open_memmap(args.out / "logits.npy", "w+", np.float16, (copies, len(images), 14))
    for copy in range(copies):
        for start in range(0, len(images), 128):
            batch = (copy, slice(start, start + 128))
            gray = torch.from_numpy(np.array(before[0][batch])) if before else augmented(images[batch[1]], args.strength)
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=args.bf16):
                mean = answers_of(small, large, students, gray)
            if before:
                mean = torch.from_numpy(np.array(before[1][batch])).float().lerp(mean, 1 - args.weight_before)
            pictures[batch], answers[batch] = gray.numpy(), mean.numpy()
        print(f"copy {copy + 1} of {copies}", flush=True)


if __name__ == "__main__":
    main()
