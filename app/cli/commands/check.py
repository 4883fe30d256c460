"""The command `check`: decode files to find damage."""

from collections.abc import Sequence
from functools import partial
from typing import Annotated, Any, TextIO

import typer

from app.cli.actions.checks import CheckChoices, run_check
from app.cli.actions.command_body import outcome_of, say_outcome
from app.cli.choices import ChecksumFormat
from app.cli.language import tr
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
from app.cli.output.texts import damage_cell, depth_cell
from app.cli.status import Exit, of_end
from app.core.damage.depth import Depth
from app.core.damage.job import DEFAULT_DEPTH, DamageOutcome, DamageRequest
from app.core.damage.verdict import DamageVerdict
from app.core.job import Job
from app.core.text.names import as_text, display
from app.core.text.units import time_text
from app.library import Library
from app.library.checks import damage
from app.library.checks.damage_plan import StoredDamage

DepthOption = Annotated[
    Depth,
    typer.Option(
        "--depth",
        help="index compares the tables of the container with the bytes there and reads all packets; "
        "key-frames decodes the key frames as well, full every frame of picture and sound.",
    ),
]
AgainOption = Annotated[bool, typer.Option("--again", help="Check also files that were checked before.")]


def command(
    what: WhatArgument = None,
    *,
    where: WhereOption = None,
    depth: DepthOption = DEFAULT_DEPTH,
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
    """Decode files in the library to find damage.

    A file is not read again while it has not changed since a check of the same depth, or a greater one.

    Verdicts: clean; cannot_tell: nothing found, but damage does not show in this codec; suspicious: one
    sign of damage; damaged: a contradiction in the container, or two independent signs; not_finished: the
    file was not examined to its end, or cannot be decoded.

    Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage;
    3 a file is damaged, was not examined to its end, or is left by --budget for the next run;
    130 cancelled.
    """
    choice = cluster_choice(cluster, cluster_security, cluster_folders, insecure=cluster_insecure)
    run_check(
        "check",
        CheckChoices(what, where, budget, choice, library, no_progress),
        partial(DamageRequest, depth=depth, again=again),
        partial(_write, form),
    )


def _write(form: ChecksumFormat, library: Library, ids: Sequence[int], job: Job, out: TextIO) -> Exit:
    """Write the verdicts, and a summary to standard error."""
    outcome = outcome_of(job, DamageOutcome)
    say_outcome(outcome, outcome.seconds, more=tr("There may be more: see --format json."))
    with library.reader() as reader:
        if form is ChecksumFormat.JSON:
            files = map(_file_tree, reader.stored_damage(ids))
            write_json_list(out, job.type.codec.outcome_tree(outcome), "checked", files)
        else:
            out.writelines(
                f"{damage_cell(file.damage)}  {depth_cell(file.depth)}  {display(file.path)}\n"
                for file in reader.stored_damage(ids)
            )
    return of_end(outcome.state) or _unfinished(outcome)


def _unfinished(outcome: DamageOutcome) -> Exit:
    """Return the status of a check without a damaged file: one that leaves files is no pass."""
    left = outcome.verdicts.get(DamageVerdict.NOT_FINISHED, 0)
    return Exit.NEEDS_ATTENTION if left else Exit.DONE


def _file_tree(file: StoredDamage) -> dict[str, Any]:
    return {
        "path": as_text(file.path),
        "size": file.size,
        "verdict": file.damage,
        "depth": file.depth,
        "checked": None if file.decoded is None else time_text(file.decoded),
        "reason": str(file.reason) if file.reason else None,
        "reason_code": file.reason.code if file.reason else None,
        "evidence": damage.tree(file.evidence) if file.evidence else None,
    }
