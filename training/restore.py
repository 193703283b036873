#!/usr/bin/env python3
"""The weights of an exported Mini-Xception, to go on from: export.py folds each batch norm into the convolution before it, this unfolds them.

    python3 training/restore.py models/mini_xception.onnx shipped.pt --data fer2013.csv
"""
import argparse

import onnx
import torch
from onnx import numpy_helper
from torch import nn

import fer2013
from architectures import MiniXception
from augment import augment
from train import pixels_to_input


def outputs_in_order(network, kinds, batch):
    """(module, its input) for all modules of these kinds, in the order in which a picture passes them."""
    passed = []
    hooks = [module.register_forward_hook(lambda module, given, answer: passed.append((module, given[0])))
             for module in network.modules() if isinstance(module, kinds)]
    with torch.no_grad():
        network(batch)
    for hook in hooks:
        hook.remove()
    return passed


def unfold(network, graph):
    """Fill the network with the file's convolutions; each batch norm only adds what was folded in. Returns the temperature that is in the maps."""
    values = {one.name: torch.from_numpy(numpy_helper.to_array(one).copy()) for one in graph.initializer}
    values |= {node.output[0]: torch.from_numpy(numpy_helper.to_array(node.attribute[0].t).copy())
               for node in graph.node if node.op_type == "Constant" and node.attribute[0].HasField("t")}
    # Equal tensors are stored once.
    values |= {node.output[0]: values[node.input[0]] for node in graph.node if node.op_type == "Identity" and node.input[0] in values}
    convolutions = iter([[values[name] for name in node.input[1:]] for node in graph.node if node.op_type == "Conv"])
    slopes = next(values[node.input[1]] for node in graph.node if node.op_type == "PRelu")
    folded = None
    with torch.no_grad():
        for module, _ in outputs_in_order(network, (nn.Conv2d, nn.BatchNorm2d, nn.PReLU), torch.zeros(1, 1, 48, 48)):
            if isinstance(module, nn.PReLU):
                module.weight.copy_(slopes.flatten())
            elif isinstance(module, nn.BatchNorm2d):
                module.weight.fill_(1)
                module.bias.copy_(folded)
                module.running_mean.zero_()
                module.running_var.fill_(1 - module.eps)
            else:
                weight, *folded = next(convolutions)
                folded = folded[0] if folded else None
                module.weight.copy_(weight)
                if module.bias is not None:
                    module.bias.copy_(folded)
    temperature = next((values[node.input[1]].item() for node in graph.node if node.op_type == "Div"), 1.0)
    with torch.no_grad():
        network.maps.weight.div_(temperature)
        network.maps.bias.div_(temperature)
    return temperature


def normalise(network, batch):
    """Give each batch norm the statistics of its input, and weights that leave its answer as it was, so that training can go on."""
    for module, given in outputs_in_order(network, nn.BatchNorm2d, batch):
        mean, variance = given.mean((0, 2, 3)), given.var((0, 2, 3), unbiased=False) + 1e-6
        with torch.no_grad():
            module.running_mean.copy_(mean)
            module.running_var.copy_(variance)
            module.weight.copy_((variance + module.eps).sqrt())
            module.bias.add_(mean)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("out")
    parser.add_argument("--data", required=True, help="FER-2013's CSV, for the batch norms' statistics")
    args = parser.parse_args()
    torch.manual_seed(1)
    network = MiniXception().eval()
    temperature = unfold(network, onnx.load(args.model).graph)
    data = fer2013.load(args.data)
    images = torch.from_numpy(data["images"][data["usage"] == "Training"])
    normalise(network, augment(pixels_to_input(images[torch.randperm(len(images))[:1024]]), strength=0.5))
    torch.save(network.state_dict(), args.out)
    print(f"{args.out}: the temperature {temperature:.2f} is in the maps")


if __name__ == "__main__":
    main()
