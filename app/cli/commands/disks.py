"""The command `disks`: list the disks of the library, or give one a name, a place and a note."""

from collections.abc import Sequence
from typing import Annotated, Any

import typer
from msgspec.structs import asdict

from app.cli.actions.command_body import library_to_change, library_to_read
from app.cli.choices import ChecksumFormat
from app.cli.messages import say
from app.cli.options.common import CheckFormatOption, LibraryOption
from app.cli.output.opening import open_standard_output
from app.cli.output.tables import table_lines
from app.core.sources.disk import KnownDisk
from app.core.text.names import one_line
from app.core.text.units import UNKNOWN_TEXT, local_time_text, size_text, time_text
from app.library import Library
from app.library.scan import disks


def command(
    disk: Annotated[
        str, typer.Argument(metavar="[DISK]", help="The name or the id of one disk; without it, all.")
    ] = "",
    *,
    library: LibraryOption = None,
    name: Annotated[str | None, typer.Option(help="Give the disk a name.")] = None,
    place: Annotated[str | None, typer.Option(help="Note where the disk is kept.")] = None,
    note: Annotated[str | None, typer.Option(help="Note something else of the disk.")] = None,
    forget: Annotated[bool, typer.Option("--forget", help="Drop its name, place and note before.")] = False,
    form: CheckFormatOption = ChecksumFormat.TABLE,
) -> None:
    """List the disks of the library, connected or not, or change what is noted of one. Reads no disk.

    What a disk is and its room are as of the last look, which is told.
    """
    changes = {"given": name, "place": place, "note": note}
    told = dict.fromkeys(changes, "") if forget else {}
    told |= {key: one_line(text).strip() for key, text in changes.items() if text is not None}
    if not told:
        with library_to_read(library) as known:
            _write(_chosen(_disks(known), disk), form)
        return
    with library_to_change(library) as known:
        (found,) = _chosen(_disks(known), disk, only=True)
        known.write(disks.tell, found.id, told).result()
        (now,) = (each for each in _disks(known) if each.id == found.id)
        say(f"The disk {now.code} is called “{now.name}”{f', kept at {now.place}' if now.place else ''}.")


def _disks(library: Library) -> tuple[KnownDisk, ...]:
    with library.reader() as reader:
        return reader.insight(disks.read)


def _chosen(known: Sequence[KnownDisk], wanted: str, *, only: bool = False) -> Sequence[KnownDisk]:
    """Return the disk with this id, or else with this name. Raises `typer.BadParameter` if there is none."""
    if not wanted and not only:
        return known
    text = wanted.casefold()
    with_id = [disk for disk in known if disk.code.casefold() == text]
    found = with_id or [disk for disk in known if text and disk.name.casefold() == text]
    if not found:
        names = ", ".join(f"{disk.name} ({disk.code})" for disk in known) or "none"
        raise typer.BadParameter(f"No disk has the name or id “{one_line(wanted)}”. There are: {names}.")
    return found


def _write(shown: Sequence[KnownDisk], form: ChecksumFormat) -> None:
    with open_standard_output() as out:
        if form is ChecksumFormat.JSON:
            from app.api.schemas.job_schemas import to_json  # noqa: PLC0415 - loads all types of jobs

            out.write(f"{to_json([_tree(disk) for disk in shown]).decode()}\n")
        elif shown:
            out.writelines(f"{line}\n" for line in table_lines([_row(disk) for disk in shown]))


def _row(disk: KnownDisk) -> tuple[str, ...]:
    space, free = disk.space, UNKNOWN_TEXT
    if space is not None:
        free = f"{size_text(space.free)} of {size_text(space.total)} free as of {local_time_text(space.time)}"
    kind = " ".join(filter(None, (disk.facts.kind, disk.facts.file_system, disk.facts.model)))
    seen = UNKNOWN_TEXT if disk.last_seen is None else f"seen {local_time_text(disk.last_seen)}"
    return disk.code, disk.name, disk.place or UNKNOWN_TEXT, kind or UNKNOWN_TEXT, free, seen


def _tree(disk: KnownDisk) -> dict[str, Any]:
    space, facts = disk.space, asdict(disk.facts)
    kept = ("label", "kind", "file_system", "share", "model", "serial", "bus")
    return {
        "code": disk.code,
        "name": disk.name,
        "place": disk.place,
        "note": disk.note,
        **{key: facts[key] or None for key in kept},
        "volumes": disk.volumes,
        "first_seen": time_text(disk.first_seen),
        "last_seen": None if disk.last_seen is None else time_text(disk.last_seen),
        "space": None if space is None else {**space._asdict(), "time": time_text(space.time)},
    }
