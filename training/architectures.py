"""The networks. Each takes [N, 1, size, size] and returns class maps [N, 7, h, w] whose spatial mean is the logit."""
from pathlib import Path

import torch
from torch import nn


class SeparableConv(nn.Sequential):
    """Depthwise 3x3, then pointwise 1x1 (Chollet 2017, arXiv:1610.02357)."""

    def __init__(self, inputs, outputs):
        super().__init__(
            nn.Conv2d(inputs, inputs, 3, padding=1, groups=inputs, bias=False),
            nn.Conv2d(inputs, outputs, 1, bias=False),
            nn.BatchNorm2d(outputs),
        )


class Gate(nn.Module):
    """Squeeze and excitation (Hu, Shen, Sun 2018, arXiv:1709.01507): each channel weighed from 0 to 2 by what the whole picture holds; 1 before training."""

    def __init__(self, channels, hidden):
        super().__init__()
        self.squeeze = nn.Conv2d(channels, hidden, 1)
        self.excite = nn.Conv2d(hidden, channels, 1)
        nn.init.zeros_(self.excite.weight)
        nn.init.zeros_(self.excite.bias)

    def forward(self, x):
        return x * (2 * self.excite(self.squeeze(x.mean((2, 3), keepdim=True)).relu()).sigmoid())


class Block(nn.Module):
    """Two separable convolutions and a max-pool, beside a strided 1x1 shortcut."""

    def __init__(self, inputs, outputs, hidden):
        super().__init__()
        self.shortcut = nn.Sequential(
            nn.Conv2d(inputs, outputs, 1, stride=2, bias=False), nn.BatchNorm2d(outputs))
        self.body = nn.Sequential(
            SeparableConv(inputs, outputs), nn.ReLU(), SeparableConv(outputs, outputs),
            nn.MaxPool2d(3, stride=2, padding=1))
        self.gate = Gate(outputs, hidden)

    def forward(self, x):
        return self.gate(self.body(x)) + self.shortcut(x)


class Middle(nn.Module):
    """One separable convolution beside its own input, as in Xception's middle flow (Chollet 2017, arXiv:1610.02357): depth for few parameters. Adds nothing before training."""

    def __init__(self, channels):
        super().__init__()
        self.body = nn.Sequential(nn.ReLU(), SeparableConv(channels, channels))
        nn.init.zeros_(self.body[1][2].weight)

    def forward(self, x):
        return x + self.body(x)


class MiniXception(nn.Module):
    """Mini-Xception (Arriaga, Valdenegro-Toro, Ploeger 2017, arXiv:1710.07557) with 8, 8, 16, 32, 64, 128 filters, gates, a middle
    flow and a last layer of 1x1 (../docs/decisions/0008). Smaller pictures are enlarged first (0003)."""

    SIDE = 72

    def __init__(self, classes=7):
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(1, 8, 3, bias=False), nn.BatchNorm2d(8), nn.ReLU(),
            nn.Conv2d(8, 8, 3, bias=False), nn.BatchNorm2d(8), nn.ReLU())
        self.blocks = nn.Sequential(
            Block(8, 16, 2), Middle(16), Block(16, 32, 2), Middle(32), Block(32, 64, 4), Middle(64), Block(64, 128, 8),
            nn.PReLU(128, init=1.0))
        self.maps = nn.Conv2d(128, classes, 1)

    def forward(self, x):
        if x.shape[-1] < self.SIDE:
            x = nn.functional.interpolate(x, size=(self.SIDE, self.SIDE), mode="bilinear", align_corners=False)
        return self.maps(self.blocks(self.stem(x)))


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions beside a 1x1 shortcut (He et al. 2016, arXiv:1512.03385)."""

    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(),
            nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False), nn.BatchNorm2d(outputs))
        self.shortcut = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        return (self.body(x) + self.shortcut(x)).relu()


class Teacher(nn.Module):
    """A small residual network to distil from; twice the class maps: for the original labels, then for the votes."""

    def __init__(self, classes=14, width=64):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(1, width // 2, 3, padding=1, bias=False), nn.BatchNorm2d(width // 2), nn.ReLU(),
            ResidualBlock(width // 2, width, 2), ResidualBlock(width, width, 1),
            ResidualBlock(width, 2 * width, 2), ResidualBlock(2 * width, 2 * width, 1),
            ResidualBlock(2 * width, 4 * width, 2), nn.Dropout2d(0.2), ResidualBlock(4 * width, 4 * width, 1), nn.Dropout2d(0.3))
        self.maps = nn.Conv2d(4 * width, classes, 1)

    def forward(self, x):
        return self.maps(self.body(x))


def conv(inputs, outputs, size=3, stride=1):
    """Convolution of "same" size, batch norm, ReLU."""
    return nn.Sequential(nn.Conv2d(inputs, outputs, size, stride, size // 2, bias=False), nn.BatchNorm2d(outputs), nn.ReLU())


class Dense(nn.Module):
    """A head of dense layers; its scores are maps of one by one, so that every network keeps the same contract."""

    def __init__(self, *layers):
        super().__init__()
        self.layers = nn.Sequential(nn.Flatten(), *layers)

    def forward(self, x):
        return self.layers(x)[:, :, None, None]


def generic_cnn():
    """Four convolutions, each with a pooling, and two dense layers: what most first attempts look like. 48x48."""
    layers = [layer for inputs, outputs in ((1, 32), (32, 64), (64, 128), (128, 256))
              for layer in (conv(inputs, outputs), nn.MaxPool2d(2))]
    return nn.Sequential(*layers, Dense(nn.Linear(256 * 9, 256), nn.ReLU(), nn.Dropout(0.5), nn.Linear(256, 7)))


def vgg_blocks():
    """Blocks of two convolutions and a pooling, after Simonyan and Zisserman 2015 (arXiv:1409.1556). 48x48."""
    layers = [layer for inputs, outputs in ((1, 32), (32, 64), (64, 128))
              for layer in (conv(inputs, outputs), conv(outputs, outputs), nn.MaxPool2d(2), nn.Dropout(0.25))]
    return nn.Sequential(*layers, Dense(nn.Linear(128 * 36, 256), nn.ReLU(), nn.Dropout(0.5), nn.Linear(256, 7)))


class Inception(nn.Module):
    """1x1, 3x3, 5x5 and pooling side by side (Szegedy et al. 2015, arXiv:1409.4842)."""

    def __init__(self, inputs, each):
        super().__init__()
        self.ways = nn.ModuleList([
            conv(inputs, each, 1),
            nn.Sequential(conv(inputs, each, 1), conv(each, each, 3)),
            nn.Sequential(conv(inputs, each, 1), conv(each, each, 5)),
            nn.Sequential(nn.MaxPool2d(3, 1, 1), conv(inputs, each, 1))])

    def forward(self, x):
        return torch.cat([way(x) for way in self.ways], 1)


def inception_blocks():
    """Three inception blocks and class maps. 48x48."""
    return nn.Sequential(conv(1, 32), nn.MaxPool2d(2), Inception(32, 16), nn.MaxPool2d(2), Inception(64, 32), nn.MaxPool2d(2),
                         Inception(128, 64), nn.Dropout(0.4), nn.Conv2d(256, 7, 1))


def sequential_cnn():
    """Convolutions of 32, 64, 128 and 128, a dense layer of 1024, dropout 0.25, 0.25 and 0.5. 48x48."""
    return nn.Sequential(
        nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Dropout(0.25),
        nn.Conv2d(64, 128, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(128, 128, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Dropout(0.25),
        Dense(nn.Linear(128 * 16, 1024), nn.ReLU(), nn.Dropout(0.5), nn.Linear(1024, 7)))


def average_pooling_96():
    """Convolutions with average pooling on 96x96 pictures; trained with class weights."""
    layers = [layer for inputs, outputs in ((1, 32), (32, 64), (64, 128), (128, 128))
              for layer in (conv(inputs, outputs), nn.AvgPool2d(2))]
    return nn.Sequential(*layers, Dense(nn.Dropout(0.4), nn.Linear(128 * 36, 128), nn.ReLU(), nn.Linear(128, 7)))


class Frozen(nn.Module):
    """A body trained on ImageNet that stays as it is, and a new head. The body's weights come from a file (torchvision's form)."""

    def __init__(self, body, channels):
        super().__init__()
        self.body = body
        self.head = Dense(nn.Linear(channels, 256), nn.ReLU(), nn.Dropout(0.5), nn.Linear(256, 7))
        for parameter in body.parameters():
            parameter.requires_grad = False
        self.register_buffer("mean", torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1))
        self.register_buffer("deviation", torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1))

    def train(self, mode=True):
        super().train(mode)
        self.body.eval()
        return self

    def forward(self, x):
        rgb = (((x + 1) / 2).expand(-1, 3, -1, -1) - self.mean) / self.deviation
        return self.head(self.body(rgb).mean((2, 3), keepdim=True))


def vgg16():
    """VGG-16 (arXiv:1409.1556), frozen. 48x48."""
    features, inputs = [], 3
    for outputs in (64, 64, "pool", 128, 128, "pool", 256, 256, 256, "pool", 512, 512, 512, "pool", 512, 512, 512, "pool"):
        if outputs == "pool":
            features.append(nn.MaxPool2d(2))
        else:
            features += [nn.Conv2d(inputs, outputs, 3, padding=1), nn.ReLU()]
            inputs = outputs
    body = nn.Sequential()
    body.add_module("features", nn.Sequential(*features))
    return Frozen(body, 512)


class Bottleneck(nn.Module):
    """The block of ResNet-50 (He et al. 2016, arXiv:1512.03385); the names are those of torchvision's weights."""

    def __init__(self, inputs, width, stride):
        super().__init__()
        outputs = 4 * width
        self.conv1, self.bn1 = nn.Conv2d(inputs, width, 1, bias=False), nn.BatchNorm2d(width)
        self.conv2, self.bn2 = nn.Conv2d(width, width, 3, stride, 1, bias=False), nn.BatchNorm2d(width)
        self.conv3, self.bn3 = nn.Conv2d(width, outputs, 1, bias=False), nn.BatchNorm2d(outputs)
        changes = stride != 1 or inputs != outputs
        self.downsample = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs)) if changes else nn.Identity()

    def forward(self, x):
        y = self.bn1(self.conv1(x)).relu()
        y = self.bn2(self.conv2(y)).relu()
        return (self.bn3(self.conv3(y)) + self.downsample(x)).relu()


def resnet50():
    """ResNet-50, frozen. 48x48."""
    body = nn.Sequential()
    body.add_module("conv1", nn.Conv2d(3, 64, 7, 2, 3, bias=False))
    body.add_module("bn1", nn.BatchNorm2d(64))
    body.add_module("relu", nn.ReLU())
    body.add_module("maxpool", nn.MaxPool2d(3, 2, 1))
    inputs = 64
    for index, (width, count) in enumerate(((64, 3), (128, 4), (256, 6), (512, 3)), 1):
        blocks = []
        for block in range(count):
            blocks.append(Bottleneck(inputs, width, 2 if block == 0 and index > 1 else 1))
            inputs = 4 * width
        body.add_module(f"layer{index}", nn.Sequential(*blocks))
    return Frozen(body, 2048)


def load_pretrained(model, path):
    """Fill a frozen body from a state dict of torchvision's form; the classifier that it also holds is left out."""
    if path is None:
        raise SystemExit("This network starts from ImageNet weights, which are not in this repository: give their file with --pretrained"
                         " (for example torchvision's vgg16 or resnet50).")
    if not Path(path).is_file():
        raise SystemExit(f"There is no file {path} with the ImageNet weights.")
    # How many batches were seen matters to training alone, and older files do not say.
    counted = {name: value for name, value in model.body.state_dict().items() if name.endswith("num_batches_tracked")}
    weights = counted | torch.load(path, map_location="cpu")
    missing = [name for name in model.body.state_dict() if name not in weights]
    if missing:
        raise SystemExit(f"{path} does not hold the weights of this network: {missing[0]} and {len(missing) - 1} others are missing.")
    model.body.load_state_dict({name: weights[name] for name in model.body.state_dict()})


ARCHITECTURES = {
    "mini_xception": MiniXception, "teacher": Teacher, "generic_cnn": generic_cnn, "vgg_blocks": vgg_blocks,
    "inception_blocks": inception_blocks, "sequential_cnn": sequential_cnn, "average_pooling_96": average_pooling_96,
    "vgg16": vgg16, "resnet50": resnet50,
}
SIZES = {"average_pooling_96": 96}
PRETRAINED = ("vgg16", "resnet50")


def input_size(name):
    """Side of the square input in pixels."""
    return SIZES.get(name, 48)
