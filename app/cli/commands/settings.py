"""The command `settings`: write the preferences to a file for another computer, and read them."""

import os
from pathlib import Path
from typing import Annotated

import typer

from app.cli.options.common import ForceOption

command = typer.Typer(
    name="settings",
    help="Write the preferences to a file, and read them from one, as for another computer.",
    no_args_is_help=True,
)


@command.command()
def export(
    target: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write; - is standard output.")],
    *,
    force: ForceOption = False,
) -> None:
    """Write the preferences to a file, without passwords, tokens and certificates.

    Exit status: 0 done; 1 the file could not be written; 2 wrong usage.
    """
    from app.cli.messages import note, say  # noqa: PLC0415 - the help needs none of it
    from app.cli.output.opening import open_settings  # noqa: PLC0415 - as above
    from app.config import paths, settings  # noqa: PLC0415
    from app.config.settings_exchange import NOTE, exported  # noqa: PLC0415

    loaded = settings.load(paths.settings_file())
    if loaded.notice is not None:
        note(loaded.notice)
    with open_settings(target, force=force) as out:
        out.write(exported(loaded.settings).decode())
    say(NOTE)


@command.command(name="import")
def import_(
    source: Annotated[Path, typer.Argument(metavar="FILE", help="A file that settings export has written.")],
) -> None:
    """Read the preferences from a file. Passwords, tokens and certificates stay as they are here.

    An open window keeps its own: close it before.

    Exit status: 0 done; 1 the file holds no preferences that can be used; 2 wrong usage.
    """
    from app.cli.messages import say  # noqa: PLC0415 - as above
    from app.config import paths, settings  # noqa: PLC0415
    from app.config.settings_exchange import imported  # noqa: PLC0415
    from app.core.message import Message  # noqa: PLC0415
    from app.core.text.names import display  # noqa: PLC0415

    file = paths.settings_file()
    settings.save(file, imported(source, settings.load(file).settings))
    say(Message("preferences.imported", {"path": display(os.fsencode(source))}))
