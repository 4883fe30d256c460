"""The command `verify`: compare files with their stored checksums."""

from collections.abc import Sequence
from functools import partial
from typing import TextIO

from app.cli.actions.checks import CheckChoices, run_check
from app.cli.actions.checksum_results import AlgorithmOption, verdict_of, write_results
from app.cli.choices import ChecksumFormat
from app.cli.language import texts
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
from app.cli.output.texts import verdict_width, verdict_word
from app.cli.status import Exit, of_end
from app.core.checksum.good_copy import copy_messages
from app.core.checksum.job import ChecksumRequest
from app.core.checksum.verdict import BAD, ChecksumVerdict
from app.core.job import Job
from app.core.text.columns import padded
from app.core.text.names import display
from app.library import Library
from app.library.reader import Reader


def command(
    what: WhatArgument = None,
    *,
    where: WhereOption = None,
    algorithm: AlgorithmOption = None,
    budget: BudgetOption = None,
    cluster: ClusterOption = None,
    cluster_security: SecurityOption = None,
    cluster_folders: FoldersOption = None,
    cluster_insecure: InsecureOption = False,
    library: LibraryOption = None,
    form: CheckFormatOption = ChecksumFormat.TABLE,
    no_progress: NoProgressOption = False,
) -> None:
    """Read files in the library again, and compare them with their stored checksums.

    Verdicts: verified; moved; stored (verdict:new): there was no checksum before; edited: the contents have
    changed, and so has the size or the time of the last change; changed unnoticed (verdict:rotten): the
    contents have changed while both stayed; unreadable. A file that changed unnoticed keeps its known
    checksum: see accept.

    Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage;
    3 a file changed unnoticed, is unreadable, could not be checked, or is left by --budget for the
    next run; 130 cancelled.
    """
    choice = cluster_choice(cluster, cluster_security, cluster_folders, insecure=cluster_insecure)
    run_check(
        "verify",
        CheckChoices(what, where, budget, choice, library, no_progress),
        partial(ChecksumRequest, algorithms=tuple(dict.fromkeys(algorithm or ()))),
        partial(_write, form),
    )


def _write(form: ChecksumFormat, library: Library, ids: Sequence[int], job: Job, out: TextIO) -> Exit:
    def write_verdicts(reader: Reader, began: float) -> None:
        _write_verdicts(out, reader, ids, began)

    outcome = write_results(form, library, ids, job, out, write_verdicts)
    left = Exit.NEEDS_ATTENTION if outcome.out_of_budget else Exit.DONE  # what leaves files is no pass
    return of_end(outcome.state) or left


def _write_verdicts(out: TextIO, reader: Reader, ids: Sequence[int], began: float) -> None:
    """Write the verdict of each file, and below a rotten or unreadable one its good copies."""
    width = verdict_width()
    for file in reader.stored_checksums(ids):
        verdict = verdict_of(file, began) or ChecksumVerdict.NOT_CHECKED
        out.write(f"{padded(verdict_word(verdict), width)}  {display(file.path)}\n")
        if verdict in BAD:
            messages = copy_messages(reader.good_copies(file) or ())
            out.writelines(f"{'':{width}}  {texts().message(message)}\n" for message in messages)
