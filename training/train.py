#!/usr/bin/env python3
"""Train the network that is shipped, or a teacher, on FER-2013; see README.md. Stopped runs go on where their last epoch ended."""
import argparse
import copy
import json
import math
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import fer2013
import published
from architectures import ARCHITECTURES, MiniXception
from augment import augment

RANGE = (-1.0, 1.0)
SIZE = 48
CLASSES = len(fer2013.LABELS)


def pixels_to_input(images, size=None, limits=RANGE):
    """uint8 [N, H, W] to float [N, 1, size, size] within the limits."""
    low, high = limits
    batch = images.float().unsqueeze(1) * ((high - low) / 255) + low
    return batch if size in (None, batch.shape[-1]) else F.interpolate(batch, size=(size, size), mode="bilinear", align_corners=False)


def logits(model, batch):
    """[N, 7], or [N, 14] for a teacher: the original labels' scores, then the votes'."""
    return model(batch).mean((2, 3)).float()


def cross_entropy(scores, targets, smoothing):
    """Mean over the heads; a teacher has two, with targets [N, 14]."""
    heads = [F.cross_entropy(part, target, label_smoothing=smoothing)
             for part, target in zip(scores.split(CLASSES, 1), targets.split(CLASSES, 1))]
    return sum(heads) / len(heads)


def accuracy(model, images, labels, size, batch=512):
    model.eval()
    with torch.no_grad():
        right = sum((logits(model, pixels_to_input(part, size))[:, :CLASSES].argmax(1) == truth).sum().item()
                    for part, truth in zip(images.split(batch), labels.split(batch)))
    return right / len(labels)


def learning_rate(step, steps, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    return peak * 0.5 * (1 + math.cos(math.pi * (step - warmup) / max(1, steps - warmup)))


def side_at(sides, epoch, epochs):
    """Small pictures first, then larger ones (Tan, Le 2021, arXiv:2104.00298): the side for this epoch, each of them for an equal part of the run."""
    return sides[min(epoch * len(sides) // epochs, len(sides) - 1)]


def update_average(average, model, decay):
    """Exponential moving average of the weights; buffers (batch-norm statistics) are averaged too."""
    with torch.no_grad():
        for kept, new in zip(average.state_dict().values(), model.state_dict().values()):
            if kept.dtype.is_floating_point:
                kept.lerp_(new, 1 - decay)
            else:
                kept.copy_(new)


def save(state, path):
    """All of it or nothing: a run that is stopped while it saves keeps the epoch before."""
    unfinished = path.with_suffix(".part")
    torch.save(state, unfinished)
    unfinished.replace(path)


class Lessons:
    """What teach.py wrote: augmented copies of the training pictures and the teachers' answers to them; one copy an epoch."""

    def __init__(self, folders, vote_weight, side_weight, temperature):
        self.pictures = [copy for folder in folders for copy in np.load(folder / "pictures.npy", mmap_mode="r")]
        self.logits = [copy for folder in folders for copy in np.load(folder / "logits.npy", mmap_mode="r")]
        self.vote_weight, self.side_weight, self.temperature = vote_weight, side_weight, temperature

    def of(self, epoch, chosen, size):
        """Pictures [N, 1, size, size], half of them mirrored, and shares [N, 7]: both heads, mixed like the targets."""
        copy, rows = epoch % len(self.pictures), chosen.numpy()
        batch = pixels_to_input(torch.from_numpy(self.pictures[copy][rows]), size)
        mirrored = (torch.rand(len(rows)) < 0.5).view(-1, 1, 1, 1)
        labels, votes = (torch.from_numpy(self.logits[copy][rows]).float() / self.temperature).split(CLASSES, 1)
        shares = fer2013.mixed(labels.softmax(1).numpy(), votes.softmax(1).numpy(), self.vote_weight, self.side_weight)
        return torch.where(mirrored, batch.flip(3), batch), torch.from_numpy(shares)

    def loss(self, scores, shares):
        return self.temperature ** 2 * F.cross_entropy(scores / self.temperature, shares)


def targets_for(args, labels, votes):
    weights = ((0.0, 0.0), (1.0, 1.0)) if args.arch == "teacher" else ((args.vote_weight, args.side_weight),)
    return torch.from_numpy(np.concatenate([fer2013.targets(labels, votes, *pair) for pair in weights], 1))


def main():
    recipe = argparse.ArgumentParser(add_help=False)
    recipe.add_argument("--recipe", choices=("ours", "published"), default="ours")
    chosen, rest = recipe.parse_known_args()
    published.main(rest) if chosen.recipe == "published" else ours(rest)


def ours(words):
    args = arguments(words)
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    data = fer2013.load(args.data, args.votes)
    train, test = data["usage"] == "Training", data["usage"] == "PublicTest"
    images = torch.from_numpy(data["images"][train])
    targets = targets_for(args, data["labels"][train], data["votes"][train])
    test_images, test_labels = torch.from_numpy(data["images"][test]), torch.from_numpy(data["labels"][test])

    size, student = SIZE, args.arch == "mini_xception"
    sides = args.sides or [MiniXception.SIDE if student else size]

    # Faster in bfloat16; in float32 some builds of PyTorch (2.13) crash in the gradient of a strided 1x1 convolution in this order.
    order_in_memory = torch.channels_last if args.bf16 else torch.contiguous_format
    model = ARCHITECTURES[args.arch]().to(memory_format=order_in_memory)
    if args.no_dropout:
        for layer in model.modules():
            if isinstance(layer, (torch.nn.Dropout, torch.nn.Dropout2d)):
                layer.p = 0.0
    if args.start:
        model.load_state_dict(torch.load(args.start))
    average = copy.deepcopy(model)
    lessons = Lessons(args.taught, args.vote_weight, args.side_weight, args.temperature) if args.taught else None
    print(f"{args.arch}: {sum(p.numel() for p in model.parameters()):,} parameters, {len(images)} pictures", flush=True)
    decayed = [p for p in model.parameters() if p.requires_grad and p.ndim > 1]
    plain = [p for p in model.parameters() if p.requires_grad and p.ndim <= 1]
    optimizer = torch.optim.SGD(
        [{"params": decayed, "weight_decay": args.weight_decay}, {"params": plain, "weight_decay": 0.0}],
        lr=args.lr, momentum=0.9, nesterov=True)

    args.out.mkdir(parents=True, exist_ok=True)
    checkpoint = args.out / "checkpoint.pt"
    first, best = 0, 0.0
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location="cpu")
        if "random" in saved:
            torch.set_rng_state(saved["random"])
        model.load_state_dict(saved["model"])
        average.load_state_dict(saved["average"])
        optimizer.load_state_dict(saved["optimizer"])
        first, best = saved["epoch"] + 1, saved["best"]
        if first >= args.epochs and (args.out / "last.pt").exists():
            raise SystemExit(f"{args.out} has its {args.epochs} epochs already: give more --epochs, or another --out.")
    runs = args.out / "run.json"
    before = json.loads(runs.read_text()) if first and runs.exists() else []
    before = before if isinstance(before, list) else [before]
    runs.write_text(json.dumps([*before, {"from epoch": first} | {k: str(v) for k, v in vars(args).items()}], indent=1))

    batches = len(images) // args.batch
    steps = min(batches, args.steps or batches)
    for epoch in range(first, args.epochs):
        started = time.time()
        side = side_at(sides, epoch, args.epochs)
        if student:
            model.SIDE = average.SIDE = side
        else:
            size = side
        model.train()
        order = torch.randperm(len(images))
        total = 0.0
        for index in range(steps):
            rate = learning_rate(epoch * batches + index, args.epochs * batches, args.lr, batches)
            for group in optimizer.param_groups:
                group["lr"] = rate
            chosen = order[index * args.batch:(index + 1) * args.batch]
            batch, shares = (lessons.of(epoch, chosen, size) if lessons
                             else (augment(pixels_to_input(images[chosen], size), strength=args.strength), None))
            batch = batch.contiguous(memory_format=order_in_memory)
            with torch.autocast("cpu", torch.bfloat16, enabled=args.bf16):
                scores = logits(model, batch)
            loss = cross_entropy(scores, targets[chosen], args.smoothing)
            if lessons:
                loss = (1 - args.teacher_weight) * loss + args.teacher_weight * lessons.loss(scores, shares)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            update_average(average, model, args.ema)
            total += loss.item()
        score = accuracy(average, test_images, test_labels, size)
        if side == sides[-1] and score > best:
            best = score
            torch.save(average.state_dict(), args.out / "best.pt")
        save({"model": model.state_dict(), "average": average.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch, "best": best,
              "random": torch.get_rng_state()}, checkpoint)
        line = {"epoch": epoch, "loss": round(total / steps, 4), "public_test": round(score, 4),
                "best": round(best, 4), "side": side, "seconds": round(time.time() - started, 1)}
        print(json.dumps(line), flush=True)
    torch.save(average.state_dict(), args.out / "last.pt")


def arguments(words):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--recipe", choices=("ours", "published"), help="published: the other networks as others trained them; --recipe published --help shows its options")
    parser.add_argument("--data", required=True, help="FER-2013's CSV: emotion,pixels,Usage")
    parser.add_argument("--votes", help="the FER+ votes, fer2013new.csv, row by row beside it")
    parser.add_argument("--vote-weight", type=float, default=0.0, help="0: labels alone, 1: votes alone")
    parser.add_argument("--side-weight", type=float, help="the same for the side alone, interested or not; as --vote-weight where not given")
    parser.add_argument("--strength", type=float, default=1.0, help="of the augmentation; a short run wants less of it")
    parser.add_argument("--no-dropout", action="store_true", help="for a network that is to fit more closely than it does")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints")
    parser.add_argument("--arch", choices=ARCHITECTURES, default="mini_xception")
    parser.add_argument("--epochs", type=int, default=60)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--lr", type=float, default=0.1)
    parser.add_argument("--weight-decay", type=float, default=1e-4)
    parser.add_argument("--smoothing", type=float, default=0.1)
    parser.add_argument("--ema", type=float, default=0.999)
    parser.add_argument("--steps", type=int, help="at most so many steps an epoch, for a quick trial")
    parser.add_argument("--bf16", action="store_true", help="compute in bfloat16 where the processor has it")
    parser.add_argument("--sides", type=int, nargs="+", help="sides in pixels at which the network sees the pictures, each for an equal part of the run; its own where not given")
    parser.add_argument("--start", help="weights to go on from")
    parser.add_argument("--taught", type=Path, nargs="+", help="folders that teach.py wrote: learn from its pictures and answers")
    parser.add_argument("--teacher-weight", type=float, default=0.8, help="share of the loss that the teachers' answers have")
    parser.add_argument("--temperature", type=float, default=2.0)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(words)
    if args.sides and args.arch == "mini_xception" and args.sides[-1] != MiniXception.SIDE:
        parser.error(f"the last side is the one that is exported: {MiniXception.SIDE}")
    if args.sides and len(args.sides) > args.epochs:
        parser.error(f"{len(args.sides)} sides need as many epochs, not {args.epochs}")
    if args.side_weight is None:
        args.side_weight = args.vote_weight
    return args


if __name__ == "__main__":
    main()
