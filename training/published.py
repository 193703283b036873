"""The published recipe for one of the compared networks; see README.md. A stopped run goes on where its last minutes ended.

    python3 training/train.py --recipe published sequential --data fer2013.csv --out runs/sequential

Early stopping and the learning rate follow a part of the training pictures that is held out; PublicTest, which is reported on, is never looked at.
"""
import argparse
import json
import os
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import fer2013
import pretrained
from compared import NETWORKS, PRETRAINED, SIDES, start_as_keras

PLATEAU = 0.02


def held_out(images, share, seed):
    """Of pictures uint8 [N, 48, 48], True for about `share` of them; all copies of a picture are on one side."""
    _, group = np.unique(images.reshape(len(images), -1), axis=0, return_inverse=True)
    chosen = np.random.default_rng(seed).random(group.max() + 1) < share
    return chosen[group]


def light(batch):
    """[N, 1, H, W] in [0, 1] to the same: mirrored or not, zoomed by up to a fifth each way, brightness of 0.2 to 1.2."""
    count, device = len(batch), batch.device
    zoom = torch.empty(count, 2, device=device).uniform_(0.8, 1.2)
    theta = torch.zeros(count, 2, 3, device=device)
    theta[:, 0, 0] = zoom[:, 0] * torch.where(torch.rand(count, device=device) < 0.5, -1.0, 1.0)
    theta[:, 1, 1] = zoom[:, 1]
    moved = F.grid_sample(batch, F.affine_grid(theta, batch.shape, align_corners=False), padding_mode="border", align_corners=False)
    return (moved * torch.empty(count, 1, 1, 1, device=device).uniform_(0.2, 1.2)).clamp(0, 1)


def as_input(images, side):
    """uint8 [N, 48, 48] to float [N, 1, side, side] in [0, 1]."""
    batch = images.unsqueeze(1).float() / 255
    return batch if side == batch.shape[-1] else F.interpolate(batch, size=(side, side), mode="bilinear", align_corners=False)


class Waiting:
    """Counts the epochs since the validation loss fell: after `plateau` of them the rate falls, after `patience` the run ends."""

    def __init__(self, patience, plateau):
        self.patience, self.plateau, self.best, self.since, self.since_rate = patience, plateau, float("inf"), 0, 0

    def saw(self, loss):
        """True if this is the best so far."""
        if loss < self.best:
            self.best, self.since, self.since_rate = loss, 0, 0
            return True
        self.since, self.since_rate = self.since + 1, self.since_rate + 1
        return False

    def rate_falls(self):
        if self.since_rate < self.plateau:
            return False
        self.since_rate = 0
        return True

    def over(self):
        return self.since >= self.patience


class Run:
    """A network, what it learns from, and how far it has come."""

    def __init__(self, args):
        self.args, self.side = args, SIDES.get(args.network, 48)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.order_in_memory = torch.channels_last if self.device.type == "cuda" else torch.contiguous_format
        torch.manual_seed(args.seed)
        self.model = start_as_keras(NETWORKS[args.network]())
        if args.network in PRETRAINED:
            pretrained.load(self.model, args.pretrained)
        self.model.to(self.device, memory_format=self.order_in_memory)
        trained = [p for p in self.model.parameters() if p.requires_grad]
        self.optimizer = torch.optim.Adam(trained, lr=args.lr, eps=1e-7)
        self.scaler = torch.cuda.amp.GradScaler(enabled=self.device.type == "cuda")
        self.waiting = Waiting(args.patience, args.plateau)
        self.rate, self.updates, self.epoch, self.step = args.lr, 0, 0, 0
        self.totals, self.seconds, self.lines, self.ended = [0.0, 0, 0], 0.0, [], None
        self.read()
        if (args.out / "checkpoint.pt").exists():
            self.resume()

    def read(self):
        data = fer2013.load(self.args.data)
        rows = data["usage"] == "Training"
        images, labels = data["images"][rows], data["labels"][rows]
        apart = held_out(images, self.args.validation, self.args.seed)
        (self.images, self.labels), (self.validation, self.validation_labels) = (
            [torch.from_numpy(part[side]).to(self.device) for part in (images, labels)] for side in (~apart, apart))
        frequencies = torch.bincount(self.labels, minlength=len(fer2013.LABELS)).float()
        self.weights = len(self.labels) / (len(frequencies) * frequencies) if self.args.class_weights else None

    def resume(self):
        saved = torch.load(self.args.out / "checkpoint.pt", map_location=self.device)
        self.model.load_state_dict(saved["model"])
        self.optimizer.load_state_dict(saved["optimizer"])
        self.scaler.load_state_dict(saved["scaler"])
        torch.set_rng_state(saved["random"].cpu())
        vars(self.waiting).update(saved["waiting"])
        for name in ("rate", "updates", "epoch", "step", "totals", "seconds", "lines", "ended"):
            setattr(self, name, saved[name])

    def save(self):
        """All of it or nothing: a run that is stopped while it saves keeps what it had."""
        kept = {name: getattr(self, name) for name in ("rate", "updates", "epoch", "step", "totals", "seconds", "lines", "ended")}
        unfinished = self.args.out / "checkpoint.part"
        torch.save({"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict(), "scaler": self.scaler.state_dict(),
                    "random": torch.get_rng_state(), "waiting": vars(self.waiting), **kept}, unfinished)
        unfinished.replace(self.args.out / "checkpoint.pt")
        log = {"network": self.args.network, "device": device_name(self.device), "ended": self.ended, "pictures": len(self.labels),
               "held out": len(self.validation_labels), "options": {k: str(v) for k, v in vars(self.args).items()}, "epochs": self.lines}
        (self.args.out / "log.json").write_text(json.dumps(log, indent=1) + "\n")

    def learn(self, chosen):
        batch, labels = light(as_input(self.images[chosen], self.side)), self.labels[chosen]
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate / (1 + self.args.decay * self.updates)
        with torch.autocast(self.device.type, enabled=self.device.type == "cuda"):
            scores = self.scores(batch)
        loss = F.cross_entropy(scores, labels, weight=self.weights)
        self.optimizer.zero_grad(set_to_none=True)
        self.scaler.scale(loss).backward()
        self.scaler.step(self.optimizer)
        self.scaler.update()
        self.updates += 1
        return loss.detach() * len(labels), (scores.argmax(1) == labels).sum(), len(labels)

    def scores(self, batch):
        return self.model(batch.contiguous(memory_format=self.order_in_memory)).flatten(1).float()

    def validate(self):
        """(loss, accuracy) on the pictures that were held out."""
        self.model.eval()
        with torch.no_grad():
            scores = torch.cat([self.scores(as_input(part, self.side)) for part in self.validation.split(256)])
        loss = F.cross_entropy(scores, self.validation_labels, weight=self.weights).item()
        return loss, (scores.argmax(1) == self.validation_labels).float().mean().item()

    def one_epoch(self, deadline):
        """True if it came to its end before the deadline."""
        self.model.train()
        order = torch.randperm(len(self.labels), generator=torch.Generator().manual_seed(self.args.seed * 1000 + self.epoch)).to(self.device)
        batches = order.split(self.args.batch)[:self.args.steps]
        began = saved = time.time()
        # Sums stay on the device: reading one makes a GPU wait.
        sums = [torch.as_tensor(value, dtype=torch.float64, device=self.device) for value in self.totals]
        while self.step < len(batches):
            sums = [total + value for total, value in zip(sums, self.learn(batches[self.step]))]
            self.step += 1
            now = time.time()
            if now - saved > self.args.save_every or now > deadline:
                self.totals, self.seconds = [value.item() for value in sums], self.seconds + now - began
                began = saved = now
                self.save()
                if now > deadline:
                    return False
        self.totals, self.seconds = [value.item() for value in sums], self.seconds + time.time() - began
        self.close_epoch()
        return True

    def close_epoch(self):
        began = time.time()
        validation_loss, validation_accuracy = self.validate()
        loss, right, seen = self.totals
        if self.waiting.saw(validation_loss):
            torch.save({name: value.cpu() for name, value in self.model.state_dict().items()}, self.args.out / "best.pt")
        self.lines.append({
            "loss": round(loss / seen, 4), "accuracy": round(right / seen, 4), "validation loss": round(validation_loss, 4),
            "validation accuracy": round(validation_accuracy, 4), "rate": self.rate, "seconds": round(self.seconds + time.time() - began, 1)})
        print(json.dumps({"network": self.args.network, "epoch": self.epoch + 1, **self.lines[-1]}), flush=True)
        if self.waiting.rate_falls():
            self.rate *= PLATEAU
        self.epoch, self.step, self.totals, self.seconds = self.epoch + 1, 0, [0.0, 0, 0], 0.0
        if self.waiting.over():
            self.ended = "early"
        elif self.epoch >= self.args.epochs:
            self.ended = "epochs"
        self.save()

    def train(self):
        deadline = time.time() + 60 * self.args.minutes
        while self.ended is None and self.one_epoch(deadline):
            pass
        print({"early": "stopped early: validation loss has not fallen for so long", "epochs": "has all its epochs",
               None: "the time is up; start it again to go on"}[self.ended], flush=True)


def device_name(device):
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    names = [line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")] if os.path.exists("/proc/cpuinfo") else []
    return f"{torch.get_num_threads()} threads of {names[0] if names else 'a CPU'}"


def arguments(words):
    parser = argparse.ArgumentParser(prog="train.py --recipe published", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("network", choices=NETWORKS)
    parser.add_argument("--data", required=True, help="FER-2013's CSV: emotion,pixels,Usage")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoint.pt, best.pt and log.json")
    parser.add_argument("--epochs", type=int, default=50)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--lr", type=float, default=0.001)
    parser.add_argument("--decay", type=float, default=0.0, help="the rate is divided by 1 + decay * updates")
    parser.add_argument("--patience", type=int, default=10, help="epochs without a lower validation loss after which the run ends")
    parser.add_argument("--plateau", type=int, default=5, help=f"such epochs after which the rate is multiplied by {PLATEAU}")
    parser.add_argument("--validation", type=float, default=0.1, help="share of the training pictures that is held out")
    parser.add_argument("--class-weights", action="store_true", help="rare classes weigh more, all together alike")
    parser.add_argument("--pretrained", help="ImageNet weights for vgg16 and resnet50: Keras's .h5, or torchvision's .pth")
    parser.add_argument("--minutes", type=float, default=float("inf"), help="stop after so many and keep what was learned")
    parser.add_argument("--save-every", type=float, default=120, help="seconds between checkpoints within an epoch")
    parser.add_argument("--steps", type=int, help="at most so many steps an epoch, for a quick trial")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args(words)


def main(words):
    args = arguments(words)
    torch.set_num_threads(args.threads)
    args.out.mkdir(parents=True, exist_ok=True)
    Run(args).train()

