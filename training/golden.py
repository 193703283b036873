#!/usr/bin/env python3
"""Print the golden probabilities for OnnxEmotionClassifierTest: the network's own answers to black and to the slope."""
import sys

import torch

from architectures import MiniXception
from export import slope
from train import logits, pixels_to_input

temperature = float(sys.argv[2]) if len(sys.argv) > 2 else 1.0
model = MiniXception()
model.load_state_dict(torch.load(sys.argv[1], map_location="cpu"))
model.eval()
for name, picture in (("BLACK", torch.zeros(1, 48, 48)), ("SLOPE", slope(48))):
    with torch.no_grad():
        shares = torch.softmax(logits(model, pixels_to_input(picture)) / temperature, 1)[0].tolist()
    print(f"GOLDEN_{name} = {{" + ", ".join(f"{share:.5f}" for share in shares) + "}")
