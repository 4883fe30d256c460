"""The command `checksum`: compute the checksums of files."""

from collections.abc import Sequence
from functools import partial
from typing import TextIO

from app.cli.actions.checks import CheckChoices, run_check
from app.cli.actions.checksum_results import AlgorithmOption, write_results
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
from app.cli.status import Exit, of_end
from app.core.checksum.algorithm import DEFAULT, Algorithm, digest_text
from app.core.checksum.job import ChecksumRequest
from app.core.job import Job
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
    """Compute the checksums of files in the library, and store them.

    Files whose checksums are stored already are not read. Files that have changed since are compared, as by
    verify. By default xxh3-128 is computed.

    Exit status: 0 done, also if --budget leaves files; otherwise as of verify.
    """
    choice = cluster_choice(cluster, cluster_security, cluster_folders, insecure=cluster_insecure)
    algorithms = tuple(dict.fromkeys(algorithm or ()))
    run_check(
        "checksum",
        CheckChoices(what, where, budget, choice, library, no_progress),
        partial(ChecksumRequest, algorithms=algorithms),
        partial(_write, form, algorithms or (DEFAULT,)),
    )


def _write(
    form: ChecksumFormat,
    algorithms: Sequence[Algorithm],
    library: Library,
    ids: Sequence[int],
    job: Job,
    out: TextIO,
) -> Exit:
    def write_digests(reader: Reader, _began: float) -> None:
        _write_digests(out, reader, ids, algorithms)

    return of_end(write_results(form, library, ids, job, out, write_digests).state)


def _write_digests(out: TextIO, reader: Reader, ids: Sequence[int], algorithms: Sequence[Algorithm]) -> None:
    """Write a line for each digest; with several algorithms, their names come first.

    The digests of an earlier version of a file are left out.
    """
    for file in reader.stored_checksums(ids):
        if file.found is not None and file.is_current:
            told = tr("the last check found other contents than those of the checksum.")
            say(f"{display(file.path)}: {told}")
        for algorithm in algorithms:
            digest = file.contents.good.digests.get(algorithm) if file.contents and file.is_current else None
            if digest is not None:
                name = f"{algorithm}  " if len(algorithms) > 1 else ""
                out.write(f"{name}{digest_text(algorithm, digest)}  {display(file.path)}\n")
