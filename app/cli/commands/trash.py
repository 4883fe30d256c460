"""The options of the command `trash`."""

import sys
from contextlib import closing
from typing import Annotated, Final

import typer

from app.cli import list_args
from app.cli.choices import KeepChoice, TrashFormat
from app.cli.options import LibraryOption, NoProgressOption, TrashFormatOption, WhereOption
from app.cli.output import open_standard_output
from app.config import paths, settings
from app.config.disk_spelling import absolute
from app.core.copies.keeper import RULES, KeeperRule, ranking
from app.core.copies.removal import RemovalRules
from app.core.errors import TrashRefused
from app.library import open_library, open_to_read

_RULES: Final = {
    KeepChoice.OLDEST: KeeperRule.OLDEST,
    KeepChoice.LONGEST_NAME: KeeperRule.LONGEST_NAME,
    KeepChoice.SHORTEST_PATH: KeeperRule.SHORTEST_PATH,
}
KeepOption = Annotated[
    list[KeepChoice] | None,
    typer.Option(
        "--keep",
        metavar="RULE",
        help=f"Keep the copy that this rule prefers: {', '.join(KeepChoice)}. Repeatable: in this order.",
    ),
]
PreferOption = Annotated[
    list[str] | None,
    typer.Option("--prefer", metavar="DIR", help="Keep the copy in this folder if there is one. Repeatable."),
]
AcrossOption = Annotated[
    bool,
    typer.Option(
        "--across-disks",
        help="Let a file go although the file that stays is on another disk, as a backup is.",
    ),
]
KeepOnOption = Annotated[
    list[str] | None,
    typer.Option(
        "--keep-on", metavar="PATH", help="Take no file from the disk of this path in a source. Repeatable."
    ),
]
KeepInOption = Annotated[
    list[str] | None,
    typer.Option("--keep-in", metavar="DIR", help="Take no file from this folder. Repeatable."),
]
KeepDisksOption = Annotated[
    int,
    typer.Option(
        "--keep-disks",
        metavar="N",
        min=1,
        help="Take a file only if copies stay on at least so many disks that are connected.",
    ),
]


def command(
    context: typer.Context,
    what: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH|FILTER]...",
            help="Only files at and below these paths that match every filter, as in list. One has to be "
            "named, here or by --where.",
        ),
    ] = None,
    *,
    where: WhereOption = None,
    keep: KeepOption = None,
    prefer: PreferOption = None,
    across_disks: AcrossOption = False,
    keep_on: KeepOnOption = None,
    keep_in: KeepInOption = None,
    keep_disks: KeepDisksOption = 1,
    yes: Annotated[
        bool, typer.Option("--yes", help="Move the files; otherwise they are only named.")
    ] = False,
    library: LibraryOption = None,
    form: TrashFormatOption = TrashFormat.TEXT,
    no_progress: NoProgressOption = False,
) -> None:
    """Name the copies that could go, and the file that stays for each; with --yes, move them to the trash.

    Only files that match may go, and only those with another copy that can be reached on the same disk:
    a copy on another disk is a backup, and stays unless --across-disks is given. Run copies first.
    Just before a file goes, it is compared byte for byte with the file that stays. Nothing is deleted, and
    journal undo moves files back. The preferences must allow it.

    Exit status: 0 done; 1 the preferences do not allow it, or the library is locked or damaged; 2 wrong
    usage; 3 some files were not moved; 130 cancelled.
    """
    wanted = list_args.parse(what or (), where or (), (), descending=False).query
    if not (wanted.roots or wanted.terms):
        raise typer.BadParameter("name the files that may go, by paths or filters.", param_hint="PATH|FILTER")
    if yes and not settings.load(paths.settings_file()).settings.trash:
        raise TrashRefused("trash.off", path=str(paths.settings_file()))
    from app.cli import trash as trash_command  # noqa: PLC0415 - loads asyncio and the jobs

    first = [_RULES[each] for each in keep or ()]
    request = trash_command.Request(
        query=wanted,
        rules=RemovalRules(
            across_disks=across_disks,
            keep_in=tuple(map(absolute, keep_in or ())),
            keep_disks=keep_disks,
            rank=ranking(
                tuple(dict.fromkeys((KeeperRule.PREFERRED_PLACE, *first, *RULES))),
                tuple(map(absolute, prefer or ())),
            ),
        ),
        keep_on=tuple(map(absolute, keep_on or ())),
        form=form,
        show_progress=sys.stderr.isatty() and not no_progress,
    )
    opened = open_library if yes else open_to_read
    with closing(opened(library or paths.default_library())) as known, open_standard_output() as out:
        if yes:
            known.check_writable()
            status = trash_command.act(request, known, context.obj(), out)
        else:
            status = trash_command.show(request, known, out)
    raise typer.Exit(status)
