#!/usr/bin/env python3
"""Print the tables of models/*.md: one model, measured by the product on the files that variants.py wrote.

    python3 training/card.py --model models/mini_xception.onnx --variants variants
"""
import argparse
import json
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORSE = ("blurred", "darkened", "brightened", "noisy", "downscaled", "closer", "farther", "much_closer", "much_farther", "shifted")


def evaluate(model, folder, name, labels):
    votes = f" --votes {folder / name}-votes.csv" if labels != "ORIGINAL" else ""
    with tempfile.TemporaryDirectory() as out:
        arguments = f"evaluate --model {model} --data {folder / name}.csv{votes} --labels {labels} --out {out}"
        subprocess.run(["mvn", "-q", "-B", "compile", "exec:exec", f"-Dattune.args={arguments}"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        return json.loads((Path(out) / "evaluation.json").read_text())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--variants", type=Path, required=True)
    args = parser.parse_args()
    model, folder = args.model.resolve(), args.variants.resolve()

    print("| labels | pictures | accuracy | balanced accuracy | interested or not | calibration error | loss |\n|---|---|---|---|---|---|---|")
    full = {}
    for name, words in (("public_test", ""), ("without_copies", ", without near copies of training pictures")):
        for labels in ("ORIGINAL", "PLURALITY", "MAJORITY"):
            result = evaluate(model, folder, name, labels)
            full.setdefault(labels, result)
            print(f"| {labels.lower()}{words} | {result['faces']:,} | {result['accuracy']:.3f} | {result['balanced_accuracy']:.3f} |"
                  f" {result['interest_accuracy']:.3f} | {result['calibration_error']:.3f} | {result['loss']:.3f} |")

    print("\n| expression | recall, original | precision, original | recall, majority | precision, majority |\n|---|---|---|---|---|")
    for name in list(full["ORIGINAL"]["classes"])[:7]:
        original, majority = full["ORIGINAL"]["classes"][name], full["MAJORITY"]["classes"][name]
        print(f"| {name} | {original['recall']:.3f} | {original['precision']:.3f} | {majority['recall']:.3f} | {majority['precision']:.3f} |")

    print("\n| pictures made worse | accuracy, original | accuracy, majority |\n|---|---|---|")
    for name in WORSE:
        figures = [evaluate(model, folder, name, labels)["accuracy"] for labels in ("ORIGINAL", "MAJORITY")]
        print(f"| {name.replace('_', ' ')} | {figures[0]:.3f} | {figures[1]:.3f} |")
    print(f"\nSHA-256 `{full['ORIGINAL']['model_hash']}`")


if __name__ == "__main__":
    main()
