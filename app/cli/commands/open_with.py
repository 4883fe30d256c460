"""The command `open-with`: list the programs for a file, or open it in one."""

from typing import Annotated

import typer

from app.cli.actions.chosen_program import named_file, named_program, open_by, programs_for
from app.cli.choices import ChecksumFormat
from app.cli.language import tr
from app.cli.messages import note
from app.cli.options.common import CheckFormatOption
from app.cli.output.opening import open_standard_output
from app.cli.output.tables import table_lines
from app.cli.status import Exit
from app.config.programs.program import Program
from app.core.text.names import display


def command(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The file. It need not be in the library.")],
    program: Annotated[
        str, typer.Argument(metavar="[PROGRAM]", help="The name or id of a program, as it is listed.")
    ] = "",
    *,
    form: CheckFormatOption = ChecksumFormat.TABLE,
) -> None:
    """List the programs that open a file, or open it in one of them.

    These are the programs that the system names for its type, the usual one first, and known tools that are
    here: mpv, VLC, MediaInfo, LosslessCut, HandBrake. An editor of texts is not among those for a stream
    (.ts). The status is 1 if there is no file or no program, or if the program did not start.
    """
    path = named_file(file)
    offered = programs_for(path)
    if program:
        open_by(named_program(offered, program), path)
        return
    if not offered and form is ChecksumFormat.TABLE:
        note(tr("No program for “{path}” was found.", path=display(path)))
        raise typer.Exit(Exit.NOTHING_READ)
    with open_standard_output() as out:
        if form is ChecksumFormat.JSON:
            from app.api.schemas.job_schemas import to_json  # noqa: PLC0415 - loads all types of jobs

            out.write(f"{to_json([_tree(each) for each in offered]).decode()}\n")
        else:
            rows = [(each.name, each.key, tr("player") if each.plays else "") for each in offered]
            out.writelines(f"{line}\n" for line in table_lines(rows))


def _tree(program: Program) -> dict[str, object]:
    return {
        "id": program.key,
        "name": program.name,
        "player": program.plays,
        "start": bool(program.start),
    }
