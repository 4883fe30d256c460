"""The commands `disks`: list the disks of the library, give one a name, a place and a note, make labels."""

import time
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer
import typer.core
from msgspec.structs import asdict

from app.cli.actions import disk_labels, disk_plans
from app.cli.actions.command_body import library_to_change, library_to_read
from app.cli.choices import ChecksumFormat, PathListForm
from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.options.common import CheckFormatOption, ForceOption, LibraryOption
from app.cli.output.opening import open_standard_output
from app.cli.output.tables import table_lines
from app.cli.output.texts import disk_kind_word, space_text
from app.cli.preferences import preferred
from app.core.export.format import Format
from app.core.facts.fact import Order
from app.core.home.figures import DiskFigures
from app.core.insights.disk_loss import ON_ONE_DISK, lost_with
from app.core.query import Query
from app.core.text.names import one_line
from app.core.text.units import UNKNOWN_TEXT, local_time_text, time_text
from app.library import Library
from app.library.catalogues import linking
from app.library.home.disk_figures import read_disks
from app.library.insights import disk_plans as what_if
from app.library.reader import Reader
from app.library.scan import disk_room, overdue_disks
from app.library.scan import disks as stored

if TYPE_CHECKING:
    from array import array

_USUAL: Final = "list"
"""The command without a name."""
BY_FOLDER: Final[Order] = (("folder", False), ("name", False))
LostOption = Annotated[
    bool, typer.Option("--if-lost", help="Tell what would be lost with the disk: what is nowhere else.")
]
OverdueOption = Annotated[
    bool, typer.Option("--overdue", help="Tell which disks were not seen, or not checked, for long.")
]
RoomOption = Annotated[
    bool, typer.Option("--room", help="Tell by when the disk will be full, and by which looks.")
]
SameOption = Annotated[
    str | None,
    typer.Option(
        "--is",
        metavar="DISK",
        help="Say that a disk which only imports tell of is this one: scans of it then take the place of "
        "what was imported.",
    ),
]
WhereOption = Annotated[
    list[str] | None,
    typer.Option(help="The files that are to fit; by default those on one disk alone. Repeatable."),
]
ListOption = Annotated[
    Path | None,
    typer.Option("--list", metavar="FILE", help="Write the paths of these files; - is standard output."),
]
ListFormOption = Annotated[
    PathListForm, typer.Option(help="For rsync and xargs, or a path a line for rclone and people.")
]
_Answer = tuple[Iterator[str], dict[str, Any], Callable[[Reader], "array[int]"]]


class _Disks(typer.core.TyperGroup):
    """The commands on disks, of which `list` need not be said."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 - a class of typer or click
        known = {*self.commands, *ctx.help_option_names}
        return super().parse_args(ctx, args if args and args[0] in known else [_USUAL, *args])


command = typer.Typer(
    name="disks",
    cls=_Disks,
    help="List the disks of the library, give them names and places, and make labels for them. Without the "
    "name of a command, disks are listed.",
)


@command.command(_USUAL)
def list_disks(
    disk: Annotated[
        str, typer.Argument(metavar="[DISK]", help="The name or the id of one disk; without it, all.")
    ] = "",
    *,
    library: LibraryOption = None,
    name: Annotated[str | None, typer.Option(help="The new name of the disk.")] = None,
    place: Annotated[str | None, typer.Option(help="Note where the disk is kept.")] = None,
    note: Annotated[str | None, typer.Option(help="Note something else of the disk.")] = None,
    forget: Annotated[bool, typer.Option("--forget", help="Drop its name, place and note before.")] = False,
    same_as: SameOption = None,
    if_lost: LostOption = False,
    fewer_than: Annotated[
        int | None,
        typer.Option(metavar="N", min=2, help="Tell which files have copies on fewer than N disks."),
    ] = None,
    fits: Annotated[
        str | None,
        typer.Option(metavar="SIZE", help="Tell which files fit on a disk with so much room: 800GB."),
    ] = None,
    room: RoomOption = False,
    overdue: OverdueOption = False,
    where: WhereOption = None,
    output: ListOption = None,
    list_form: ListFormOption = PathListForm.NUL,
    force: ForceOption = False,
    form: CheckFormatOption = ChecksumFormat.TABLE,
) -> None:
    """List the disks of the library, connected or not, or change what is noted of one. Reads no disk.

    What a disk is and its room are as of the last look, which is told. Nothing is copied: --list writes a
    list for a program that copies, such as rsync --from0 --files-from=FILE / TARGET.
    """
    told = _told(name, place, note, forget=forget)
    listed = (if_lost, fewer_than is not None, fits is not None)
    asked = (*listed, room, overdue, same_as is not None)
    if sum(asked) > 1 or (any(asked) and told):
        raise typer.BadParameter(tr("ask one thing at a time."))
    if output is not None and not any(listed):
        raise typer.BadParameter(tr("a list needs --if-lost, --fewer-than or --fits."), param_hint="--list")
    if told or same_as is not None:
        _tell(library, disk, told) if told else _link(library, disk, same_as or "")
        return
    with library_to_read(library) as known:
        if overdue:
            _say_overdue(known, disk, form)
            return
        if room:
            _say_room(known, disk, form)
            return
        if not any(asked):
            _write(_chosen(_disks(known), disk), form)
            return
        answer = _answer(known, disk, if_lost=if_lost, fewer_than=fewer_than, fits=fits, where=where or [])
        if output is not None:
            disk_plans.save_list(output, Format(list_form.value), known, answer[2], force=force)
        else:
            _say(answer, form)


@command.command()
def label(
    context: typer.Context,
    chosen: Annotated[
        list[str] | None,
        typer.Argument(metavar="[DISK]...", help="The names or ids of disks; without any, all."),
    ] = None,
    *,
    library: LibraryOption = None,
    output: Annotated[
        Path | None, typer.Option("--pdf", metavar="FILE", help="Write this file; - is standard output.")
    ] = None,
    sheet: Annotated[
        str | None, typer.Option(help="The sheet or roll, by a part of its name; by default the last one.")
    ] = None,
    sheets: Annotated[
        bool, typer.Option("--sheets", help="List the sheets and rolls that are known.")
    ] = False,
    first: Annotated[int, typer.Option(min=1, help="The first label that is left on the sheet.")] = 1,
    right: Annotated[float | None, typer.Option(help="Print so many mm further to the right.")] = None,
    down: Annotated[float | None, typer.Option(help="Print so many mm further down.")] = None,
    test_page: Annotated[
        bool, typer.Option("--test-page", help="Outlines of all labels, to be tried on plain paper.")
    ] = False,
    force: ForceOption = False,
) -> None:
    """Write labels for disks as PDF: name, place, size, files, the id, and the id as a QR code.

    The code is for a scanner that types: Find a disk by its label, in the window, shows the disk. Sheet and
    correction are at first those that the window used last.
    """
    if sheets:
        disk_labels.write_sheets()
        return
    if output is None:
        raise typer.BadParameter(tr("say where to write the labels."), param_hint="--pdf")
    asked = disk_labels.asked(sheet, first, right, down, outlines=test_page)
    with library_to_read(library) as known:
        disks = _disks(known)
        found = {each.disk.id: each for word in chosen or [""] for each in _chosen(disks, word)}
        labels = disk_labels.with_labels(asked, found.values())
        disk_labels.save(known, output, labels, context.obj.print_labels, force=force)


def _told(name: str | None, place: str | None, note: str | None, *, forget: bool) -> dict[str, str]:
    """Return what the user tells of a disk."""
    changes = {"given": name, "place": place, "note": note}
    told = dict.fromkeys(changes, "") if forget else {}
    return told | {key: one_line(text).strip() for key, text in changes.items() if text is not None}


def _say(answer: _Answer, form: ChecksumFormat) -> None:
    lines, tree, _ = answer
    if form is ChecksumFormat.JSON:
        _write_json(tree)
        return
    with open_standard_output() as out:
        out.writelines(f"{line}\n" for line in lines)


def _say_overdue(library: Library, disk: str, form: ChecksumFormat) -> None:
    asked = {each.disk.id for each in _chosen(_disks(library), disk)}
    with library.reader() as reader:
        overdue = reader.insight(overdue_disks.read, time.time(), preferred().overdue_limits)
    found = [each for each in overdue if each.disk in asked]
    if form is ChecksumFormat.JSON:
        _write_json([{**each._asdict(), "since": time_text(each.since)} for each in found])
        return
    with open_standard_output() as out:
        out.writelines(f"{texts().message(each.message)}\n" for each in found)


def _say_room(library: Library, disk: str, form: ChecksumFormat) -> None:
    (found,) = _chosen(_disks(library), disk, only=True)
    with library.reader() as reader:
        looks = reader.insight(disk_room.looks, found.disk.id)
    if form is ChecksumFormat.JSON:
        _write_json({"full": disk_plans.full_tree(found.forecast), "looks": disk_plans.look_trees(looks)})
        return
    with open_standard_output() as out:
        out.writelines(f"{line}\n" for line in disk_plans.room_lines(found.forecast, looks))


def _tell(path: Path | None, disk: str, told: dict[str, str]) -> None:
    with library_to_change(path) as known:
        (found,) = _chosen(_disks(known), disk, only=True)
        known.write(stored.tell, found.disk.id, told).result()
        (now,) = (each.disk for each in _disks(known) if each.disk.id == found.disk.id)
        if now.place:
            kept = tr(
                "The disk {id} is called “{name}”, kept at {place}.",
                id=now.code,
                name=now.name,
                place=now.place,
            )
            say(kept)
        else:
            say(tr("The disk {id} is called “{name}”.", id=now.code, name=now.name))


def _link(path: Path | None, disk: str, same_as: str) -> None:
    with library_to_change(path) as known:
        shown = _disks(known)
        (before,) = _chosen(shown, disk, only=True)
        (real,) = _chosen(shown, same_as, only=True)
        known.write(linking.link, before.disk.id, real.disk.id).result()
        say(
            tr(
                "What was imported of “{name}” is on “{disk}”. The next scan finds its files.",
                name=before.name,
                disk=real.name,
            )
        )


def _answer(
    library: Library,
    disk: str,
    *,
    if_lost: bool,
    fewer_than: int | None,
    fits: str | None,
    where: list[str],
) -> _Answer:
    """Return an answer as sentences and as JSON, and what finds the ids of its files."""
    with library.reader() as reader:
        if if_lost:
            (found,) = _chosen(_disks(library), disk, only=True)
            loss = reader.insight(what_if.loss, found.disk.id)
            lost = Query.parse(lost_with(found.name))
            return (
                disk_plans.loss_lines(found.name, loss),
                disk_plans.loss_tree(loss),
                lambda later: later.find(lost, BY_FOLDER),
            )
        if fits is not None:
            free = disk_plans.bytes_of(fits)
            search = disk_plans.search_of(where, ON_ONE_DISK)
            plan = reader.insight(what_if.fitting, search, free)
            return (
                disk_plans.plan_lines(plan, free),
                disk_plans.plan_tree(plan),
                lambda later: later.insight(what_if.files_of, search, plan),
            )
        few = disk_plans.search_of([f"disks:<{fewer_than}", *where], "")
        sums = reader.sums(few)
        line = tr(
            "{count} {count:file|files} ({size}) {count:is|are} on fewer than {disks} {disks:disk|disks}.",
            count=sums.files or 0,
            size=texts().size(sums.size),
            disks=fewer_than or 0,
        )
        unknown = reader.insight(what_if.undecided_files, few)
        tree = {"files": sums.files, "size": sums.size, "unknown": unknown._asdict()}
        lines = chain((line,), disk_plans.unknown_lines(unknown))
        return lines, tree, lambda later: later.find(few, BY_FOLDER)


def _disks(library: Library) -> tuple[DiskFigures, ...]:
    with library.reader() as reader:
        return reader.insight(read_disks, time.time())


def _chosen(known: Sequence[DiskFigures], wanted: str, *, only: bool = False) -> Sequence[DiskFigures]:
    """Return the disk with this id, or else with this name. Raises `typer.BadParameter` if there is none."""
    if not wanted and not only:
        return known
    text = wanted.casefold()
    with_id = [disk for disk in known if disk.disk.code.casefold() == text]
    found = with_id or [disk for disk in known if text and disk.name.casefold() == text]
    if not found:
        names = ", ".join(f"{disk.name} ({disk.disk.code})" for disk in known) or tr("none")
        raise typer.BadParameter(
            tr("No disk has the name or id “{text}”. There are: {names}.", text=one_line(wanted), names=names)
        )
    return found


def _write(shown: Sequence[DiskFigures], form: ChecksumFormat) -> None:
    if form is ChecksumFormat.JSON:
        _write_json([_tree(disk) for disk in shown])
    elif shown:
        with open_standard_output() as out:
            out.writelines(f"{line}\n" for line in table_lines([_row(disk) for disk in shown]))


def _write_json(tree: object) -> None:
    from app.api.schemas.job_schemas import to_json  # noqa: PLC0415 - loads all types of jobs

    with open_standard_output() as out:
        out.write(f"{to_json(tree).decode()}\n")


def _row(figures: DiskFigures) -> tuple[str, ...]:
    disk = figures.disk
    free = UNKNOWN_TEXT if disk.space is None else space_text(disk.space)
    kind = " ".join(filter(None, (disk_kind_word(disk.facts.kind), disk.facts.file_system, disk.facts.model)))
    seen = UNKNOWN_TEXT if disk.last_seen is None else tr("seen {time}", time=local_time_text(disk.last_seen))
    full = disk_plans.full_text(figures.forecast)
    return disk.code, disk.name, disk.place or UNKNOWN_TEXT, kind or UNKNOWN_TEXT, free, seen, full


def _tree(figures: DiskFigures) -> dict[str, Any]:
    disk = figures.disk
    facts = asdict(disk.facts)
    kept = ("label", "kind", "file_system", "share", "model", "serial", "bus")
    counted = bool(figures.sources)
    return {
        "code": disk.code,
        "name": disk.name,
        "place": disk.place,
        "note": disk.note,
        **{key: facts[key] or None for key in kept},
        "volumes": disk.volumes,
        "first_seen": time_text(disk.first_seen),
        "last_seen": None if disk.last_seen is None else time_text(disk.last_seen),
        "space": disk_plans.space_tree(disk.space),
        "full": disk_plans.full_tree(figures.forecast),
        "connected": figures.online,
        "files": figures.files if counted else None,
        "only_here": None if figures.single is None else figures.single._asdict(),
        "unchecked": figures.unchecked if counted else None,
        "damaged": figures.damaged,
    }
