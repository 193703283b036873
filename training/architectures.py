"""The networks that are shipped or teach. Each takes [N, 1, size, size] and returns class maps [N, 7, h, w] whose spatial mean is the logit."""
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


ARCHITECTURES = {"mini_xception": MiniXception, "teacher": Teacher}
