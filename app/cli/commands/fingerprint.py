"""The command `fingerprint`: make the prints by which videos with the same pictures are found."""

from collections.abc import Sequence
from functools import partial
from typing import Annotated, Any, TextIO

import typer

from app.cli.actions.checks import CheckChoices, run_check
from app.cli.actions.command_body import outcome_of, say_outcome
from app.cli.choices import ChecksumFormat
from app.cli.language import tr
from app.cli.messages import say
from app.cli.options.cluster import (
    ClusterOption,
    FoldersOption,
    InsecureOption,
    SecurityOption,
    cluster_choice,
)
from app.cli.options.common import (
    BudgetOption,
    CheckFormatOption,
    LibraryOption,
    NoProgressOption,
    WhatArgument,
    WhereOption,
)
from app.cli.output.tables import write_json_list
from app.cli.status import Exit, of_end
from app.core.job import Job
from app.core.near.job import PrintsOutcome, PrintsRequest
from app.core.near.print_verdict import PrintVerdict
from app.core.parts.job import PartsOutcome, PartsRequest
from app.core.text.names import as_text, display
from app.core.text.units import time_text
from app.library import Library
from app.library.near import parts_prints, prints
from app.library.near.parts_prints import PartsReadFile
from app.library.near.prints import PrintableFile

PartsOption = Annotated[
    bool,
    typer.Option(
        "--parts",
        help="Find videos that are parts of longer ones, by many pictures of each: half a minute of the "
        "processor and some hundred MB for a film. copies --parts lists them.",
    ),
]
AgainOption = Annotated[bool, typer.Option("--again", help="Read also videos that were read before.")]


def command(
    what: WhatArgument = None,
    *,
    where: WhereOption = None,
    parts: PartsOption = False,
    again: AgainOption = False,
    budget: BudgetOption = None,
    cluster: ClusterOption = None,
    cluster_security: SecurityOption = None,
    cluster_folders: FoldersOption = None,
    cluster_insecure: InsecureOption = False,
    library: LibraryOption = None,
    form: CheckFormatOption = ChecksumFormat.TABLE,
    no_progress: NoProgressOption = False,
) -> None:
    """Read 8 pictures of each video, by which the same film is found in another encoding.

    Only videos whose length is similar to that of another one are read, each once until it changes: some
    10 MB and a second of the processor. Parts of one recording do not count as another. copies
    --near lists what is found. With --parts, the videos of 10 s or more are read that were not yet, and found
    in longer ones.

    Results: made; not_compared: no print can be made of the video, for the reason that JSON names; a video
    without a result was not read yet, or no other is of similar length.

    Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage;
    3 a file could not be read, or is left by --budget for the next run; 130 cancelled.
    """
    make_request: type[PrintsRequest] = PartsRequest if parts else PrintsRequest
    choice = cluster_choice(cluster, cluster_security, cluster_folders, insecure=cluster_insecure)
    run_check(
        "parts" if parts else "fingerprint",
        CheckChoices(what, where, budget, choice, library, no_progress),
        partial(make_request, again=again),
        partial(_write_parts if parts else _write, form),
    )


def _write(form: ChecksumFormat, library: Library, ids: Sequence[int], job: Job, out: TextIO) -> Exit:
    """Write the results, and a summary to standard error."""
    outcome = outcome_of(job, PrintsOutcome)
    say_outcome(outcome, outcome.seconds, more=tr("There may be more: see --format json."))
    with library.reader() as reader:
        known = reader.insight(prints.coverage)
        say(
            tr(
                "In the library, {made} of {count} {count:video|videos} of similar length can be compared.",
                made=known.made,
                count=known.needed,
            )
        )
        files = reader.stream(prints.stored, ids)
        if form is ChecksumFormat.JSON:
            write_json_list(out, job.type.codec.outcome_tree(outcome), "prints", map(_file_tree, files))
        else:
            out.writelines(f"{_result(file) or '-':12}  {display(file.path)}\n" for file in files)
    return _status(outcome)


def _write_parts(form: ChecksumFormat, library: Library, ids: Sequence[int], job: Job, out: TextIO) -> Exit:
    """Write the results, and a summary to standard error."""
    outcome = outcome_of(job, PartsOutcome)
    say_outcome(outcome, outcome.seconds, more=tr("There may be more: see --format json."))
    with library.reader() as reader:
        known = reader.insight(parts_prints.coverage)
        say(
            tr(
                "Compared with longer ones in the library: {compared} of {count} {count:video|videos}.",
                compared=known.videos - known.left - known.not_compared,
                count=known.videos,
            )
        )
        files = reader.stream(parts_prints.stored, ids)
        if form is ChecksumFormat.JSON:
            write_json_list(out, job.type.codec.outcome_tree(outcome), "videos", map(_parts_tree, files))
        else:
            out.writelines(f"{_parts_result(file) or '-':12}  {display(file.path)}\n" for file in files)
    return _status(outcome)


def _status(outcome: PrintsOutcome) -> Exit:
    left = outcome.verdicts.get(PrintVerdict.NOT_READ, 0)
    return of_end(outcome.state) or (Exit.NEEDS_ATTENTION if left else Exit.DONE)


def _parts_result(file: PartsReadFile) -> PrintVerdict | None:
    if file.made is None:
        return None
    return PrintVerdict.NOT_COMPARED if file.answers is None else PrintVerdict.MADE


def _parts_tree(file: PartsReadFile) -> dict[str, Any]:
    return {
        **_common_tree(file, _parts_result(file)),
        "key_frames": file.answers,
        "window_frames": file.questions,
    }


def _result(file: PrintableFile) -> PrintVerdict | None:
    if file.made is None:
        return None
    return PrintVerdict.NOT_COMPARED if file.print is None else PrintVerdict.MADE


def _file_tree(file: PrintableFile) -> dict[str, Any]:
    return {
        **_common_tree(file, _result(file)),
        "print": None if file.print is None else file.print.hex(),
    }


def _common_tree(file: PrintableFile | PartsReadFile, result: PrintVerdict | None) -> dict[str, Any]:
    return {
        "path": as_text(file.path),
        "size": file.size,
        "duration": file.duration,
        "result": result,
        "read": None if file.made is None else time_text(file.made),
        "reason": str(file.reason) if file.reason else None,
        "reason_code": file.reason.code if file.reason else None,
    }
