#!/usr/bin/env python3
"""The compared networks and the published recipe, on made-up pictures: python3 training/test_networks.py"""
import csv
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnx
import torch

import compare
import figures
from compared import COUNTS, NETWORKS, PRETRAINED, SIDES, counts
from published import Waiting, as_input, held_out, light

HERE = Path(__file__).parent


def run(script, *arguments):
    return subprocess.run([sys.executable, str(HERE / script), *map(str, arguments)], capture_output=True, text=True)


class NetworksTest(unittest.TestCase):
    def test_each_has_as_many_parameters_as_was_printed(self):
        for name, printed in COUNTS.items():
            with self.subTest(name):
                self.assertEqual(counts(NETWORKS[name]()), printed)

    def test_each_gives_seven_scores(self):
        for name, make in NETWORKS.items():
            with self.subTest(name):
                side = SIDES.get(name, 48)
                self.assertEqual(make().eval()(torch.rand(2, 1, side, side)).shape, (2, 7, 1, 1))

    def test_a_frozen_body_stays_as_it_came(self):
        network = NETWORKS["resnet50"]()
        before = {name: value.clone() for name, value in network.body.state_dict().items()}
        optimizer = torch.optim.Adam([p for p in network.parameters() if p.requires_grad])
        network.train()(torch.rand(4, 1, 48, 48)).sum().backward()
        optimizer.step()
        moved = {name.rsplit(".", 1)[0] for name, value in network.body.state_dict().items() if not torch.equal(before[name], value)}
        self.assertEqual(moved, {"layer4.2.conv3", "layer4.2.bn3"})


class RecipeTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = Path(cls.folder.name)
        random = np.random.default_rng(1)
        with open(cls.path / "faces.csv", "w", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("emotion", "pixels", "Usage"))
            for index in range(180):
                bright = 30 * (index % 7)
                rows.writerow((index % 7, " ".join(map(str, random.integers(bright, bright + 60, 2304))), "Training" if index < 160 else "PublicTest"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def trained(self, out, *options, network="sequential"):
        done = run("train.py", "--recipe", "published", network, "--data", self.path / "faces.csv", "--out", self.path / out, "--batch", 16, *options)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads((self.path / out / "log.json").read_text()), torch.load(self.path / out / "checkpoint.pt", map_location="cpu")

    def test_copies_of_a_picture_are_held_out_together(self):
        images = np.random.default_rng(2).integers(0, 256, (300, 48, 48)).astype(np.uint8)
        images[150:] = images[:150]
        apart = held_out(images, 0.25, 1)
        np.testing.assert_array_equal(apart[:150], apart[150:])
        self.assertAlmostEqual(apart.mean(), 0.25, delta=0.1)

    def test_public_test_is_not_looked_at(self):
        log, _ = self.trained("counted", "--epochs", 1)
        self.assertEqual(log["pictures"] + log["held out"], 160)

    def test_augmentation_is_theirs(self):
        torch.manual_seed(1)
        gray = light(torch.full((500, 1, 8, 8), 0.5))
        self.assertLess((gray.amax((1, 2, 3)) - gray.amin((1, 2, 3))).max().item(), 1e-6, "brightness alone changes an even picture")
        self.assertGreaterEqual(gray.min().item(), 0.5 * 0.2 - 1e-6)
        self.assertLessEqual(gray.max().item(), 0.5 * 1.2 + 1e-6)
        side = torch.zeros(400, 1, 8, 8)
        side[..., :4] = 0.5
        left = (light(side)[..., 0].mean((1, 2)) > 0).float().mean().item()
        self.assertAlmostEqual(left, 0.5, delta=0.1)
        self.assertEqual(as_input(torch.full((1, 48, 48), 255, dtype=torch.uint8), 96).max().item(), 1)

    def test_the_rate_falls_on_a_plateau_and_the_run_ends(self):
        waiting, falls = Waiting(patience=4, plateau=2), []
        for epoch, loss in enumerate([3, 2, 2.5, 2, 2.1, 1, 1, 1, 1, 1]):
            waiting.saw(loss)
            if waiting.rate_falls():
                falls.append(epoch)
            if waiting.over():
                break
        self.assertEqual((falls, epoch, waiting.best), ([3, 7, 9], 9, 1))

    def test_it_stops_early_and_keeps_the_best(self):
        log, last = self.trained("early", "--lr", 10, "--patience", 2, "--plateau", 1, "--epochs", 30)
        losses = [epoch["validation loss"] for epoch in log["epochs"]]
        best = int(np.argmin(losses))
        self.assertEqual((log["ended"], len(losses)), ("early", best + 3))
        self.assertAlmostEqual(log["epochs"][-1]["rate"], log["epochs"][best]["rate"] * 0.02)
        kept = torch.load(self.path / "early" / "best.pt")
        self.assertFalse(all(torch.equal(kept[name], value) for name, value in last["model"].items()))
        again, _ = self.trained("early", "--epochs", 30)
        self.assertEqual(len(again["epochs"]), len(losses), "a run that has ended stays as it is")

    def test_a_stopped_run_ends_as_one_without_a_stop(self):
        whole, expected = self.trained("whole", "--epochs", 2, "--threads", 1)
        for _ in range(40):
            log, resumed = self.trained("stopped", "--epochs", 2, "--threads", 1, "--minutes", 0)
            if log["ended"]:
                break
        self.assertEqual(log["ended"], "epochs")
        for first, second in zip(whole["epochs"], log["epochs"], strict=True):
            self.assertEqual({**first, "seconds": 0}, {**second, "seconds": 0})
        for name, value in expected["model"].items():
            self.assertTrue(torch.equal(value, resumed["model"][name]), name)

    def test_every_network_trains_and_exports_under_the_contract(self):
        # Its first layer alone fills 600 MB; its count and its answer are looked at above.
        for name in set(NETWORKS) - {"inception_block"}:
            with self.subTest(name):
                options = ["--epochs", 1, "--steps", 1]
                if name in PRETRAINED:
                    torch.save(NETWORKS[name]().body.state_dict(), self.path / f"{name}.pth")
                    options += ["--pretrained", self.path / f"{name}.pth"]
                self.trained(name, *options, network=name)
                exported = run("export.py", self.path / name / "best.pt", self.path / f"{name}.onnx", "--arch", name, "--name", name, "--version", 0)
                self.assertEqual(exported.returncode, 0, exported.stderr)
                model = onnx.load(str(self.path / f"{name}.onnx"))
                entries = {entry.key: entry.value for entry in model.metadata_props}
                self.assertEqual((entries["attune.input.size"], entries["attune.input.range"]), (str(SIDES.get(name, 48)), "0.0,1.0"))

    def test_weights_from_imagenet_are_asked_for(self):
        ask = ["train.py", "--recipe", "published", "resnet50", "--data", self.path / "faces.csv", "--out", self.path / "none"]
        self.assertIn("give their file with --pretrained", run(*ask).stderr)
        self.assertIn("There is no file", run(*ask, "--pretrained", self.path / "none.pth").stderr)
        torch.save({"conv1.weight": torch.zeros(64, 3, 7, 7)}, self.path / "part.pth")
        self.assertIn("does not hold the weights of this network", run(*ask, "--pretrained", self.path / "part.pth").stderr)

    def test_torchvisions_lack_of_biases_is_biases_of_nothing(self):
        import pretrained
        network = NETWORKS["resnet50"]()
        theirs = {name: value for name, value in network.body.state_dict().items()
                  if not (name.endswith(".bias") and ("conv" in name or "downsample.0" in name)) and not name.endswith(("tracked", "_extra_state"))}
        torch.save(theirs, self.path / "torchvision.pth")
        pretrained.load(network, self.path / "torchvision.pth")
        self.assertEqual(network.body.conv1.bias.abs().max().item(), 0)
        block, again = network.body.layer2[0], NETWORKS["resnet50"]()
        again.load_state_dict(network.state_dict())
        for strides in (block, again.body.layer2[0]):
            self.assertEqual((strides.conv1.stride, strides.conv2.stride), ((1, 1), (2, 2)), "torchvision's stride is in the second convolution")
        self.assertEqual(NETWORKS["resnet50"]().body.layer2[0].conv1.stride, (2, 2), "Keras's in the first")
        self.assertTrue(torch.equal(network.body.conv1.weight, theirs["conv1.weight"]))

    def test_kerass_files_are_read(self):
        try:
            import h5py
        except ImportError:
            self.skipTest("needs h5py")
        import pretrained
        for name, places in (("vgg16", {f"features.{number}": layer for layer, number in pretrained.VGG.items()}), ("resnet50", None)):
            network, source = NETWORKS[name](), NETWORKS[name]()
            with h5py.File(self.path / f"{name}.h5", "w") as file:
                for place, value in source.body.state_dict().items():
                    if not place.endswith(("tracked", "_extra_state")):
                        layer, kind = place.rsplit(".", 1)
                        keras = places[layer] if places else self.in_keras(layer)
                        file[f"{keras}/{keras}/{self.kind(kind, value, source, layer)}:0"] = (value.permute(2, 3, 1, 0) if value.ndim == 4 else value).numpy()
            pretrained.load(network, self.path / f"{name}.h5")
            for place, value in source.body.state_dict().items():
                self.assertTrue(torch.equal(value, network.body.state_dict()[place]), place)

    @staticmethod
    def in_keras(layer):
        """layer2.1.bn1 is conv3_block2_1_bn."""
        parts = layer.split(".")
        if len(parts) == 1:
            return {"conv1": "conv1_conv", "bn1": "conv1_bn"}[layer]
        part = f"0_{('conv', 'bn')[int(parts[3])]}" if parts[2] == "downsample" else f"{parts[2][-1]}_{parts[2][:-1]}"
        return f"conv{int(parts[0][5:]) + 1}_block{int(parts[1]) + 1}_{part}"

    @staticmethod
    def kind(kind, value, source, layer):
        normalises = isinstance(dict(source.body.named_modules())[layer], torch.nn.BatchNorm2d)
        return {"weight": "gamma" if normalises else "kernel", "bias": "beta" if normalises else "bias", "running_mean": "moving_mean",
                "running_var": "moving_variance"}[kind]

    def test_figures_from_counts_are_the_products(self):
        counts = np.zeros((7, 7), int)
        counts[0, 0], counts[0, 3], counts[3, 3], counts[6, 0] = 3, 1, 4, 2
        figures = compare.figures_of(counts)
        weighted = figures["classes"]["weighted"]
        self.assertAlmostEqual(weighted["recall"], 7 / 10)
        self.assertAlmostEqual(weighted["precision"], (4 * 3 / 5 + 4 * 4 / 5 + 2 * 0) / 10)
        self.assertAlmostEqual(weighted["f1"], (4 * 6 / 9 + 4 * 8 / 9 + 2 * 0) / 10)
        self.assertAlmostEqual(figures["balanced_accuracy"], (3 / 4 + 1 + 0) / 3, msg="over the classes that occur")

    def test_on_a_gpu_the_networks_train_side_by_side_and_one_that_fails_is_heard(self):
        stub = self.path / "python3"
        # Says that there is a GPU; a network waits for another one to have begun; the generic one fails when asked to.
        stub.write_text("""#!/bin/bash
case "$*" in
  *"--recipe published sequential"*) for _ in {1..300}; do [ -e "$BEGUN" ] && exit 0; sleep 0.1; done; exit 1 ;;
  *"--recipe published generic"*) touch "$BEGUN"; exit "${GENERIC:-0}" ;;
  *compare.py*) echo compared ;;
esac
""")
        stub.chmod(0o755)
        for code, words in (("0", True), ("3", False)):
            environment = {"PATH": f"{self.path}:/usr/bin:/bin", "BEGUN": str(self.path / f"begun{code}"), "GENERIC": code}
            done = subprocess.run([str(HERE / "networks.sh"), "faces.csv", str(self.path / "gpu")], env=environment, capture_output=True, text=True)
            self.assertEqual((done.returncode == 0, "\ncompared" in done.stdout), (words, words), done.stderr)

    def test_a_row_says_how_far_a_run_came(self):
        log, _ = self.trained("said", "--epochs", 1)
        self.assertRegex(compare.how_far(log), r"^1 epochs, \d+ min, 2 threads of .*; all its epochs$")
        self.assertIn("not to its end", compare.how_far({**log, "ended": None}))
        result = {"confusion": [[7 if row == column else 1 for column in range(7)] for row in range(7)]}
        figures.draw("said", result, log, self.path)
        self.assertEqual((self.path / "networks-said.png").read_bytes()[:4], b"\x89PNG")


if __name__ == "__main__":
    unittest.main()
