"""The command `room`: tell what files take room without need, by kind, and which would free the most."""

from collections.abc import Iterator, Sequence
from typing import Annotated

import typer

from app.cli.actions.command_body import library_to_read
from app.cli.choices import ChecksumFormat
from app.cli.language import texts, tr
from app.cli.options.common import CheckFormatOption, LibraryOption
from app.cli.output.opening import open_standard_output
from app.cli.output.tables import table_lines
from app.core.copies.occupancy import FreedSpace
from app.core.facts.waste_kind import WasteKind
from app.core.file.record import FileRecord
from app.core.room.waste import FIRST, MOST_LISTED, TITLES, Room, Waste, WastedFile
from app.core.text.names import display
from app.core.text.units import UNKNOWN_TEXT, size_text
from app.library.room import waste

FilesOption = Annotated[
    int,
    typer.Option(
        metavar="N", min=0, max=MOST_LISTED, help="List the first N files of those that free the most."
    ),
]
_Listed = Sequence[tuple[WasteKind, WastedFile]]


def command(
    *,
    library: LibraryOption = None,
    files: FilesOption = FIRST,
    form: CheckFormatOption = ChecksumFormat.TABLE,
) -> None:
    """Tell what files take room without need, by kind, and which would free the most. Changes nothing.

    A file of several kinds counts once, in the topmost of them. A dash stands for what nobody has asked.
    """
    with library_to_read(library) as known, known.reader() as reader, reader.snapshot():
        found = reader.insight(waste.waste)
        listed = found.listed(files)
        records = reader.records([file.id for _, file in listed])
    with open_standard_output() as out:
        if form is ChecksumFormat.JSON:
            from app.api.schemas.job_schemas import to_json  # noqa: PLC0415 - loads all types of jobs
            from app.api.schemas.room_schemas import room_view  # noqa: PLC0415 - as above

            out.write(f"{to_json(room_view(found, listed, records)).decode()}\n")
        else:
            out.writelines(f"{line}\n" for line in _lines(found, listed, records))


def _lines(room: Room, listed: _Listed, records: Sequence[FileRecord]) -> Iterator[str]:
    if not room.whole.files and not room.files:
        yield tr("No file is known yet. Scan a folder first.")
        return
    size = texts().size(room.whole.size)
    yield tr("In all: {count} {count:file|files}, {size}", count=room.whole.files, size=size)
    size = _size(room.freed)
    yield tr("Could be freed: {size}, in {count} {count:file|files}", size=size, count=room.files)
    yield ""
    rows = [(tr("Kind"), tr("Files"), tr("Could free")), *map(_row, room.kinds)]
    yield from table_lines(rows, (1, 2))
    doubts = [(each.kind, texts().message(doubt)) for each in room.kinds for doubt in each.doubts()]
    if doubts:
        yield ""
        yield from (f"{_title(kind)}: {text}" for kind, text in doubts)
    if first := room.first():
        yield ""
        yield tr(
            "The first {count} {count:file makes|files make} {share} of it: {size}",
            count=first.files,
            share=texts().percent(first.share),
            size=texts().size(first.size),
        )
    paths = {record.id: record.path for record in records}
    if paths:
        yield ""
        files = [
            (texts().size(file.size), _title(kind), display(paths[file.id]))
            for kind, file in listed
            if file.id in paths
        ]
        yield from table_lines([(tr("Size"), tr("Kind"), tr("File")), *files], (0,))


def _row(each: Waste) -> tuple[str, str, str]:
    if not each.is_known:
        return _title(each.kind), UNKNOWN_TEXT, UNKNOWN_TEXT
    return _title(each.kind), texts().number(each.files), _size(each.freed) if each.files else UNKNOWN_TEXT


def _title(kind: WasteKind) -> str:
    return texts().phrase(TITLES[kind])


def _size(freed: FreedSpace) -> str:
    if freed.exact:
        return texts().size(freed.most)
    # A phrase puts its sizes into the format of the language by itself.
    return texts().phrase("room.between", least=size_text(freed.least), most=size_text(freed.most))
