"""Makes the one font of window and page: Noto Sans with the Devanagari and the Telugu of its sister fonts, so that a name in one script can stand in a
sentence of another on a machine that has none of them.

    pip install fonttools==4.66.1
    python merge.py FOLDER src/main/resources/org/attune/report/page/fonts

FOLDER holds the unpacked npm packages @expo-google-fonts/noto-sans 0.4.2, noto-sans-devanagari 0.4.1 and noto-sans-telugu 0.4.2, each under its name.
"""
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

NAME = "Attune Sans"
JOINERS = [0x200C, 0x200D, 0x25CC]
LATIN_GREEK_CYRILLIC = [*range(0x20, 0x250), *range(0x2B0, 0x530), *range(0x1E00, 0x2070), *range(0x20A0, 0x20D0), *range(0x2100, 0x2300)]
DEVANAGARI = [*range(0x900, 0x980), *range(0xA8E0, 0xA900), *range(0x1CD0, 0x1D00), *JOINERS]
TELUGU = [*range(0xC00, 0xC80), *JOINERS]
PARTS = {"noto-sans": ("NotoSans", LATIN_GREEK_CYRILLIC), "noto-sans-devanagari": ("NotoSansDevanagari", DEVANAGARI),
         "noto-sans-telugu": ("NotoSansTelugu", TELUGU)}
# As flat as Latin allows: what hangs below the line in Telugu finds room in the ascent of the next one, and labels count a descent twice (JavaFX centres capitals).
ASCENT, DESCENT = 1010, -300


# No box for a missing letter: JavaFX on Linux draws glyph 0 for what has no width, such as the non-joiner in Telugu words.
def part(folder, package, name, style, letters, out):
    font = TTFont(next((folder / package).glob(f"**/{name}_*{style}.ttf")))
    options = Options(layout_features=["*"], notdef_outline=False, hinting=False, name_IDs=["*"], glyph_names=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    for unneeded in ("STAT", "gasp", "prep"):
        if unneeded in font:
            del font[unneeded]
    font.save(out)
    return out


def named(font, style):
    names = {1: NAME, 2: style, 3: f"{NAME} {style}, made from Noto Sans", 4: f"{NAME} {style}", 5: "Version 1.000", 6: f"AttuneSans-{style}",
             0: "Copyright 2022 The Noto Project Authors (https://github.com/notofonts)"}
    font["name"].names = [record for record in font["name"].names if record.nameID in (13, 14)]
    for identifier, text in names.items():
        font["name"].setName(text, identifier, 3, 1, 0x409)


def merge(folder, target, style):
    with TemporaryDirectory() as work:
        parts = [part(folder, package, name, style, letters, Path(work) / f"{name}.ttf") for package, (name, letters) in PARTS.items()]
        font = Merger().merge([str(path) for path in parts])
    named(font, style)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ASCENT, DESCENT, 0
    font["OS/2"].sTypoAscender, font["OS/2"].sTypoDescender, font["OS/2"].sTypoLineGap = ASCENT, DESCENT, 0
    font["OS/2"].usWinAscent, font["OS/2"].usWinDescent = ASCENT, -DESCENT
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    font.save(target / f"AttuneSans-{style}.ttf")


if __name__ == "__main__":
    for weight in ("Regular", "Bold"):
        merge(Path(sys.argv[1]), Path(sys.argv[2]), weight)
