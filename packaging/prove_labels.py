"""Measures printed labels: of each sheet the outlines and the codes, and whether a decoder reads all codes.

Needs pdftoppm and zbarimg (Debian: poppler-utils, zbar-tools). Run: python packaging/prove_labels.py
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

import project

sys.path.insert(0, str(project.ROOT))
from app.core.labels.label import DiskLabel, LabelPrint, encoded
from app.core.labels.layout import LabelBox, lay_out
from app.core.labels.sheets import SHEETS, LabelPlace, LabelSheet
from app.qr_code import BORDER, modules
from app.qt.startup.offscreen import print_labels

MEASURED: Final = 600
"""Dots per inch at which places are measured."""
READ: Final = (203, 300)
"""Dots per inch of label printers, at which the codes are read."""
TOLERANCE: Final = 0.2
"""Largest distance of an edge from its place in the table, mm."""
_NEAR: Final = 0.8
"""An edge is looked for so near to its place, mm."""
_DARK: Final = 128
_INCH: Final = 25.4


class Picture(NamedTuple):
    """A page in grey."""

    width: int
    height: int
    grey: bytes
    dots: float
    """Px for each mm."""

    def blank(self, place: float) -> float:
        """Return how far a place without a line is from the edge of the page, where half a line has no room.

        A PDF of Qt is a whole number of points wide and high, so that a page is up to 0.18 mm too small.
        """
        return min(abs(place - length / self.dots) for length in (0, self.width, self.height))

    def part(self, place: LabelPlace, sheet: LabelSheet) -> bytes:
        """Return the picture of a label, as PGM."""
        rows = range(round(place.y * self.dots), round((place.y + sheet.height) * self.dots))
        cut = [self.row(place.x, row / self.dots, sheet.width) for row in rows if row < self.height]
        return b"P5 %d %d 255\n" % (len(cut[0]), len(cut)) + b"".join(cut)

    def row(self, x: float, y: float, width: float) -> bytes:
        """Return the px of a line to the right, from a place in mm on."""
        start = max(0, round(x * self.dots))
        at = min(max(0, round(y * self.dots)), self.height - 1) * self.width
        return self.grey[at + start : at + min(self.width, round((x + width) * self.dots))]

    def column(self, x: float, y: float, height: float) -> bytes:
        """Return the px of a line downwards."""
        at = min(max(0, round(x * self.dots)), self.width - 1)
        start, end = max(0, round(y * self.dots)), min(self.height, round((y + height) * self.dots))
        return self.grey[at + start * self.width : at + end * self.width : self.width]


def _rendered(pdf: Path, dpi: int) -> list[Path]:
    stem = pdf.with_suffix(f".{dpi}")
    subprocess.run(["pdftoppm", "-gray", "-r", str(dpi), str(pdf), str(stem)], check=True)  # noqa: S607
    return sorted(pdf.parent.glob(f"{stem.name}-*.pgm"))


def _picture(file: Path, dpi: int) -> Picture:
    kind, width, height, _, grey = file.read_bytes().split(maxsplit=4)
    if kind != b"P5":
        raise SystemExit(f"{file} is no grey picture")
    # `split` takes white px of value 9 to 13 or 32 at the beginning for blanks; a page begins white.
    return Picture(int(width), int(height), grey, dpi / _INCH)


def _dark(line: bytes, start: float, dots: float) -> tuple[float, float] | None:
    """Return where the dark px of a line begin and end, in mm; None without any."""
    dark = [at for at, value in enumerate(line) if value < _DARK]
    return (start + dark[0] / dots, start + (dark[-1] + 1) / dots) if dark else None


def _edges(page: Picture, sheet: LabelSheet, place: LabelPlace) -> Iterator[float]:
    """Yield how far each edge of an outline is from its place, mm."""
    middle_x, middle_y = place.x + sheet.width / 2, place.y + sheet.height / 2
    lines = [
        (x, page.row(x - _NEAR, middle_y, 2 * _NEAR), max(0.0, x - _NEAR))
        for x in (place.x, place.x + sheet.width)
    ] + [
        (y, page.column(middle_x, y - _NEAR, 2 * _NEAR), max(0.0, y - _NEAR))
        for y in (place.y, place.y + sheet.height)
    ]
    for wanted, line, start in lines:
        found = _dark(line, start, page.dots)
        yield page.blank(wanted) if found is None else abs(sum(found) / 2 - wanted)


def _code_edges(page: Picture, sheet: LabelSheet, place: LabelPlace, label: DiskLabel) -> Iterator[float]:
    """Yield how far each edge of the dark part of a code is from its place, mm."""
    side = len(modules(encoded(label.code)))
    layout = lay_out(label, sheet, side)
    border = layout.code.width / side * BORDER
    box = LabelBox(
        layout.code.x + border,
        layout.code.y + border,
        layout.code.width - 2 * border,
        layout.code.height - 2 * border,
    )
    x = sheet.width - box.y - box.height if layout.turned else box.x
    y = box.x if layout.turned else box.y
    x, y = x + place.x, y + place.y
    ways: tuple[tuple[float, list[bytes]], ...] = (
        (x, [page.row(x - border / 2, y + at, box.width + border) for at in _steps(box.height)]),
        (y, [page.column(x + at, y - border / 2, box.width + border) for at in _steps(box.width)]),
    )
    for wanted, lines in ways:
        found = [ends for line in lines if (ends := _dark(line, wanted - border / 2, page.dots))]
        yield abs(min(start for start, _ in found) - wanted)
        yield abs(max(end for _, end in found) - wanted - box.width)


def _steps(length: float) -> Iterable[float]:
    return [length * (at + 0.5) / 42 for at in range(42)]


def _prove(sheet: LabelSheet, folder: Path) -> tuple[float, float, dict[int, int]]:
    """Return the largest errors of outlines and of codes, mm, and the codes read at each resolution."""
    labels = tuple(
        DiskLabel(f"{number:06}YZ", f"Disk {number}", ("attic, upper shelf", "4.0 TB", "1,234 files"))
        for number in range(sheet.labels if sheet.sheet else 2)
    )
    outlines, printed = folder / "outlines.pdf", folder / "labels.pdf"
    outlines.write_bytes(print_labels(LabelPrint(sheet=sheet, outlines=True)))
    asked = LabelPrint(sheet=sheet, labels=labels)
    printed.write_bytes(print_labels(asked))
    (page,) = _rendered(outlines, MEASURED)
    test_page = _picture(page, MEASURED)
    edges = max(error for place in sheet.places() for error in _edges(test_page, sheet, place))
    codes = max(
        error
        for number, file in enumerate(_rendered(printed, MEASURED))
        for picture in [_picture(file, MEASURED)]
        for place, label in asked.pages()[number]
        if label is not None
        for error in _code_edges(picture, sheet, place, label)
    )
    read = {dpi: len(_read(asked, printed, dpi)) for dpi in READ}
    return edges, codes, {**read, 0: len(labels)}


def _read(asked: LabelPrint, printed: Path, dpi: int) -> set[str]:
    """Return the texts that a decoder reads of the labels, each by itself, as a scanner sees them."""
    parts = []
    for page, file in zip(asked.pages(), _rendered(printed, dpi), strict=True):
        picture = _picture(file, dpi)
        for number, (place, _) in enumerate(page):
            parts.append(file.with_suffix(f".{number}.pgm"))
            parts[-1].write_bytes(picture.part(place, asked.sheet))
    command = ["zbarimg", "--quiet", "--raw", *map(str, parts)]
    done = subprocess.run(command, capture_output=True, check=False)
    return {encoded(label.code) for label in asked.labels} & set(done.stdout.decode().split())


def main() -> None:
    """Measure every sheet, a line each; end with status 1 if one is not right."""
    wrong = 0
    for sheet in SHEETS:
        with tempfile.TemporaryDirectory() as folder:
            edges, codes, read = _prove(sheet, Path(folder))
        whole = read.pop(0)
        ok = max(edges, codes) <= TOLERANCE and set(read.values()) == {whole}
        wrong += not ok
        told = ", ".join(f"{count} of {whole} read at {dpi} dpi" for dpi, count in read.items())
        measured = f"outlines {edges:.3f} mm, codes {codes:.3f} mm"
        print(f"{'ok' if ok else 'WRONG':<6}{sheet.name:<22}{measured}, {told}", flush=True)
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
