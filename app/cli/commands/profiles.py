"""The command `profiles`: list and show profiles, and test files against them."""

from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

from app.cli.actions.command_body import library_to_read
from app.cli.language import tr
from app.cli.messages import note, say
from app.cli.options import file_arguments
from app.cli.options.common import LibraryOption, WhereOption
from app.cli.output.opening import open_standard_output
from app.cli.status import Exit
from app.config import profiles as profile_files
from app.core.errors import NoKnownFiles
from app.core.text.names import one_line

command = typer.Typer(
    name="profiles",
    help="List and show profiles of devices and deliveries, and test files of the library against them.",
    no_args_is_help=True,
)
JsonOption = Annotated[bool, typer.Option("--json", help="Write JSON.")]


@command.command(name="list")
def list_(*, as_json: JsonOption = False) -> None:
    """List all profiles: those of Cinventory, and your own."""
    from app.cli.actions import profiles as run  # noqa: PLC0415 - only needed here

    loaded = _loaded()
    with open_standard_output() as out:
        run.write_list(loaded, out, as_json=as_json)


@command.command()
def show(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The name of a profile.")],
    *,
    as_json: JsonOption = False,
) -> None:
    """Show a profile with its conditions, and the pages that they come from."""
    from app.cli.actions import profiles as run  # noqa: PLC0415 - only needed here

    profile = _loaded().named(name)
    with open_standard_output() as out:
        run.write_profile(profile, out, as_json=as_json)


@command.command(name="test")
def check_files(
    what: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH|FILTER...",
            help="The files to test, as for the command list. Scan them first. "
            "A plain word that is no path is refused: give it by --where.",
        ),
    ],
    *,
    name: Annotated[
        list[str] | None,
        typer.Option("--profile", metavar="NAME", help="Test this profile, not all. Repeatable."),
    ] = None,
    where: WhereOption = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Test known files against profiles. Only imported policies read the files.

    The answer is yes, no or unknown, with the facts that fail or are not known.

    Exit status: 0 every file passes; 1 the library knows no such file, or there is no such profile;
    2 wrong usage; 3 a file does not pass, or it is not known whether it does.
    """
    from app.cli.actions import profiles as run  # noqa: PLC0415 - only needed here

    loaded = _loaded()
    names = dict.fromkeys(name or (each.name for each in loaded.profiles))
    policies = [each for each in loaded.policies if each[0] in names]
    chosen = [loaded.named(each) for each in names if each not in dict(policies)]
    wanted = file_arguments.parse(what, where or (), ("folder", "name"))
    with library_to_read(library) as known, known.reader() as reader:
        ids = wanted.ids(reader)
        if not ids:
            raise NoKnownFiles("check.no_files")
        with open_standard_output() as out:
            found = run.verdicts(reader, ids, chosen)
            if policies:
                from app.cli.actions.policies import policy_verdicts  # noqa: PLC0415 - loads the child's pool

                found = chain(found, policy_verdicts(reader, ids, policies))
            passed = run.write_verdicts(found, out, as_json=as_json)
    raise typer.Exit(Exit.DONE if passed else Exit.NEEDS_ATTENTION)


@command.command(name="import")
def import_(
    policy: Annotated[Path, typer.Argument(metavar="POLICY", help="A policy of MediaConch, in XML.")],
    *,
    name: Annotated[
        str | None, typer.Option("--name", metavar="NAME", help="The name; by default that of the file.")
    ] = None,
) -> None:
    """Import a policy of MediaConch, so that the command profiles test can use it by its name."""
    wanted = profile_files.policy_name(policy) if name is None else name
    made = profile_files.import_policy(policy, wanted)
    say(
        tr(
            "Imported {title}. Use it with --profile {name}.",
            title=one_line(made.name) or wanted,
            name=wanted,
        )
    )


def _loaded() -> profile_files.LoadedProfiles:
    """Return all profiles; say why others are not used."""
    loaded = profile_files.load()
    for fault in loaded.faults:
        note(fault)
    return loaded
