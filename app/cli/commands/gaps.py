"""The command `gaps`: list the gaps in the seasons of series."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, TextIO

from app.cli.actions.command_body import list_to_write
from app.cli.choices import ChangesFormat
from app.cli.language import tr
from app.cli.messages import say
from app.cli.options.common import ChangesFormatOption, ForceOption, LibraryOption, OutputOption
from app.cli.output.tables import table_lines, write_csv, write_json_list
from app.core.facts.titles import range_text, work_text
from app.library.insights.gaps import SeriesGaps, all_gaps

_COLUMNS: Final = ("title", "year", "season", "last_season", "first_episode", "last_episode")


def command(
    *,
    library: LibraryOption = None,
    form: ChangesFormatOption = None,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """List the gaps in the seasons of series, and the seasons that are left out between others.

    Which episode is the last of a season is not known: nothing is said of what comes after those that are
    there. `cinventory list gap:yes` lists the episodes of the seasons with gaps.
    """
    with list_to_write(library, output, form, force=force) as (known, out, chosen):
        with known.reader() as reader:
            found = reader.insight(all_gaps)
        if not found and chosen is ChangesFormat.TABLE:
            say(tr("There is no gap between the episodes that names tell."))
            return
        writers = {ChangesFormat.TABLE: _table, ChangesFormat.JSON: _json, ChangesFormat.CSV: _csv}
        writers[chosen](found, out)


def _table(found: Sequence[SeriesGaps], out: TextIO) -> None:
    rows = [
        (
            work_text(series.title, series.year),
            range_text(gap.season, gap.last if gap.first is None else None),
            "" if gap.first is None else range_text(gap.first, gap.last),
        )
        for series in found
        for gap in series.gaps
    ]
    titles = (tr("Series"), tr("Season"), tr("Gap in episodes"))
    out.writelines(f"{line}\n" for line in table_lines([titles, *rows]))


def _json(found: Sequence[SeriesGaps], out: TextIO) -> None:
    write_json_list(out, {}, "gaps", (dict(zip(_COLUMNS, row, strict=True)) for row in _rows(found)))


def _csv(found: Sequence[SeriesGaps], out: TextIO) -> None:
    write_csv(out, _COLUMNS, _rows(found))


def _rows(found: Sequence[SeriesGaps]) -> Iterator[tuple[str | int | None, ...]]:
    for title, year, gaps in found:
        for gap in gaps:
            if gap.first is None:
                yield title, year, gap.season, gap.last, None, None
            else:
                yield title, year, gap.season, gap.season, gap.first, gap.last
