#!/usr/bin/env python3
"""Train each network for a few steps on made-up pictures and export it: python3 training/test_training.py"""
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

from architectures import ARCHITECTURES, PRETRAINED, input_size
from fer2013 import targets
from train import side_at

HERE = Path(__file__).parent


def run(script, *arguments):
    return subprocess.run([sys.executable, str(HERE / script), *map(str, arguments)], capture_output=True, text=True)


class TrainingTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = Path(cls.folder.name)
        random = np.random.default_rng(1)
        with open(cls.path / "faces.csv", "w", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("emotion", "pixels", "Usage"))
            for index in range(80):
                pixels = " ".join(map(str, random.integers(0, 256, 2304)))
                rows.writerow((index % 7, pixels, "Training" if index < 64 else "PublicTest"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_every_network_trains_and_exports_under_the_contract(self):
        for name in ARCHITECTURES:
            if name == "teacher":
                continue
            with self.subTest(name):
                self.train_and_export(name)

    def train_and_export(self, name):
        extra = []
        if name in PRETRAINED:
            refused = run("train.py", "--arch", name, "--data", self.path / "faces.csv", "--out", self.path / "none", "--epochs", 1)
            self.assertIn("give their file with --pretrained", refused.stderr)
            lost = run("train.py", "--arch", name, "--data", self.path / "faces.csv", "--out", self.path / "none", "--pretrained", self.path / "none.pth")
            self.assertIn("There is no file", lost.stderr)
            torch.save(ARCHITECTURES[name]().body.state_dict(), self.path / f"{name}.pth")
            extra = ["--pretrained", self.path / f"{name}.pth"]
        out = self.path / name
        trained = run("train.py", "--arch", name, "--data", self.path / "faces.csv", "--out", out, "--epochs", 1, "--steps", 2, "--batch", 8, *extra)
        self.assertEqual(trained.returncode, 0, trained.stderr)
        exported = run("export.py", out / "best.pt", self.path / f"{name}.onnx", "--arch", name, "--name", name, "--version", 0)
        self.assertEqual(exported.returncode, 0, exported.stderr)
        model = onnx.load(str(self.path / f"{name}.onnx"))
        entries = {entry.key: entry.value for entry in model.metadata_props}
        self.assertEqual(entries["attune.input.size"], str(input_size(name)))
        self.assertEqual([output.name for output in model.graph.output], ["probabilities", "activation_maps"])

    def test_a_stopped_run_goes_on_after_its_last_epoch(self):
        out = self.path / "resumed"
        arguments = ["--data", self.path / "faces.csv", "--out", out, "--steps", 1, "--batch", 8]
        run("train.py", *arguments, "--epochs", 1)
        first = torch.load(out / "checkpoint.pt")
        second = run("train.py", *arguments, "--epochs", 2, "--lr", 0, "--ema", 1, "--seed", 5)
        self.assertEqual(second.returncode, 0, second.stderr)
        self.assertNotIn('"epoch": 0', second.stdout)
        self.assertIn('"epoch": 1', second.stdout)
        then = torch.load(out / "checkpoint.pt")
        for kept in ("model", "average"):
            self.assertTrue(torch.equal(first[kept]["maps.weight"], then[kept]["maps.weight"]), "a rate of nothing changes nothing of what the first run left")
        run("train.py", "--data", self.path / "faces.csv", "--out", self.path / "whole", "--steps", 1, "--batch", 8, "--epochs", 2)
        whole = torch.load(self.path / "whole" / "checkpoint.pt")
        self.assertTrue(torch.equal(whole["random"], then["random"]), "it draws the pictures that it would have drawn without the stop")

    def test_the_student_has_at_most_60_000_parameters(self):
        self.assertLessEqual(sum(parameter.numel() for parameter in ARCHITECTURES["mini_xception"]().parameters()), 60_000)

    def test_sides_follow_one_another(self):
        self.assertEqual([side_at([48, 72], epoch, 5) for epoch in range(5)], [48, 48, 48, 72, 72])
        trained = run("train.py", "--data", self.path / "faces.csv", "--out", self.path / "grown", "--epochs", 2, "--steps", 1, "--batch", 8, "--sides", 48, 72)
        self.assertEqual([json.loads(line)["side"] for line in trained.stdout.splitlines()[1:]], [48, 72], trained.stderr)
        few = run("train.py", "--data", self.path / "faces.csv", "--out", self.path / "few", "--epochs", 1, "--sides", 48, 72)
        self.assertIn("2 sides need as many epochs", few.stderr)
        other = run("train.py", "--data", self.path / "faces.csv", "--out", self.path / "other", "--arch", "generic_cnn", "--sides", 64)
        self.assertIn("the other networks have one side", other.stderr)
        small = run("train.py", "--data", self.path / "faces.csv", "--out", self.path / "small", "--epochs", 2, "--sides", 72, 48)
        self.assertIn("the last side is the one that is exported: 72", small.stderr)

    def test_votes_are_needed_where_they_are_asked_for(self):
        self.assertIn("need --votes", run("export.py", "none.pt", "none.onnx", "--version", 0, "--calibrate", self.path / "faces.csv", "--vote-weight", 0.4).stderr)
        self.assertIn("need --calibrate", run("export.py", "none.pt", "none.onnx", "--version", 0, "--fit-bias").stderr)

    def test_a_student_learns_from_teachers_of_both_sizes(self):
        for side in (48, 64):
            trained = run("train.py", "--arch", "teacher", "--data", self.path / "faces.csv", "--out", self.path / f"teacher{side}", "--epochs", 1, "--steps", 1,
                          "--batch", 8, "--sides", side)
            self.assertEqual(trained.returncode, 0, trained.stderr)
        run("train.py", "--data", self.path / "faces.csv", "--out", self.path / "own", "--epochs", 1, "--steps", 1, "--batch", 8)
        taught = run("teach.py", "--data", self.path / "faces.csv", "--teacher", self.path / "teacher48/best.pt", "--teacher-64", self.path / "teacher64/best.pt",
                     "--student", self.path / "own/best.pt", "--copies", 1, "--out", self.path / "lessons")
        self.assertEqual(taught.returncode, 0, taught.stderr)
        self.assertEqual(np.load(self.path / "lessons/logits.npy").shape, (1, 64, 14))
        student = run("train.py", "--data", self.path / "faces.csv", "--taught", self.path / "lessons", "--vote-weight", 0.4, "--side-weight", 0.6,
                      "--out", self.path / "taught", "--epochs", 1, "--steps", 1, "--batch", 8)
        self.assertEqual(student.returncode, 0, student.stderr)
        other = run("train.py", "--data", self.path / "faces.csv", "--taught", self.path / "lessons", "--arch", "average_pooling_96", "--lr", 0.01,
                    "--out", self.path / "other", "--epochs", 1, "--steps", 1, "--batch", 8)
        self.assertEqual(other.returncode, 0, other.stderr)

    def test_lessons_are_asked_again_of_one_more_teacher(self):
        for seed in (1, 2):
            run("train.py", "--data", self.path / "faces.csv", "--out", self.path / f"own{seed}", "--epochs", 1, "--steps", 1, "--batch", 8, "--seed", seed)
        ask = ["teach.py", "--data", self.path / "faces.csv", "--copies", 2]
        first, second = ["--student", self.path / "own1/best.pt"], ["--student", self.path / "own2/best.pt"]
        for name, more in (("one", first), ("two", [*second, "--again", self.path / "one", "--weight-before", 0]),
                           ("both", [*second, "--again", self.path / "one", "--weight-before", 0.25])):
            taught = run(*ask, *more, "--out", self.path / name)
            self.assertEqual(taught.returncode, 0, taught.stderr)
        one, two, both = (np.load(self.path / name / "logits.npy").astype(np.float32) for name in ("one", "two", "both"))
        self.assertGreater(np.abs(one - two).max(), 1e-3)
        np.testing.assert_allclose(both, 0.25 * one + 0.75 * two, atol=2e-3)
        np.testing.assert_array_equal(np.load(self.path / "one/pictures.npy"), np.load(self.path / "both/pictures.npy"))
        onto_itself = run(*ask, *second, "--again", self.path / "one", "--out", self.path / "one")
        self.assertIn("another folder", onto_itself.stderr)
        np.testing.assert_array_equal(one, np.load(self.path / "one/logits.npy").astype(np.float32))

    def test_targets_mix_label_and_votes(self):
        votes = np.array([[0, 0, 0, 8, 0, 0, 2], [0, 0, 0, 3, 0, 0, 0]], np.float32)
        mixed = targets(np.array([6, 6]), votes, 0.5)
        np.testing.assert_allclose(mixed[0], [0, 0, 0, 0.4, 0, 0, 0.6], atol=1e-6)
        np.testing.assert_allclose(mixed[1], [0, 0, 0, 0, 0, 0, 1], atol=1e-6)

    def test_the_side_can_be_left_to_the_votes_more_than_the_expression(self):
        votes = np.array([[2, 0, 0, 8, 0, 0, 0]], np.float32)
        mixed = targets(np.array([4]), votes, 0.5, 0.9)
        # Interested 0.9 * 0.8; the other 0.28 as label and votes divide it: 0.1 angry to 0.5 sad.
        np.testing.assert_allclose(mixed[0], [0.28 / 6, 0, 0, 0.72, 0.28 * 5 / 6, 0, 0], atol=1e-6)


if __name__ == "__main__":
    unittest.main()
