"""The options of `cinventory manifest`."""

import sys
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from app.cli import list_args
from app.cli.options import LibraryOption, NoProgressOption
from app.cli.output import open_report, open_standard_output
from app.cli.output_format import chosen_format
from app.cli.status import of_end
from app.config import paths
from app.config.disk_spelling import absolute
from app.core.checksum.algorithm import Algorithm
from app.core.manifest.form import Form
from app.core.manifest.job import CreateManifestRequest, VerifyManifestRequest
from app.export.report_format import ENDINGS, ReportFormat
from app.library import open_library

command = typer.Typer(
    name="manifest",
    help="Verify folders against manifests of checksums, and create such manifests.",
    no_args_is_help=True,
)
AlgorithmOption = Annotated[
    list[Algorithm] | None,
    typer.Option("--algorithm", metavar="NAME", help=f"An algorithm: {', '.join(Algorithm)}. Repeatable."),
]


@command.command()
def verify(
    path: Annotated[
        str, typer.Argument(metavar="MANIFEST|FOLDER", help="A manifest, or a folder with a single one.")
    ],
    *,
    folder: Annotated[
        str | None,
        typer.Option(metavar="FOLDER", help="The folder to compare; by default that of the manifest."),
    ] = None,
    algorithm: Annotated[
        Algorithm | None,
        typer.Option(
            metavar="NAME", help="The algorithm of a checksum list whose name and lines do not tell it."
        ),
    ] = None,
    library: LibraryOption = None,
    form: Annotated[
        ReportFormat | None,
        typer.Option("--format", help="The format of the report; by default that of the output's name."),
    ] = None,
    output: Annotated[
        Path, typer.Option("--output", metavar="FILE", help="Write the report to this file as well.")
    ] = Path("-"),
    force: Annotated[
        bool,
        typer.Option("--force", help="Write or replace a file even if its extension is of another format."),
    ] = False,
    no_progress: NoProgressOption = False,
) -> None:
    """Compare a folder with a manifest, and report what is missing, changed or additional.

    Manifests are ASC MHL histories, Media Hash Lists, BagIt bags, SFV lists, and lists of md5sum, sha256sum,
    b2sum, b3sum, xxhsum and their like. All algorithms that are possible are tried where a list names none.

    Exit status: 0 complete; 1 the manifest cannot be read; 2 wrong usage; 3 incomplete or failed;
    130 cancelled. Additional files make a history or a bag incomplete, since these list every file.
    """
    from app.cli import manifest as manifest_command  # noqa: PLC0415 - loads asyncio and the children's pool

    chosen = chosen_format(output, form, ENDINGS, ReportFormat.TEXT, force=force)
    request = VerifyManifestRequest(
        path=absolute(path), folder=absolute(folder) if folder else None, algorithm=algorithm
    )
    with closing(open_library(library or paths.default_library())) as known:
        known.check_writable()
        with open_report(output, ENDINGS[chosen], known, force=force) as out:
            state = manifest_command.verify(request, known, chosen, out, show_progress=_shows(no_progress))
    raise typer.Exit(of_end(state))


@command.command()
def create(
    folder: Annotated[str, typer.Argument(metavar="FOLDER", help="The folder to describe.")],
    query: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FILTER]...",
            help="List only files of the library that match every filter, as in list; for checksum lists.",
        ),
    ] = None,
    *,
    form: Annotated[Form, typer.Option("--as", help="The form of the manifest.")],
    output: Annotated[
        str | None,
        typer.Option(
            metavar="PATH", help="The manifest: a file for a checksum list, a folder for ascmhl and bagit."
        ),
    ] = None,
    into_source: Annotated[
        bool,
        typer.Option(
            "--into-source",
            help="Allow the manifest inside the described folder; ascmhl and bagit go there by default then.",
        ),
    ] = False,
    algorithm: AlgorithmOption = None,
    library: LibraryOption = None,
    force: Annotated[bool, typer.Option("--force", help="Replace an existing checksum list.")] = False,
    no_progress: NoProgressOption = False,
) -> None:
    """Read all files of a folder, and write a manifest of them. The files themselves are never changed.

    ascmhl adds a generation to the history of the folder, after verifying its chain. Files that differ from
    this history or that of an outer folder are recorded as failed. bagit needs a folder with its files in a
    folder data inside.

    Exit status: 0 done; 1 failed; 2 wrong usage or a refused output; 3 done, but a file is left out, or not
    as it was recorded; 130 cancelled.
    """
    from app.cli import manifest as manifest_command  # noqa: PLC0415 - loads asyncio and the children's pool
    from app.manifests.creation import check_outputs  # noqa: PLC0415 - see above

    described = absolute(folder)
    if algorithm and not form.is_folder:
        raise typer.BadParameter("a checksum list has the algorithm of its form.", param_hint="--algorithm")
    if output == "-" or (output is None and not (into_source and form.is_folder)):
        raise typer.BadParameter("name the output, which is a file or a folder.", param_hint="--output")
    request = CreateManifestRequest(
        folder=described,
        form=form,
        output=described if output is None else absolute(output),
        query=list_args.text_of(query or ()),
        algorithms=tuple(dict.fromkeys(algorithm or ())),
        into_source=into_source,
        force=force,
    )
    with closing(open_library(library or paths.default_library())) as known:
        known.check_writable()
        check_outputs(request, known)
        with open_standard_output() as out:
            state = manifest_command.create(request, known, out, show_progress=_shows(no_progress))
    raise typer.Exit(of_end(state))


def _shows(no_progress: bool) -> bool:  # noqa: FBT001 - the option's own value
    return sys.stderr.isatty() and not no_progress
