"""The command `orphans`: list the files beside videos whose video is not there."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, TextIO

from app.cli.actions.command_body import list_to_write
from app.cli.choices import ChangesFormat
from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.options.common import ChangesFormatOption, ForceOption, LibraryOption, OutputOption
from app.cli.output.tables import table_lines, write_csv, write_json_list
from app.core.sidecars.sidecar import OrphanFile
from app.core.text.names import as_text, display
from app.core.text.units import UNKNOWN_TEXT
from app.library.insights.orphans import orphans

_COLUMNS: Final = ("path", "kind", "size", "code", "reason")


def command(
    *,
    library: LibraryOption = None,
    form: ChangesFormatOption = None,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """List subtitles and .nfo files that belong to no video, as the last scan saw them.

    Their video may have been renamed, moved or deleted. Nothing is changed.
    """
    with list_to_write(library, output, form, force=force) as (known, out, chosen):
        with known.reader() as reader:
            found = reader.insight(orphans)
        if not found and chosen is ChangesFormat.TABLE:
            say(tr("All subtitles and .nfo files that scans have seen belong to a video."))
            return
        writers = {ChangesFormat.TABLE: _table, ChangesFormat.JSON: _json, ChangesFormat.CSV: _csv}
        writers[chosen](found, out)


def _table(found: Sequence[OrphanFile], out: TextIO) -> None:
    rows = [
        (
            display(each.path),
            each.kind,
            UNKNOWN_TEXT if each.size is None else texts().size(each.size),
            texts().message(each.reason),
        )
        for each in found
    ]
    titles = (tr("File"), tr("Kind"), tr("Size"), tr("Why"))
    out.writelines(f"{line}\n" for line in table_lines([titles, *rows], (2,)))


def _json(found: Sequence[OrphanFile], out: TextIO) -> None:
    trees = (dict(zip(_COLUMNS, (as_text(each.path), *_values(each)), strict=True)) for each in found)
    write_json_list(out, {}, "orphans", trees)


def _csv(found: Sequence[OrphanFile], out: TextIO) -> None:
    write_csv(out, _COLUMNS, ((display(each.path), *_values(each)) for each in found))


def _values(each: OrphanFile) -> tuple[str, int | None, str, str]:
    return each.kind, each.size, each.reason.code, str(each.reason)
