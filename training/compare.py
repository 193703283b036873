#!/usr/bin/env python3
"""Fill training/COMPARISON.md: each network exported, and measured by the product on PublicTest against the original labels.

    python3 training/compare.py --runs runs --data fer2013.csv

looks for runs/NETWORK/best.pt and checkpoint.pt, which train.py leaves there; a network without them gets a row that says so. Of mini_xception the file
that is shipped for publications is measured, whatever lies in runs.
"""
import argparse
import json
import subprocess
import sys
from pathlib import Path

import torch

from architectures import ARCHITECTURES

HERE = Path(__file__).resolve().parent
SHIPPED = HERE.parent / "models" / "mini_xception_fer2013.onnx"
COLUMNS = ("network", "parameters", "epochs", "accuracy", "precision", "recall", "F1", "balanced accuracy", "bytes", "ms a face")


def measure(model, data, out):
    """The product's own figures."""
    arguments = f"evaluate --data {data} --usage PublicTest --model {model} --out {out}"
    subprocess.run(["mvn", "-q", "-B", "compile", "exec:exec", f"-Dattune.args={arguments}"], cwd=HERE.parent, check=True,
                   stdout=subprocess.DEVNULL)
    return json.loads((out / "evaluation.json").read_text())


def exported(name, run):
    model = (run / f"{name}.onnx").resolve()
    subprocess.run([sys.executable, str(HERE / "export.py"), str(run / "best.pt"), str(model), "--arch", name, "--name", name, "--version", "0"],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return model


def row(name, run, data):
    parameters = f"{sum(p.numel() for p in ARCHITECTURES[name]().parameters()):,}"
    if name != "mini_xception" and not ((run / "best.pt").exists() and (run / "checkpoint.pt").exists()):
        return (name, parameters, *["not trained"] + [""] * (len(COLUMNS) - 3))
    run.mkdir(parents=True, exist_ok=True)
    model = SHIPPED if name == "mini_xception" else exported(name, run)
    result = measure(model, Path(data).resolve(), (run / "evaluation").resolve())
    weighted = result["classes"]["weighted"]
    epochs = "RUNS.md" if name == "mini_xception" else torch.load(run / "checkpoint.pt", map_location="cpu")["epoch"] + 1
    figures = (result["accuracy"], weighted["precision"], weighted["recall"], weighted["f1"], result["balanced_accuracy"])
    return (name, parameters, epochs, *(f"{figure:.3f}" for figure in figures), f"{model.stat().st_size:,}", f"{1000 / result['faces_per_second']:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, required=True)
    parser.add_argument("--data", required=True)
    args = parser.parse_args()
    lines = ["# Networks compared", "", "PublicTest, original labels, single pass; precision, recall and F1 weighted by support. Mini-Xception is the shipped `mini_xception_fer2013.onnx`: its last epoch, after many with teachers. The others had few epochs and no teachers, so their rows do not show what they can reach; their best epoch on PublicTest is taken. Milliseconds are for the whole command, which reads 270 MB of CSV and has hardly warmed up over 3,589 pictures. Printed by `training/compare.py`.", "",
             "| " + " | ".join(COLUMNS) + " |", "|" + "---|" * len(COLUMNS)]
    for name in ARCHITECTURES:
        if name != "teacher":
            lines.append("| " + " | ".join(map(str, row(name, args.runs / name, args.data))) + " |")
    (HERE / "COMPARISON.md").write_text("\n".join(lines) + "\n")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
