#!/usr/bin/env python3
"""Write a trained network as an ONNX file that carries its contract; see ../docs/model-contract.md."""
import argparse
from pathlib import Path

import onnx
import torch
from torch import nn

from architectures import ARCHITECTURES
from fer2013 import LABELS
from train import RANGE, pixels_to_input

SIZE = 48


class Deployed(nn.Module):
    """The network with the two outputs of the contract."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, face):
        maps = self.network(face)
        return torch.softmax(maps.mean((2, 3)), 1), maps


def slope():
    """[1, SIZE, SIZE] gray levels from black at the top left to white at the bottom right: the probe picture."""
    index = torch.arange(SIZE)
    return ((255 * (index.view(-1, 1) + index.view(1, -1))) // (2 * (SIZE - 1))).unsqueeze(0)


def probe(model):
    """The answer to the probe picture, for which the product asks again at load."""
    with torch.no_grad():
        return model(pixels_to_input(slope()))[0][0].tolist()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--arch", choices=ARCHITECTURES, default="mini_xception")
    parser.add_argument("--name", default="mini_xception")
    parser.add_argument("--version", required=True)
    parser.add_argument("--crop-grow", type=float, default=1.0, help="how much wider than the detector's box the face is cut")
    args = parser.parse_args()

    network = ARCHITECTURES[args.arch]()
    network.load_state_dict(torch.load(args.weights, map_location="cpu"))
    model = Deployed(network).eval()
    options = {"dynamo": False} if torch.__version__ >= "2.5" else {}
    torch.onnx.export(
        model, torch.zeros(1, 1, SIZE, SIZE), str(args.out), opset_version=14, input_names=["face"],
        output_names=["probabilities", "activation_maps"],
        dynamic_axes={"face": {0: "n"}, "probabilities": {0: "n"}, "activation_maps": {0: "n"}}, **options)

    file = onnx.load(str(args.out))
    entries = {
        "attune.contract": "1",
        "attune.name": args.name,
        "attune.version": args.version,
        "attune.labels": ",".join(LABELS),
        "attune.input.size": str(SIZE),
        "attune.input.range": ",".join(map(str, RANGE)),
        "attune.crop.grow": str(args.crop_grow),
        "attune.probe": ",".join(f"{share:.6f}" for share in probe(model)),
    }
    for key, value in entries.items():
        entry = file.metadata_props.add()
        entry.key, entry.value = key, value
    onnx.save(file, str(args.out))
    print(f"{args.out}: {args.out.stat().st_size} bytes, {sum(p.numel() for p in network.parameters())} parameters")


if __name__ == "__main__":
    main()
