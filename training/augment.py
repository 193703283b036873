"""What a camera changes about a face, applied to whole batches: mirror, rotate, shift, scale, light, focus, noise, a hidden patch."""
import math

import torch
import torch.nn.functional as F


def augment(batch, generator=None, strength=1.0):
    """[N,1,H,W] in [-1,1] to the same shape and range; strength scales how far pictures are moved and lit, and how many are hidden or made worse."""
    count = batch.shape[0]

    def uniform(low, high):
        return torch.empty(count).uniform_(low, high, generator=generator)

    angle = strength * uniform(-12, 12) * math.pi / 180
    scale = 1 + strength * uniform(-0.15, 0.15)
    flip = torch.where(uniform(0, 1) < 0.5, -1.0, 1.0)
    theta = torch.zeros(count, 2, 3)
    theta[:, 0, 0] = flip * scale * torch.cos(angle)
    theta[:, 0, 1] = -scale * torch.sin(angle)
    theta[:, 1, 0] = flip * scale * torch.sin(angle)
    theta[:, 1, 1] = scale * torch.cos(angle)
    theta[:, :, 2] = strength * torch.stack((uniform(-0.17, 0.17), uniform(-0.17, 0.17)), 1)
    grid = F.affine_grid(theta, batch.shape, align_corners=False)
    moved = F.grid_sample(batch, grid, padding_mode="border", align_corners=False)
    lit = moved * (1 + strength * uniform(-0.25, 0.25)).view(-1, 1, 1, 1) + strength * uniform(-0.2, 0.2).view(-1, 1, 1, 1)
    return _erase(_worsen(lit, uniform, generator, strength).clamp(-1, 1), uniform, 0.25 * strength)


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
