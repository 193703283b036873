"""Draws a network's learning curves and its confusion matrix for ../docs/networks.md."""
import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot

from fer2013 import LABELS

TRAINING, VALIDATION = "#0f766e", "#c2410c"


def draw(name, result, log, folder):
    """Writes networks-NAME.png: loss and accuracy by epoch where there is a log, the matrix where there is a result. Nothing where there is neither."""
    panels = (["loss", "accuracy"] if log and log["epochs"] else []) + (["matrix"] if result else [])
    if not panels:
        return
    figure, axes = pyplot.subplots(1, len(panels), figsize=(3.6 * len(panels), 3.4), squeeze=False, layout="constrained")
    for panel, axis in zip(panels, axes[0]):
        matrix(axis, result["confusion"]) if panel == "matrix" else curve(axis, panel, log["epochs"])
    figure.suptitle(name.replace("_", " "), fontsize=11)
    figure.savefig(folder / f"networks-{name}.png", dpi=100, metadata={"Software": None})
    pyplot.close(figure)


def curve(axis, figure, epochs):
    numbers = range(1, len(epochs) + 1)
    for name, key, colour in (("training", figure, TRAINING), ("validation", f"validation {figure}", VALIDATION)):
        axis.plot(numbers, [epoch[key] for epoch in epochs], color=colour, marker="." if len(epochs) < 12 else None, label=name)
    axis.set_xlabel("epoch")
    axis.set_ylabel(figure)
    axis.xaxis.get_major_locator().set_params(integer=True)
    axis.grid(alpha=0.3)
    axis.legend(fontsize=8)


def matrix(axis, confusion):
    """Rows are the labels, columns the answers; each cell its share of the row in per cent."""
    shares = [[100 * count / max(1, sum(row)) for count in row] for row in confusion]
    axis.imshow(shares, cmap="GnBu", vmin=0, vmax=100)
    for row, line in enumerate(shares):
        for column, share in enumerate(line):
            axis.text(column, row, f"{share:.0f}", ha="center", va="center", fontsize=7, color="white" if share > 60 else "black")
    axis.set_xticks(range(len(LABELS)), LABELS, rotation=60, fontsize=8)
    axis.set_yticks(range(len(LABELS)), LABELS, fontsize=8)
    axis.set_xlabel("answer, % of the label's pictures", fontsize=8)
