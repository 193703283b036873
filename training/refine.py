#!/usr/bin/env python3
"""Train the last third of a Mini-Xception alone, on what the modules before it make of changed copies of the training pictures.

Those are asked once and kept, so that an epoch costs a third. Half of the loss comes from the answers to the picture as it was: a face that is turned, lit or
cut otherwise looks no other.
"""
import argparse
import copy
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import fer2013
from architectures import MiniXception
from augment import augment
from train import learning_rate, pixels_to_input, update_average

# After the third module: 64 maps of 9x9.
KEPT = 5


def tail(network):
    return nn.Sequential(*network.blocks[KEPT:], network.maps)


def front(network, batch):
    side = network.SIDE
    return network.blocks[:KEPT](network.stem(F.interpolate(batch, size=(side, side), mode="bilinear", align_corners=False)))


def features(network, images, strengths, folder):
    """[copies, N, 64, 9, 9] of changed copies, the first of them unchanged, and the answers [N, 7] to that one."""
    kept = np.lib.format.open_memmap(folder / "features.npy", "w+", np.float16, (len(strengths), len(images), 64, 9, 9))
    answers = []
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for index, strength in enumerate(strengths):
            for start in range(0, len(images), 128):
                batch = pixels_to_input(images[start:start + 128])
                maps = front(network, augment(batch, strength=strength) if strength else batch)
                kept[index, start:start + 128] = maps.float().numpy()
                if not strength:
                    answers.append(tail(network)(maps).float().mean((2, 3)).softmax(1))
            print(f"copy {index + 1} of {len(strengths)}", flush=True)
    return kept, torch.cat(answers)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--votes", required=True)
    parser.add_argument("--start", required=True, help="weights to go on from")
    parser.add_argument("--out", type=Path, required=True, help="folder for last.pt, and for the copies' features, 10 KiB a picture and copy")
    parser.add_argument("--strengths", type=float, nargs="+", default=[0, 0.5, 0.8, 0.5], help="of the copies' augmentation; the first is 0")
    parser.add_argument("--vote-weight", type=float, default=0.55)
    parser.add_argument("--side-weight", type=float, default=0.8)
    parser.add_argument("--keep", type=float, default=0.4, help="share of the loss that the answers to the unchanged pictures have")
    parser.add_argument("--lr", type=float, default=0.02)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=11)
    args = parser.parse_args()
    if args.strengths[0]:
        parser.error("the first copy has to be the unchanged one: --strengths 0 ...")
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    data = fer2013.load(args.data, args.votes)
    rows = data["usage"] == "Training"
    targets = torch.from_numpy(fer2013.targets(data["labels"][rows], data["votes"][rows], args.vote_weight, args.side_weight))
    network = MiniXception().eval()
    network.load_state_dict(torch.load(args.start))
    args.out.mkdir(parents=True, exist_ok=True)
    kept, answers = features(network, torch.from_numpy(data["images"][rows]), args.strengths, args.out)

    learner = tail(network)
    average = copy.deepcopy(learner)
    matrices, others = [[p for p in learner.parameters() if (p.ndim > 1) == wanted] for wanted in (True, False)]
    optimizer = torch.optim.SGD([{"params": matrices, "weight_decay": 1e-4}, {"params": others}], lr=args.lr, momentum=0.9, nesterov=True)
    batches = len(targets) // args.batch
    for epoch in range(args.epochs):
        learner.train()
        order, total = torch.randperm(len(targets)), 0.0
        for index in range(batches):
            for group in optimizer.param_groups:
                group["lr"] = learning_rate(epoch * batches + index, args.epochs * batches, args.lr, 200)
            chosen = order[index * args.batch:(index + 1) * args.batch]
            batch = torch.from_numpy(kept[(epoch + index) % len(kept)][chosen.numpy()]).float()
            scores = learner(batch).mean((2, 3))
            loss = (1 - args.keep) * F.cross_entropy(scores, targets[chosen], label_smoothing=0.02) + args.keep * F.cross_entropy(scores, answers[chosen])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            update_average(average, learner, 0.998)
            total += loss.item()
        print(f"epoch {epoch + 1} of {args.epochs}: loss {total / batches:.4f}", flush=True)
    for module, taught in zip(tail(network), average):
        module.load_state_dict(taught.state_dict())
    torch.save(network.state_dict(), args.out / "last.pt")


if __name__ == "__main__":
    main()
