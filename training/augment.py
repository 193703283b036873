"""What a camera changes about a face, applied to whole batches: mirror, rotate, shift, scale, pose, an open mouth, light, focus, noise, a hidden patch."""
import math

import torch
import torch.nn.functional as F

# How much narrower and wider than the face the cascade's boxes are (measure_crop.py: 0.72 to 1.19 from the 5th to the 95th percentile).
BOX = (-0.28, 0.19)


def augment(batch, generator=None, strength=1.0):
    """[N,1,H,W] in [-1,1] to the same shape and range; strength scales how far pictures are moved and lit, and how many are hidden or made worse."""
    count = batch.shape[0]

    def uniform(low, high):
        return torch.empty(count).uniform_(low, high, generator=generator)

    angle = strength * uniform(-12, 12) * math.pi / 180
    scale = 1 + strength * uniform(*BOX)
    flip = torch.where(uniform(0, 1) < 0.5, -1.0, 1.0)
    theta = torch.zeros(count, 2, 3)
    theta[:, 0, 0] = flip * scale * torch.cos(angle)
    theta[:, 0, 1] = -scale * torch.sin(angle)
    theta[:, 1, 0] = flip * scale * torch.sin(angle)
    theta[:, 1, 1] = scale * torch.cos(angle)
    theta[:, :, 2] = strength * torch.stack((uniform(-0.17, 0.17), uniform(-0.17, 0.17)), 1)
    grid = F.affine_grid(theta, batch.shape, align_corners=False)
    grid = torch.where((uniform(0, 1) < strength / 2).view(-1, 1, 1, 1), _turned(_talking(grid, uniform), uniform), grid)
    moved = _sharpened(F.grid_sample(batch, grid, padding_mode="border", align_corners=False), uniform, strength)
    lit = moved * (1 + strength * uniform(-0.25, 0.35)).view(-1, 1, 1, 1) + strength * uniform(-0.2, 0.2).view(-1, 1, 1, 1)
    return _erase(_worsen(lit, uniform, generator, strength).clamp(-1, 1), uniform, 0.25 * strength)


def _turned(grid, uniform):
    """A head that looks down, up or aside: its middle moves along the axis and the side that turns away gets narrower. Places [N,H,W,2] in the picture as it was."""
    x, y = grid.unbind(3)
    down, aside = [uniform(-0.25, 0.25).view(-1, 1, 1) for _ in range(2)]
    inside = [(1 - axis ** 2).clamp(min=0) for axis in (x, y)]
    return torch.stack((x * (1 + down * y) + aside * inside[0], y * (1 + aside * x) + down * inside[1]), 3)


def _talking(grid, uniform, mouth=0.55):
    """A mouth that is open or pressed together: the places around it are spread or drawn to its line, at `mouth` from the middle (0) to the chin (1)."""
    x, y = grid.unbind(3)
    near = torch.exp(-((y - mouth) / 0.3) ** 2 - (x / 0.6) ** 2)
    return torch.stack((x, y - uniform(-0.25, 0.45).view(-1, 1, 1) * near * (y - mouth)), 3)


def _sharpened(batch, uniform, strength):
    """A third of the pictures with harder edges: a camera's pictures are sharper than the training's."""
    soft = F.avg_pool2d(F.pad(batch, (1, 1, 1, 1), mode="replicate"), 3, 1)
    much = uniform(0, 2) * (uniform(0, 1) < strength / 3)
    return batch + much.view(-1, 1, 1, 1) * (batch - soft)


def _worsen(batch, uniform, generator, strength):
    """Half the resolution on a sixth of the pictures, sensor noise of up to 15 gray levels on half of them."""
    soft = F.interpolate(F.avg_pool2d(batch, 2), size=batch.shape[2:], mode="bilinear", align_corners=False)
    batch = torch.where((uniform(0, 1) < strength / 6).view(-1, 1, 1, 1), soft, batch)
    noise = uniform(0, 0.12) * (uniform(0, 1) < strength / 2)
    return batch + noise.view(-1, 1, 1, 1) * torch.randn(batch.shape, generator=generator)


def _erase(batch, uniform, share):
    """Cover a random box with gray on a share of the pictures (Zhong et al. 2017, arXiv:1708.04896)."""
    count, _, height, width = batch.shape
    top, left = uniform(0, height).view(-1, 1, 1, 1), uniform(0, width).view(-1, 1, 1, 1)
    tall, wide = [(height * uniform(1 / 12, 1 / 3)).view(-1, 1, 1, 1) for _ in range(2)]
    y, x = torch.arange(height).view(1, 1, -1, 1), torch.arange(width).view(1, 1, 1, -1)
    inside = (y >= top) & (y < top + tall) & (x >= left) & (x < left + wide)
    return batch.masked_fill(inside & (uniform(0, 1) < share).view(-1, 1, 1, 1), 0.0)
