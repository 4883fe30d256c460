"""The options of the command `verify`."""

from app.cli.choices import ChecksumFormat
from app.cli.cluster_options import (
    ClusterOption,
    FoldersOption,
    InsecureOption,
    SecurityOption,
    cluster_choice,
)
from app.cli.commands.checksum import AlgorithmOption, check_contents
from app.cli.options import (
    BudgetOption,
    CheckFormatOption,
    LibraryOption,
    NoProgressOption,
    WhatArgument,
    WhereOption,
)


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

    Verdicts: verified; moved; new: there was no checksum before; edited: the contents have changed, and so
    has the size or the time of the last change; rotten: the contents have changed while both stayed;
    unreadable. A rotten file keeps its known checksum: see accept.

    Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage;
    3 a file is rotten or unreadable, could not be checked, or is left by --budget for the next run;
    130 cancelled.
    """
    choice = cluster_choice(cluster, cluster_security, cluster_folders, insecure=cluster_insecure)
    check_contents("verify", what, where, algorithm, budget, choice, library, form, no_progress=no_progress)
