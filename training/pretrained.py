"""ImageNet weights for the bodies of vgg16 and resnet50, which are not in this repository: Keras's .h5, or torchvision's .pth."""
from pathlib import Path

import torch


def load(network, path):
    """Fill the body; the classifier that the file also holds is left out."""
    if path is None:
        raise SystemExit("This network starts from ImageNet weights, which are not in this repository: give their file with --pretrained"
                         " (Keras's vgg16 or resnet50 as .h5, or torchvision's as .pth).")
    if not Path(path).is_file():
        raise SystemExit(f"There is no file {path} with the ImageNet weights.")
    wanted = network.body.state_dict()
    keras = Path(path).suffix in (".h5", ".hdf5")
    found = _from_keras(path) if keras else torch.load(path, map_location="cpu")
    # Where a block has its stride: Keras's weights were trained with it in the first convolution, torchvision's in the second.
    found = found | {name: value if keras else value.flip(0) for name, value in wanted.items() if name.endswith("_extra_state") and name not in found}
    weights = {name: _weight(name, value, found) for name, value in wanted.items()}
    missing = [name for name, value in weights.items() if value is None or value.shape != wanted[name].shape]
    if missing:
        raise SystemExit(f"{path} does not hold the weights of this network: {missing[0]} and {len(missing) - 1} others are missing.")
    network.body.load_state_dict(weights)


def _weight(name, value, found):
    """As the file has it. torchvision's residual networks have no biases, which is as good as biases of nothing, and older files do not count batches."""
    if name in found:
        return found[name]
    absent = name.endswith(".num_batches_tracked") or name.endswith(".bias") and ("conv" in name or "downsample.0" in name)
    return torch.zeros_like(value) if absent else None


def _from_keras(path):
    """The layers of a Keras file under torchvision's names; kernels turned from [h, w, in, out] to [out, in, h, w]."""
    try:
        import h5py
    except ImportError:
        raise SystemExit("Keras's weights need h5py (apt-get install python3-h5py, or pip install h5py).") from None
    found = {}

    def take(place, item):
        if isinstance(item, h5py.Dataset):
            layer, kind = place.split("/")[-2:]
            name = _torch_name(layer)
            if name:
                value = torch.from_numpy(item[()])
                found[f"{name}.{KINDS[kind.split(':')[0]]}"] = value.permute(3, 2, 0, 1) if value.ndim == 4 else value

    with h5py.File(path) as file:
        file.visititems(take)
    return found


KINDS = {"kernel": "weight", "bias": "bias", "gamma": "weight", "beta": "bias", "moving_mean": "running_mean", "moving_variance": "running_var"}
VGG = dict(zip(("block1_conv1", "block1_conv2", "block2_conv1", "block2_conv2", "block3_conv1", "block3_conv2", "block3_conv3", "block4_conv1",
                "block4_conv2", "block4_conv3", "block5_conv1", "block5_conv2", "block5_conv3"), (0, 2, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28)))


def _torch_name(layer):
    """conv3_block2_1_bn is layer2.1.bn1; number 0 in Keras is the shortcut. None for a layer that has no counterpart."""
    if layer in VGG:
        return f"features.{VGG[layer]}"
    parts = layer.split("_")
    if parts[0] == "conv1" and len(parts) == 2:
        return {"conv": "conv1", "bn": "bn1"}.get(parts[1])
    if len(parts) != 4 or not parts[1].startswith("block"):
        return None
    place = f"layer{int(parts[0][4:]) - 1}.{int(parts[1][5:]) - 1}"
    if parts[2] == "0":
        return f"{place}.downsample.{('conv', 'bn').index(parts[3])}"
    return f"{place}.{parts[3]}{parts[2]}"
