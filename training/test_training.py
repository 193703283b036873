#!/usr/bin/env python3
"""Train the network for a few steps on made-up pictures, by every script, and export it: python3 training/test_training.py"""
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

from architectures import ARCHITECTURES
from export import answers, averaged, slope
from fer2013 import SIDE, load, targets
from train import pixels_to_input, side_at

try:
    from onnx.reference import ReferenceEvaluator
except ImportError:
    ReferenceEvaluator = None

HERE = Path(__file__).parent


def run(script, *arguments):
    return subprocess.run([sys.executable, str(HERE / script), *map(str, arguments)], capture_output=True, text=True)


def softmax(scores):
    shares = np.exp(scores - scores.max(-1, keepdims=True))
    return shares / shares.sum(-1, keepdims=True)


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

    def test_the_network_trains_and_exports_under_the_contract(self):
        out = self.path / "trained"
        trained = run("train.py", "--data", self.path / "faces.csv", "--out", out, "--epochs", 1, "--steps", 2, "--batch", 8)
        self.assertEqual(trained.returncode, 0, trained.stderr)
        exported = run("export.py", out / "best.pt", self.path / "trained.onnx", "--version", 0)
        self.assertEqual(exported.returncode, 0, exported.stderr)
        model = onnx.load(str(self.path / "trained.onnx"))
        entries = {entry.key: entry.value for entry in model.metadata_props}
        self.assertEqual((entries["attune.input.size"], entries["attune.input.range"]), ("48", "-1.0,1.0"))
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
        small = run("train.py", "--data", self.path / "faces.csv", "--out", self.path / "small", "--epochs", 2, "--sides", 72, 48)
        self.assertIn("the last side is the one that is exported: 72", small.stderr)

    def test_an_exported_file_gives_its_weights_back_and_the_last_modules_are_refined(self):
        network = ARCHITECTURES["mini_xception"]().eval()
        torch.save(network.state_dict(), self.path / "first.pt")
        exported = run("export.py", self.path / "first.pt", self.path / "first.onnx", "--version", 0, "--raise", "angry", 0.5)
        self.assertEqual(exported.returncode, 0, exported.stderr)
        restored = run("restore.py", self.path / "first.onnx", self.path / "restored.pt", "--data", self.path / "faces.csv")
        self.assertEqual(restored.returncode, 0, restored.stderr)

        images = load(self.path / "faces.csv")["images"][:8]
        again = ARCHITECTURES["mini_xception"]().eval()
        again.load_state_dict(torch.load(self.path / "restored.pt"))
        raised = answers(network, 48, images) + torch.eye(7)[0] * 0.5
        self.assertLess((answers(again, 48, images) - raised).abs().max().item(), 1e-4)

        with open(self.path / "some_votes.csv", "w") as file:
            file.write("neutral,happiness,surprise,sadness,anger,disgust,fear\n" + "5,3,1,1,0,0,0\n" * 80)
        refined = run("refine.py", "--data", self.path / "faces.csv", "--votes", self.path / "some_votes.csv", "--start", self.path / "restored.pt",
                      "--out", self.path / "refined", "--strengths", 0, 0.5, "--epochs", 1, "--batch", 16)
        self.assertEqual(refined.returncode, 0, refined.stderr)
        before, after = torch.load(self.path / "restored.pt"), torch.load(self.path / "refined/last.pt")
        self.assertTrue(torch.equal(before["blocks.4.shortcut.0.weight"], after["blocks.4.shortcut.0.weight"]), "the front stays")
        self.assertFalse(torch.equal(before["maps.weight"], after["maps.weight"]), "the tail learns")
        mixed = averaged([self.path / "restored.pt", self.path / "refined/last.pt"], [0.25, 0.75])
        self.assertTrue(torch.allclose(mixed["maps.bias"], 0.25 * before["maps.bias"] + 0.75 * after["maps.bias"]))

    def test_the_guided_graph_has_its_models_contract_and_another_way_back_than_the_plain_one(self):
        torch.save(ARCHITECTURES["mini_xception"]().state_dict(), self.path / "unguided.pt")
        exported = run("export.py", self.path / "unguided.pt", self.path / "unguided.onnx", "--version", 0, "--guided")
        self.assertEqual(exported.returncode, 0, exported.stderr)
        plain = run("guided.py", self.path / "unguided.onnx", self.path / "plain.onnx", "--plain")
        self.assertEqual(plain.returncode, 0, plain.stderr)
        model, guided, without = (onnx.load(str(self.path / name)) for name in ("unguided.onnx", "unguided_guided.onnx", "plain.onnx"))
        self.assertEqual({entry.key: entry.value for entry in model.metadata_props}, {entry.key: entry.value for entry in guided.metadata_props})
        self.assertEqual([given.name for given in guided.graph.input], ["face", "expression"])
        self.assertEqual(guided.graph.output[2].name, "gradient")
        self.assertEqual(self.relus(guided) - self.relus(without), self.relus(model), "a ReLU on the way back for each on the way there")

    @staticmethod
    def relus(model):
        return sum(node.op_type == "Relu" for node in model.graph.node)

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

    def trained_with_votes(self):
        with open(self.path / "votes.csv", "w", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("Usage", "Image name", "neutral", "happiness", "surprise", "sadness", "anger", "disgust", "fear", "contempt", "unknown", "NF"))
            rows.writerows(("any", index, *(8 if index % 5 == column else 0 for column in range(7)), 0, 0, 0) for index in range(80))
        out = self.path / "with_votes"
        run("train.py", "--data", self.path / "faces.csv", "--votes", self.path / "votes.csv", "--vote-weight", 0.5, "--out", out, "--epochs", 2, "--steps", 4, "--batch", 16)
        return out / "last.pt"

    def spread(self, weights, wanted):
        """The network with scores whose best is so far above their mean: (its file, it)."""
        state = torch.load(weights)
        network = ARCHITECTURES["mini_xception"]()
        network.load_state_dict(state)
        scores = answers(network.eval(), 48, load(self.path / "faces.csv")["images"]).numpy()
        for name in ("maps.weight", "maps.bias"):
            state[name] = state[name] * (wanted / (scores.max(1) - scores.mean(1)).mean())
        torch.save(state, self.path / "spread.pt")
        network.load_state_dict(state)
        return self.path / "spread.pt", network

    def exported(self, weights, *options):
        file = self.path / "exported.onnx"
        done = run("export.py", weights, file, "--version", 0, *options)
        self.assertEqual(done.returncode, 0, done.stderr)
        model = onnx.load(str(file))
        temperature = float(done.stdout.rsplit("temperature ", 1)[1])
        probe = pixels_to_input(slope(48)).numpy()
        probabilities, maps = ReferenceEvaluator(model).run(None, {"face": probe})
        scores = maps.mean((2, 3))[0]
        np.testing.assert_allclose(probabilities[0], softmax(scores), atol=1e-5)
        entries = {entry.key: entry.value for entry in model.metadata_props}
        np.testing.assert_allclose(probabilities[0], [float(share) for share in entries["attune.probe"].split(",")], atol=1e-5)
        self.assertEqual(entries["attune.labels"], "angry,disgust,fear,happy,sad,surprise,neutral")
        return scores * temperature, temperature, done.stdout

    @unittest.skipUnless(ReferenceEvaluator, "needs onnx 1.13 or newer")
    def test_what_export_fits_is_in_the_file(self):
        # So unsure that small biases change its mind.
        weights, network = self.spread(self.trained_with_votes(), 0.2)
        data = load(self.path / "faces.csv", self.path / "votes.csv")
        train = answers(network, 48, data["images"][:64]).numpy()
        plain, one, _ = self.exported(weights)
        self.assertEqual(one, 1)

        shifted, _, _ = self.exported(weights, "--calibrate", self.path / "faces.csv", "--prior-shift", 0.5)
        frequencies = np.log(np.bincount(data["labels"][:64]) / 64)
        np.testing.assert_allclose(shifted - plain, 0.5 * (frequencies.mean() - frequencies), atol=1e-3)

        fit, _, said = self.exported(weights, "--calibrate", self.path / "faces.csv", "--votes", self.path / "votes.csv", "--vote-weight", 0.5, "--fit-bias")
        labels, most = data["labels"][:64], data["votes"][:64].argmax(1)
        voted, clear = data["votes"][:64].max(1) > 0, data["votes"][:64].max(1) > 5

        def goodness(offsets):
            answer = (train + offsets).argmax(1)
            return (answer == labels).mean() + (SIDE[answer] == SIDE[most])[voted].mean() + 0.5 * (answer == most)[clear].mean()

        self.assertIn("bias angry", said)
        self.assertLessEqual(np.abs(fit - plain).max(), 0.3 + 1e-3)
        self.assertGreater(goodness(fit - plain), goodness(0), "the decisions on training pictures get better")

    @unittest.skipUnless(ReferenceEvaluator, "needs onnx 1.13 or newer")
    def test_the_temperature_is_the_one_that_makes_the_labels_likeliest(self):
        # Surer of itself than the three quarters of answers that are to be right.
        weights, network = self.spread(self.trained_with_votes(), 5)
        images = load(self.path / "faces.csv")["images"][64:]
        scores = answers(network, 48, images).numpy()
        order = scores.argsort(1)
        labels = np.where(np.arange(16) % 4 == 0, order[:, -2], order[:, -1])
        with open(self.path / "own_answers.csv", "w", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("emotion", "pixels", "Usage"))
            rows.writerows((label, " ".join(map(str, image.ravel())), "PublicTest") for label, image in zip(labels, images))

        _, fitted, _ = self.exported(weights, "--calibrate", self.path / "own_answers.csv")

        losses = {temperature: -np.log(softmax(scores / temperature)[np.arange(16), labels]).mean() for temperature in np.arange(0.5, 5, 0.05)}
        self.assertAlmostEqual(fitted, min(losses, key=losses.get), delta=0.06)
        self.assertGreater(abs(fitted - 1), 0.1, "so that a file without it would show")

    def test_weights_are_averaged(self):
        first, second = ({"weight": torch.tensor([value]), "count": torch.tensor([3])} for value in (1.0, 2.0))
        for name, state in (("a", first), ("b", second)):
            torch.save(state, self.path / f"{name}.pt")
        mean = averaged([self.path / "a.pt", self.path / "b.pt"])
        self.assertEqual((mean["weight"].item(), mean["count"].item()), (1.5, 3))

    def test_a_finished_run_keeps_what_is_said_of_it(self):
        arguments = ["train.py", "--data", self.path / "faces.csv", "--out", self.path / "finished", "--steps", 1, "--batch", 8]
        run(*arguments, "--epochs", 1, "--lr", 0.05)
        again = run(*arguments, "--epochs", 1, "--lr", 0.2)
        self.assertIn("has its 1 epochs already", again.stderr)
        run(*arguments, "--epochs", 2, "--lr", 0.3)
        said = json.loads((self.path / "finished" / "run.json").read_text())
        self.assertEqual([(part["from epoch"], part["lr"]) for part in said], [(0, "0.05"), (1, "0.3")])

    def test_targets_mix_label_and_votes(self):
        votes = np.array([[0, 0, 0, 8, 0, 0, 2], [0, 0, 0, 3, 0, 0, 0]], np.float32)
        mixed = targets(np.array([6, 6]), votes, 0.5)
        np.testing.assert_allclose(mixed[0], [0, 0, 0, 0.4, 0, 0, 0.6], atol=1e-6)
        np.testing.assert_allclose(mixed[1], [0, 0, 0, 0, 0, 0, 1], atol=1e-6)

    def test_the_side_can_be_left_to_the_votes_more_than_the_expression(self):
        votes = np.array([[2, 0, 0, 8, 0, 0, 0]], np.float32)
        mixed = targets(np.array([4]), votes, 0.5, 0.9)
        apart = targets(np.array([4]), np.array([[0, 0, 0, 0, 0, 0, 9]], np.float32), 0.0, 0.75)
        np.testing.assert_allclose(apart[0], [0, 0, 0, 0, 0.25, 0, 0.75], atol=1e-6)
        # Interested 0.9 * 0.8; the other 0.28 as label and votes divide it: 0.1 angry to 0.5 sad.
        np.testing.assert_allclose(mixed[0], [0.28 / 6, 0, 0, 0.72, 0.28 * 5 / 6, 0, 0], atol=1e-6)


if __name__ == "__main__":
    unittest.main()
