"""The command `disks label`: labels of disks as PDF, and a list of the sheets that are known."""

from collections.abc import Callable, Iterable
from pathlib import Path

import typer
from msgspec.structs import replace

from app.cli.language import texts, tr
from app.cli.messages import note, say
from app.cli.output.opening import open_report, open_standard_output
from app.cli.output.tables import table_lines
from app.cli.preferences import preferred
from app.cli.status import Exit
from app.core.export.format import PDF_ENDINGS
from app.core.home.figures import DiskFigures
from app.core.labels.label import LabelPrint, label_of
from app.core.labels.sheets import FARTHEST, SHEETS, LabelSheet, sheets_named
from app.core.text.names import one_line
from app.library import Library


def write_sheets() -> None:
    """Write the sheets and rolls, a line each."""
    with open_standard_output() as out:
        out.writelines(f"{line}\n" for line in table_lines(list(map(_row, SHEETS))))


def _row(sheet: LabelSheet) -> tuple[str, str, str]:
    place = tr("roll")
    if sheet.sheet:
        grid = f"{sheet.columns} × {sheet.rows}"  # noqa: RUF001 - as between measures
        place = tr("{grid} on {sheet}", grid=grid, sheet=sheet.sheet.name)
    return sheet.name, f"{sheet.width:g} × {sheet.height:g} mm", place  # noqa: RUF001 - as between measures


def asked(
    sheet: str | None, first: int, right: float | None, down: float | None, *, outlines: bool
) -> LabelPrint:
    """Return what is to be printed, without labels. Raises `typer.BadParameter`.

    What is not said is as in the window at the last time.
    """
    kept = preferred().labels
    for name, way in (("--right", right), ("--down", down)):
        if way is not None and not -FARTHEST <= way <= FARTHEST:
            raise typer.BadParameter(tr("at most {most} mm.", most=f"{FARTHEST:g}"), param_hint=name)
    chosen = (sheets_named(kept.sheet) or SHEETS)[0] if sheet is None else _sheet_of(sheet)
    if first > chosen.labels:
        told = tr("The last label of {sheet} is number {number}.", sheet=chosen.name, number=chosen.labels)
        raise typer.BadParameter(told, param_hint="--first")
    return LabelPrint(
        sheet=chosen,
        first=first,
        right=kept.right if right is None else right,
        down=kept.down if down is None else down,
        outlines=outlines,
    )


def _sheet_of(text: str) -> LabelSheet:
    found = sheets_named(text)
    if len(found) != 1:
        names = "; ".join(sheet.name for sheet in found or SHEETS)
        if found:
            told = tr("Several sheets have the name “{name}”: {names}.", name=one_line(text), names=names)
        else:
            told = tr("No sheet has the name “{name}”: {names}.", name=one_line(text), names=names)
        raise typer.BadParameter(told, param_hint="--sheet")
    return found[0]


def with_labels(wanted: LabelPrint, disks: Iterable[DiskFigures]) -> LabelPrint:
    """Return what is to be printed, with the labels of disks."""
    return replace(wanted, labels=tuple(label_of(disk, texts()) for disk in disks))


def save(
    library: Library,
    output: Path,
    wanted: LabelPrint,
    print_labels: Callable[[LabelPrint], bytes | None],
    *,
    force: bool,
) -> None:
    """Write labels, or the test page that is wanted in their place. Raises `typer.Exit`."""
    if not wanted.labels and not wanted.outlines:
        note(tr("The library has no disk yet. Scan a folder first."))
        raise typer.Exit(Exit.NOTHING_READ)
    with open_report(output, PDF_ENDINGS, library, force=force) as out:
        made = print_labels(wanted)
        if made is None:
            note(tr("This installation has no window, whose libraries paint labels."))
            raise typer.Exit(Exit.NOTHING_READ)
        out.buffer.write(made)
    if wanted.outlines:
        say(
            tr("A test page for {sheet}. Print it at 100 %, not fitted to the page.", sheet=wanted.sheet.name)
        )
        return
    say(
        tr(
            "{count} {count:label|labels} on {pages} {pages:page|pages} for {sheet}. Print it at 100 %, "
            "not fitted to the page.",
            count=len(wanted.labels),
            pages=len(wanted.pages()),
            sheet=wanted.sheet.name,
        )
    )
