#!/usr/bin/env python3
"""Measure every network that has been trained, and write COMPARISON.md and the pictures of ../docs/networks.md.

    python3 training/compare.py --runs runs --data fer2013.csv [--again]

Of each folder runs/NETWORK, which `train.py --recipe published` fills, best.pt is exported and measured by the product on PublicTest; the two shipped files
are measured the same way. What was measured already is not measured again unless asked.
"""
import argparse
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import torch

import fer2013
import figures
from architectures import MiniXception
from compared import COUNTS, NETWORKS, PRETRAINED, SIDES, counts
from published import as_input

HERE = Path(__file__).resolve().parent
MODELS = HERE.parent / "models"
SHIPPED = {"mini_xception": MODELS / "mini_xception.onnx", "mini_xception_fer2013": MODELS / "mini_xception_fer2013.onnx"}
# Printed by others, with their own test split: weighted precision, recall and F1, and balanced accuracy.
THEIRS = {
    "generic": ("0.649", "0.647", "0.644", "0.612"), "vgg_blocks": ("0.653", "0.651", "0.650", "0.623"),
    "inception_block": ("0.500", "0.514", "0.499", "0.466"), "vgg16": ("0.557", "0.553", "0.543", "0.525"),
    "resnet50": ("0.385", "0.374", "0.355", "0.302"), "average_pooling": ("0.666", "0.442", "", "accuracy 0.553"),
    "mini_xception_fer2013": ("", "0.66 claimed, 0.655 measured from its weights", "", ""),
}
TOO_LARGE = "inception_block"
COLUMNS = ("network", "trainable", "not trainable", "trained", "precision", "recall", "F1", "balanced accuracy",
           "their precision", "their recall", "their F1", "their balanced accuracy")
HEAD = """Ours: PublicTest (3,589 pictures, original labels, single pass), which the published recipe never looks at; precision, recall (which is the accuracy) and F1 weighted
by support. Theirs: as printed, on a test split of their own, so compare orders rather than thousandths. *Trained* says how far our run came: the
published recipe ends when the validation loss has not fallen for ten epochs. The two shipped files were chosen by PublicTest. Written by `training/compare.py`."""


def measured(model, data, out, again):
    """The product's own figures."""
    if again or not (out / "evaluation.json").exists():
        arguments = f"evaluate --data {data} --usage PublicTest --model {model} --out {out}"
        subprocess.run(["mvn", "-q", "-B", "compile", "exec:exec", f"-Dattune.args={arguments}"], cwd=HERE.parent, check=True, stdout=subprocess.DEVNULL)
    return json.loads((out / "evaluation.json").read_text())


def measured_here(name, weights, data):
    """The same figures by PyTorch, for a network whose file the product refuses as too large."""
    rows = fer2013.load(data)
    public = rows["usage"] == "PublicTest"
    network = NETWORKS[name]().eval()
    network.load_state_dict(torch.load(weights, map_location="cpu"))
    confusion = np.zeros((len(fer2013.LABELS),) * 2, int)
    with torch.no_grad():
        for images, labels in zip(*(torch.from_numpy(rows[kind][public]).split(64) for kind in ("images", "labels"))):
            answers = network(as_input(images, SIDES.get(name, 48))).flatten(1).argmax(1)
            np.add.at(confusion, (labels.numpy(), answers.numpy()), 1)
    return figures_of(confusion)


def figures_of(confusion):
    """Of counts [label, answer] what evaluation.json has; a class that was never shown or never named counts as nothing, as there."""
    right, shown, named = confusion.diagonal(), confusion.sum(1), confusion.sum(0)
    recall, precision = right / np.maximum(shown, 1), right / np.maximum(named, 1)
    f1 = 2 * right / np.maximum(shown + named, 1)
    weighted = {key: float((values * shown).sum() / shown.sum()) for key, values in (("precision", precision), ("recall", recall), ("f1", f1))}
    return {"confusion": confusion.tolist(), "classes": {"weighted": weighted}, "balanced_accuracy": float(recall[shown > 0].mean())}


def exported(name, run):
    model = run / f"{name}.onnx"
    subprocess.run([sys.executable, str(HERE / "export.py"), str(run / "best.pt"), str(model), "--arch", name, "--name", name, "--version", "0"],
                   check=True, stdout=subprocess.DEVNULL)
    return model


def how_far(log):
    """For instance: 23 epochs in 95 min on 2 threads of a CPU, stopped early."""
    epochs = log["epochs"]
    minutes = sum(epoch["seconds"] for epoch in epochs) / 60
    end = {"early": "stopped early", "epochs": "all its epochs", None: "**not to its end**"}[log["ended"]]
    return f"{len(epochs)} epochs, {minutes:.0f} min, {log['device']}; {end}"


def row(name, counted, trained, result):
    weighted = result["classes"]["weighted"] if result else {}
    ours = [f"{weighted[figure]:.3f}" for figure in ("precision", "recall", "f1")] + [f"{result['balanced_accuracy']:.3f}"] if result else [""] * 4
    return (name, *(f"{count:,}" for count in counted), trained, *ours, *THEIRS.get(name, ("",) * 4))


def compared(args):
    """For each network its row, its result and its log, of which it may lack either."""
    for name, make in NETWORKS.items():
        run = (args.runs / name).resolve()
        log = json.loads((run / "log.json").read_text()) if (run / "log.json").exists() else None
        counted = COUNTS.get(name) or counts(make())
        if not (run / "best.pt").exists():
            why = "not trained: needs ImageNet's weights (`--pretrained`)" if name in PRETRAINED else "not trained"
            yield name, row(name, counted, why, None), None, log
            continue
        if name == TOO_LARGE:
            result = measured_here(name, run / "best.pt", args.data)
            yield name, row(name, counted, how_far(log) + "; measured by PyTorch, since the product takes no file of 604 MB", result), result, log
            continue
        result = measured(exported(name, run) if args.again or not (run / f"{name}.onnx").exists() else run / f"{name}.onnx",
                          args.data.resolve(), run / "evaluation", args.again)
        yield name, row(name, counted, how_far(log), result), result, log
    for name, model in SHIPPED.items():
        result = measured(model, args.data.resolve(), (args.runs / name).resolve(), args.again)
        yield name, row(name, counts(MiniXception()), "by [RUNS](RUNS.md), with teachers", result), result, None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--again", action="store_true", help="measure also what was measured already")
    args = parser.parse_args()
    lines = ["# Networks compared", "", HEAD, "", "| " + " | ".join(COLUMNS) + " |", "|" + "---|" * len(COLUMNS)]
    for name, cells, result, log in compared(args):
        lines.append("| " + " | ".join(cells) + " |")
        figures.draw(name, result, log, HERE.parent / "docs" / "images")
    (HERE / "COMPARISON.md").write_text("\n".join(lines) + "\n")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
