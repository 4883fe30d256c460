"""The command `languages`: show in which languages the files are spoken and written."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, TextIO

from app.cli.actions.command_body import list_to_write
from app.cli.choices import ChangesFormat
from app.cli.language import texts, tr
from app.cli.messages import note
from app.cli.options.common import (
    ChangesFormatOption,
    ForceOption,
    LibraryOption,
    OutputOption,
    WhereOption,
)
from app.cli.options.file_arguments import text_of
from app.cli.output.tables import table_lines, write_csv, write_json_list
from app.config.profiles import parse_query
from app.core.file.track_flags import UNDEFINED
from app.core.insights.languages import LanguageFiles
from app.core.text.languages import language_name
from app.core.text.units import UNKNOWN_TEXT
from app.library.insights.languages import languages

_COLUMNS: Final = ("language", "spoken", "written", "forced", "neither")


def command(
    *,
    where: WhereOption = None,
    library: LibraryOption = None,
    form: ChangesFormatOption = None,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """Show in how many files each language is spoken, written, forced, or neither spoken nor written.

    Files that could not be read are left out.
    """
    query = parse_query(text_of(where or ()))
    with list_to_write(library, output, form, force=force) as (known, out, chosen):
        with known.reader() as reader:
            found = reader.insight(languages, query)
        if not found and chosen is ChangesFormat.TABLE:
            note(tr("no language of a file is known. Scan a folder first."))
            return
        writers = {ChangesFormat.TABLE: _table, ChangesFormat.JSON: _json, ChangesFormat.CSV: _csv}
        writers[chosen](found, out)


def _table(found: Sequence[LanguageFiles], out: TextIO) -> None:
    titles = (tr("Language"), tr("Spoken"), tr("Written"), tr("Forced"), tr("Neither"), "")
    rows = [titles, *((each.tag, *map(_number, each[1:]), _name(each.tag)) for each in found)]
    out.writelines(f"{line}\n" for line in table_lines(rows, range(1, len(_COLUMNS))))


def _number(files: int | None) -> str:
    return UNKNOWN_TEXT if files is None else texts().number(files)


def _name(tag: str) -> str:
    return tr("not told") if tag == UNDEFINED else texts().translate("Language", language_name(tag))


def _json(found: Sequence[LanguageFiles], out: TextIO) -> None:
    write_json_list(out, {}, "languages", (dict(zip(_COLUMNS, each, strict=True)) for each in found))


def _csv(found: Sequence[LanguageFiles], out: TextIO) -> None:
    write_csv(out, _COLUMNS, found)
