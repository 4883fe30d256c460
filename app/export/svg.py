"""Writes laid out charts as SVG inside a page. Colours are classes of its style sheet.

A page that allows no styles in its elements shows it all the same: places and sizes are attributes.
"""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final
from unicodedata import east_asian_width

from app.core.charts.chart import FOLDER, Chart
from app.core.charts.colours import COUNT, ON_DARK, ON_LIGHT, text_on
from app.core.charts.layouts import EDGED
from app.core.charts.picture import Align, Label, Picture, Rect

_CHARACTER: Final = 6.3
"""Mean width of a character of a label, px."""
_BASELINE: Final = 4.0
"""Distance from the middle of a label to its baseline, px."""
_ANCHORS: Final = {Align.LEFT: "start", Align.RIGHT: "end", Align.CENTRE: "middle"}


def svg(chart: Chart, name: str, size: tuple[float, float]) -> Iterator[str]:
    """Yield a chart of a width and height, with its name for screen readers. Marks tell values as tips."""
    width, height = size
    picture = chart.layout(width, height)
    yield f'<svg class="chart" viewBox="0 0 {width:g} {height:g}" role="img" aria-label="{escape(name)}">\n'
    yield from (f'<rect class="grid" {_place(line)}/>\n' for line in picture.grid)
    for shape in picture.shapes:
        mark = chart.mark(shape.mark)
        tip = f"<title>{escape(mark.name)}: {escape(mark.text)}</title>"
        if shape.round:
            rect = shape.rect
            middle = f'cx="{rect.x + rect.width / 2:.1f}" cy="{rect.y + rect.height / 2:.1f}"'
            edged = " edged" if rect.width > EDGED else ""
            place = f'{middle} r="{rect.width / 2:.1f}"'
            yield f'<circle class="{_class(shape.colour)}{edged}" {place}>{tip}</circle>\n'
        else:
            yield f'<rect class="{_class(shape.colour)}" {_place(shape.rect)}>{tip}</rect>\n'
    yield from (f'<rect class="frame" {_place(frame)}/>\n' for frame in picture.frames)
    yield from _labels(picture)
    yield "</svg>\n"


def _place(rect: Rect) -> str:
    return f'x="{rect.x:.1f}" y="{rect.y:.1f}" width="{rect.width:.1f}" height="{rect.height:.1f}"'


def _class(colour: int) -> str:
    if colour == FOLDER:
        return "folder"
    return "rest" if colour < 0 else f"c{colour % COUNT}"


def _labels(picture: Picture) -> Iterator[str]:
    for label in picture.labels:
        rect = label.rect
        at = {Align.LEFT: rect.x, Align.RIGHT: rect.right, Align.CENTRE: rect.x + rect.width / 2}[label.align]
        on = "" if label.on is None else f" on-{_class(label.on)}"
        kind = f"{'strong' if label.strong else 'label'}{on}"
        place = f'x="{at:.1f}" y="{rect.y + rect.height / 2 + _BASELINE:.1f}"'
        anchor = _ANCHORS[label.align]
        if text := _shortened(label):
            yield f'<text class="{kind}" {place} text-anchor="{anchor}">{escape(text)}</text>\n'


def _shortened(label: Label) -> str:
    """Return the text as far as it has room; nobody knows the font of the page, so widths are estimated."""
    room = label.rect.width / _CHARACTER
    if sum(map(_widths, label.text)) <= room:
        return label.text
    kept, used = "", 1
    for character in label.text:
        used += _widths(character)
        if used > room:
            return f"{kept}…" if kept else ""
        kept += character
    return label.text


def _widths(character: str) -> int:
    return 2 if east_asian_width(character) in "WF" else 1


def rules() -> str:
    """Return the rules of the style sheet for the colours, light, dark and printed."""
    light = _variables(ON_LIGHT)
    classes = [f".c{n}{{fill:var(--c{n})}}.on-c{n}{{fill:var(--t{n})}}" for n in range(COUNT)]
    dark = f"@media (prefers-color-scheme:dark){{:root{{{_variables(ON_DARK)}}}}}"
    return "\n".join((f":root{{{light}}}", dark, f"@media print{{:root{{{light}}}}}", *classes, ""))


def _variables(colours: Iterable[str]) -> str:
    return "".join(f"--c{n}:{colour};--t{n}:{text_on(colour)};" for n, colour in enumerate(colours))
