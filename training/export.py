#!/usr/bin/env python3
"""Write a trained network as an ONNX file that carries its contract; see ../docs/model-contract.md."""
import argparse
from pathlib import Path

import onnx
import torch
from torch import nn
from torch.nn.functional import cross_entropy

import fer2013
from architectures import ARCHITECTURES
from compared import NETWORKS, SIDES
from fer2013 import LABELS
from guided import guide
from train import RANGE, SIZE, logits, pixels_to_input


class Deployed(nn.Module):
    """The network with the two outputs of the contract; the temperature (Guo et al. 2017, arXiv:1706.04599) is in the maps."""

    def __init__(self, network, temperature=1.0):
        super().__init__()
        self.network, self.temperature = network, temperature

    def forward(self, face):
        maps = self.network(face) / self.temperature
        return torch.softmax(maps.mean((2, 3)), 1), maps


def slope(size):
    """[1, size, size] gray levels from black at the top left to white at the bottom right: the probe picture."""
    index = torch.arange(size)
    return ((255 * (index.view(-1, 1) + index.view(1, -1))) // (2 * (size - 1))).unsqueeze(0)


def golden(model, size, limits=RANGE):
    """The lines that OnnxEmotionClassifierTest expects: PyTorch's own answers to black and to the slope."""
    for name, picture in (("BLACK", torch.zeros(1, size, size)), ("SLOPE", slope(size))):
        with torch.no_grad():
            shares = model(pixels_to_input(picture, limits=limits))[0][0].tolist()
        print(f"GOLDEN_{name} = {{" + ", ".join(f"{share:.5f}" for share in shares) + "}")


def probe(model, size, limits=RANGE):
    """The answer to the probe picture, for which the product asks again at load."""
    with torch.no_grad():
        return model(pixels_to_input(slope(size), limits=limits))[0][0].tolist()


def averaged(paths, shares=None):
    """The mean of several weights of one network, such as of a run and of its last phase (Wortsman et al. 2022, arXiv:2203.05482)."""
    shares = shares or [1 / len(paths)] * len(paths)
    states = [torch.load(path, map_location="cpu") for path in paths]
    return {name: sum(share * state[name] for share, state in zip(shares, states)) if value.dtype.is_floating_point else value for name, value in states[0].items()}


def shift(network, data, vote_weight, strength):
    """Move the scores from the training classes' frequencies a part of the way to even ones, so that rare classes are named more often (Menon et al.
    2021, arXiv:2007.07314)."""
    rows = data["usage"] == "Training"
    frequencies = torch.from_numpy(fer2013.targets(data["labels"][rows], data["votes"][rows], vote_weight)).mean(0).log()
    with torch.no_grad():
        network.maps.bias += strength * (frequencies.mean() - frequencies)


def answers(network, size, images):
    """Scores [N, 7] for pictures uint8 [N, H, W]."""
    with torch.no_grad():
        return torch.cat([logits(network, pixels_to_input(part, size)) for part in torch.from_numpy(images).split(512)])


def fit_bias(network, size, data, reach=0.3, step=0.02):
    """Add to each class's score what makes the decisions on the training pictures best: the accuracy by the original labels, that of interested or not by
    the votes, and half of that by clear majorities, added up. One class after the other, until none gains, and none by more than `reach`."""
    rows = data["usage"] == "Training"
    scores, labels, votes = answers(network, size, data["images"][rows]), torch.from_numpy(data["labels"][rows]), torch.from_numpy(data["votes"][rows])
    most, named = votes.max(1)
    side = torch.from_numpy(fer2013.SIDE)

    def goodness(bias):
        answer = (scores + bias).argmax(1)
        sides, agrees = (side[answer] == side[named])[most > 0], (answer == named)[most > 5]
        return ((answer == labels).float().mean() + sides.float().mean() + 0.5 * agrees.float().mean()).item()

    bias, best, before = torch.zeros(len(LABELS)), goodness(torch.zeros(len(LABELS))), 0.0
    while best > before:
        before = best
        for index in range(len(LABELS)):
            for offset in torch.arange(-reach, reach + step / 2, step):
                candidate = bias.clone()
                candidate[index] = offset
                if goodness(candidate) > best:
                    bias, best = candidate, goodness(candidate)
    with torch.no_grad():
        network.maps.bias += bias
    print("bias " + ", ".join(f"{name} {offset:+.2f}" for name, offset in zip(LABELS, bias.tolist())))
    for name, offset in zip(LABELS, bias.tolist()):
        if abs(offset) > reach - step / 2:
            print(f"{name}: as far as it may go, {reach}")


def best_temperature(network, size, data, people):
    """The one that makes PublicTest's labels most likely: the original ones, or the FER+ plurality with clear majorities counted twice."""
    rows = data["usage"] == "PublicTest"
    scores, votes = answers(network, size, data["images"][rows]), torch.from_numpy(data["votes"][rows])
    labels, weights = torch.from_numpy(data["labels"][rows]), torch.ones(len(scores))
    if people:
        most, labels = votes.max(1)
        weights = (most > 0).float() + (most > 5).float()
    candidates = [0.3 + 0.01 * step for step in range(200)]
    return min(candidates, key=lambda t: (weights * cross_entropy(scores / t, labels, reduction="none")).sum().item())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path, nargs="+", help="of one network; of several the mean is taken")
    parser.add_argument("out", type=Path)
    parser.add_argument("--shares", type=float, nargs="+", help="of each of the weights in their mean, all alike where not given")
    parser.add_argument("--raise", dest="raised", nargs=2, action="append", default=[], metavar=("LABEL", "BY"), help="add so much to a class's score")
    parser.add_argument("--arch", choices=[*ARCHITECTURES, *NETWORKS], default="mini_xception")
    parser.add_argument("--name", default="mini_xception")
    parser.add_argument("--version", required=True)
    parser.add_argument("--crop-grow", type=float, default=1.0, help="how much wider than the detector's box the face is cut")
    parser.add_argument("--calibrate", help="FER-2013's CSV; fits the temperature on its PublicTest rows")
    parser.add_argument("--votes", help="fer2013new.csv, for --calibrate")
    parser.add_argument("--vote-weight", type=float, default=0.0, help="as in training; above 0 the temperature is fitted to the votes")
    parser.add_argument("--golden", action="store_true", help="print what the product's golden test expects of these weights")
    parser.add_argument("--prior-shift", type=float, default=0.0, help="how much of the classes' frequency to take out, from 0 to 1; needs --calibrate")
    parser.add_argument("--fit-bias", action="store_true", help="choose each class's bias, within 0.3 of what was learned, by the decisions on the training pictures; needs --calibrate and --votes")
    parser.add_argument("--guided", action="store_true", help="also write OUT_guided.onnx, which says what pixels speak for an expression (guided.py)")
    args = parser.parse_args()
    if (args.prior_shift or args.fit_bias) and not args.calibrate:
        parser.error("--prior-shift and --fit-bias need --calibrate")
    if args.calibrate and (args.vote_weight or args.fit_bias) and not args.votes:
        parser.error("--vote-weight and --fit-bias need --votes")
    if (args.calibrate or args.raised) and args.arch != "mini_xception":
        parser.error("--calibrate, --prior-shift, --fit-bias and --raise are for mini_xception alone: the others are measured as they were trained")
    if args.guided and args.arch != "mini_xception":
        parser.error("--guided is for mini_xception alone")
    if args.shares and (len(args.shares) != len(args.weights) or abs(sum(args.shares) - 1) > 1e-6):
        parser.error("--shares are one for each of the weights, and add up to 1")

    size = SIDES.get(args.arch, SIZE)
    limits = (0.0, 1.0) if args.arch in NETWORKS else RANGE
    network = (ARCHITECTURES | NETWORKS)[args.arch]()
    network.load_state_dict(averaged(args.weights, args.shares))
    network.eval()
    for label, by in args.raised:
        with torch.no_grad():
            network.maps.bias[LABELS.index(label)] += float(by)
    temperature = 1.0
    if args.calibrate:
        data = fer2013.load(args.calibrate, args.votes)
        if args.prior_shift:
            shift(network, data, args.vote_weight, args.prior_shift)
        if args.fit_bias:
            fit_bias(network, size, data)
        temperature = best_temperature(network, size, data, args.vote_weight > 0)
    model = Deployed(network, temperature).eval()
    if args.golden:
        golden(model, size, limits)
    options = {"dynamo": False} if torch.__version__ >= "2.5" else {}
    torch.onnx.export(
        model, torch.zeros(1, 1, size, size), str(args.out), opset_version=14, input_names=["face"],
        output_names=["probabilities", "activation_maps"],
        dynamic_axes={"face": {0: "n"}, "probabilities": {0: "n"}, "activation_maps": {0: "n"}}, **options)

    file = onnx.load(str(args.out))
    entries = {
        "attune.contract": "1",
        "attune.name": args.name,
        "attune.version": args.version,
        "attune.labels": ",".join(LABELS),
        "attune.input.size": str(size),
        "attune.input.range": ",".join(map(str, limits)),
        "attune.crop.grow": str(args.crop_grow),
        "attune.probe": ",".join(f"{share:.6f}" for share in probe(model, size, limits)),
    }
    for key, value in entries.items():
        entry = file.metadata_props.add()
        entry.key, entry.value = key, value
    onnx.save(file, str(args.out))
    if args.guided:
        onnx.save(guide(file), str(args.out.with_name(f"{args.out.stem}_guided.onnx")))
    print(f"{args.out}: {args.out.stat().st_size} bytes, {sum(p.numel() for p in network.parameters())} parameters, temperature {temperature:.2f}")


if __name__ == "__main__":
    main()
