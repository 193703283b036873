"""The networks that others compared on FER-2013, parameter for parameter. Each takes [N, 1, side, side] and returns scores as maps [N, 7, 1, 1].

Their printed parameter counts determine the layers; `COUNTS` has them and test_networks.py holds the networks to them. What counts do not tell, the
order of normalisation and ReLU or the widths of "average pooling", is chosen here as Keras programs usually have it.
"""
import torch
from torch import nn

# Trainable and not trainable, as Keras counts: the mean and the variance of a batch normalisation are parameters that are not trained.
COUNTS = {
    "generic": (4_474_759, 3_968),
    "vgg_blocks": (4_821_575, 2_432),
    "inception_block": (151_121_479, 512),
    "vgg16": (7_477_767, 7_637_824),
    "resnet50": (5_384_199, 22_534_528),
    "sequential": (2_345_607, 0),
}


class Scores(nn.Module):
    """Gives the scores [N, 7] of a dense head the form of class maps, so that every network keeps the same contract."""

    def forward(self, x):
        return x[:, :, None, None]


class Rgb(nn.Module):
    """The gray channel three times, for networks that want colours."""

    def forward(self, x):
        return x.expand(-1, 3, -1, -1)


def counts(network):
    """(trainable, not trainable), Keras's way: buffers with more than one number are the statistics of normalisations."""
    trainable = sum(p.numel() for p in network.parameters() if p.requires_grad)
    frozen = sum(p.numel() for p in network.parameters() if not p.requires_grad)
    return trainable, frozen + sum(buffer.numel() for buffer in network.buffers() if buffer.ndim)


def norm(channels, dimensions=2):
    """Batch normalisation with Keras's constants."""
    return (nn.BatchNorm2d if dimensions == 2 else nn.BatchNorm1d)(channels, eps=1e-3, momentum=0.01)


def dense(inputs, outputs, dropout):
    return [nn.Linear(inputs, outputs), norm(outputs, 1), nn.ReLU(), nn.Dropout(dropout)]


def head(inputs, widths, dropout=0.25):
    """Flatten, dense layers and the seven scores."""
    layers = [layer for before, width in zip([inputs, *widths], widths) for layer in dense(before, width, dropout)]
    return [nn.Flatten(), *layers, nn.Linear(widths[-1], 7), Scores()]


def generic():
    """Four convolutions, each with a pooling, and two dense layers."""
    layers = [layer for inputs, outputs, size in ((1, 64, 3), (64, 128, 5), (128, 512, 3), (512, 512, 3)) for layer in (
        nn.Conv2d(inputs, outputs, size, padding=size // 2), norm(outputs), nn.ReLU(), nn.MaxPool2d(2), nn.Dropout(0.25))]
    return nn.Sequential(*layers, *head(512 * 9, [256, 512]))


def vgg_blocks():
    """Blocks of two, two and four convolutions, after Simonyan and Zisserman 2015 (arXiv:1409.1556)."""
    layers, inputs = [], 1
    for outputs, convolutions in ((64, 2), (128, 2), (256, 4)):
        for _ in range(convolutions):
            layers += [nn.Conv2d(inputs, outputs, 3, padding=1), nn.ReLU()]
            inputs = outputs
        layers += [nn.MaxPool2d(2), norm(outputs), nn.Dropout(0.25)]
    return nn.Sequential(*layers, *head(256 * 36, [256, 512]))


class Inception(nn.Module):
    """1x1, 3x3, 5x5 and pooling side by side, with reductions (Szegedy et al. 2015, arXiv:1409.4842)."""

    def __init__(self, inputs):
        super().__init__()

        def conv(before, after, size=1):
            return nn.Sequential(nn.Conv2d(before, after, size, padding=size // 2), nn.ReLU())

        self.ways = nn.ModuleList([
            conv(inputs, 64), nn.Sequential(conv(inputs, 96), conv(96, 128, 3)),
            nn.Sequential(conv(inputs, 16), conv(16, 32, 5)), nn.Sequential(nn.MaxPool2d(3, 1, 1), conv(inputs, 32))])

    def forward(self, x):
        return torch.cat([way(x) for way in self.ways], 1)


def inception_block():
    """One block at the full 48x48, flattened: nearly all weights are those of one dense layer."""
    return nn.Sequential(Inception(1), *head(256 * 48 * 48, [256]))


def sequential():
    """Convolutions of 32, 64, 128 and 128 without padding, and a dense layer of 1,024."""
    return nn.Sequential(
        nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Dropout(0.25),
        nn.Conv2d(64, 128, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(128, 128, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Dropout(0.25),
        nn.Flatten(), nn.Linear(128 * 16, 1024), nn.ReLU(), nn.Dropout(0.5), nn.Linear(1024, 7), Scores())


def average_pooling():
    """96x96x3: blocks of conv-norm-conv-norm-pool-dropout, an average pooling, and a small head. Its widths are chosen here: none were printed."""
    layers, inputs = [Rgb()], 3
    for outputs in (16, 32, 64, 128):
        for before in (inputs, outputs):
            layers += [nn.Conv2d(before, outputs, 3, padding=1), nn.ReLU(), norm(outputs)]
        layers += [nn.MaxPool2d(2), nn.Dropout(0.25)]
        inputs = outputs
    return nn.Sequential(*layers, nn.AvgPool2d(2), *head(128 * 9, [128], 0.5))


class Pretrained(nn.Module):
    """A body with weights from ImageNet, of which the last part is trained, and a new head.

    Frozen normalisations keep the statistics that they came with.
    """

    def __init__(self, body, trained, channels, dropout=0.25):
        super().__init__()
        self.rgb, self.body = Rgb(), body
        for name, parameter in body.named_parameters():
            parameter.requires_grad = name.startswith(trained)
        self.head = nn.Sequential(nn.Flatten(), norm(channels, 1), *head(channels, [512, 256], dropout)[1:])

    def train(self, mode=True):
        super().train(mode)
        for layer in self.body.modules():
            if isinstance(layer, nn.BatchNorm2d):
                layer.train(mode and layer.weight.requires_grad)
        return self

    def forward(self, x):
        return self.head(self.body(self.rgb(x)))


def vgg16():
    """VGG-16 (arXiv:1409.1556) with its fifth block trained; the names are those of torchvision's weights."""
    features, inputs = [], 3
    for outputs in (64, 64, "pool", 128, 128, "pool", 256, 256, 256, "pool", 512, 512, 512, "pool", 512, 512, 512, "pool"):
        if outputs == "pool":
            features.append(nn.MaxPool2d(2))
        else:
            features += [nn.Conv2d(inputs, outputs, 3, padding=1), nn.ReLU()]
            inputs = outputs
    body = nn.Sequential()
    body.add_module("features", nn.Sequential(*features))
    return Pretrained(body, ("features.24.", "features.26.", "features.28."), 512)


class Bottleneck(nn.Module):
    """The block of ResNet-50 (He et al. 2016, arXiv:1512.03385) as Keras has it: with biases, and with the stride in the first convolution, unless the
    weights come from torchvision, which has it in the second. The names are those of torchvision's weights."""

    def __init__(self, inputs, width, stride):
        super().__init__()
        outputs = 4 * width
        self.conv1, self.bn1 = nn.Conv2d(inputs, width, 1, stride), resnet_norm(width)
        self.conv2, self.bn2 = nn.Conv2d(width, width, 3, 1, 1), resnet_norm(width)
        self.conv3, self.bn3 = nn.Conv2d(width, outputs, 1), resnet_norm(outputs)
        changes = stride != 1 or inputs != outputs
        self.downsample = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride), resnet_norm(outputs)) if changes else nn.Identity()

    def forward(self, x):
        y = self.bn1(self.conv1(x)).relu()
        y = self.bn2(self.conv2(y)).relu()
        return (self.bn3(self.conv3(y)) + self.downsample(x)).relu()

    def get_extra_state(self):
        """The strides of the first two convolutions: they belong to the weights."""
        return torch.tensor([self.conv1.stride[0], self.conv2.stride[0]])

    def set_extra_state(self, strides):
        for conv, stride in zip((self.conv1, self.conv2), strides.tolist()):
            conv.stride = (stride, stride)


def resnet_norm(channels):
    return nn.BatchNorm2d(channels, eps=1.001e-5, momentum=0.01)


def resnet50():
    """ResNet-50 with its last convolution and that one's normalisation trained; 48x48 become 2x2x2,048 = 8,192 numbers."""
    body = nn.Sequential()
    body.add_module("conv1", nn.Conv2d(3, 64, 7, 2, 3))
    body.add_module("bn1", resnet_norm(64))
    body.add_module("relu", nn.ReLU())
    body.add_module("maxpool", nn.MaxPool2d(3, 2, 1))
    inputs = 64
    for index, (width, count) in enumerate(((64, 3), (128, 4), (256, 6), (512, 3)), 1):
        blocks = []
        for block in range(count):
            blocks.append(Bottleneck(inputs, width, 2 if block == 0 and index > 1 else 1))
            inputs = 4 * width
        body.add_module(f"layer{index}", nn.Sequential(*blocks))
    network = Pretrained(body, ("layer4.2.conv3.", "layer4.2.bn3."), 8192)
    # No normalisation before its head: theirs has none by its count.
    del network.head[1]
    return network


def start_as_keras(network):
    """Glorot's weights (Glorot, Bengio 2010) and biases of nothing."""
    for layer in network.modules():
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            nn.init.xavier_uniform_(layer.weight)
            if layer.bias is not None:
                nn.init.zeros_(layer.bias)
    return network


NETWORKS = {"sequential": sequential, "generic": generic, "vgg_blocks": vgg_blocks, "average_pooling": average_pooling,
            "inception_block": inception_block, "vgg16": vgg16, "resnet50": resnet50}
PRETRAINED = ("vgg16", "resnet50")
SIDES = {"average_pooling": 96}
