"""The results of the commands `checksum` and `verify`."""

import time
from collections.abc import Callable, Sequence
from typing import Annotated, Any, TextIO

import typer

from app.cli.actions.command_body import outcome_of, say_outcome
from app.cli.choices import ChecksumFormat
from app.cli.language import tr
from app.cli.output.tables import write_json_list
from app.core.checksum.algorithm import Algorithm, texts_of
from app.core.checksum.job import ChecksumOutcome
from app.core.checksum.verdict import ChecksumVerdict, Contents
from app.core.job import Job
from app.core.text.names import as_text
from app.core.text.units import time_text
from app.library import Library
from app.library.checks.checksum_plan import StoredFile
from app.library.reader import Reader

AlgorithmOption = Annotated[
    list[Algorithm] | None,
    typer.Option(
        "--algorithm",
        metavar="NAME",
        help=f"An algorithm: {', '.join(Algorithm)}. Repeatable: all are computed in one pass.",
    ),
]


def write_results(
    form: ChecksumFormat,
    library: Library,
    ids: Sequence[int],
    job: Job,
    out: TextIO,
    write_lines: Callable[[Reader, float], None],
) -> ChecksumOutcome:
    """Write a summary to standard error, and the results to `out`: as JSON, or by `write_lines`.

    It takes the time at which the check began, seconds since the epoch.
    """
    outcome = outcome_of(job, ChecksumOutcome, began=time.time())
    say_outcome(outcome, outcome.seconds, more=tr("There may be more: see --format json."))
    with library.reader() as reader:
        if form is ChecksumFormat.JSON:
            files = (_file_tree(file, reader, outcome.began) for file in reader.stored_checksums(ids))
            write_json_list(out, job.type.codec.outcome_tree(outcome), "checked", files)
        else:
            write_lines(reader, outcome.began)
    return outcome


def verdict_of(file: StoredFile, began: float) -> ChecksumVerdict | None:
    """Return the verdict of a check that began at `began`; None for a file that was not read."""
    return file.verdict if (file.checked or 0.0) >= began else None


def _file_tree(file: StoredFile, reader: Reader, began: float) -> dict[str, Any]:
    known = file.contents
    found = file.found
    copies = reader.good_copies(file)
    return {
        "path": as_text(file.path),
        "size": file.size,
        "verdict": verdict_of(file, began),
        "last_verdict": file.verdict,
        "checked": None if file.checked is None else time_text(file.checked),
        "reason": str(file.evidence) if file.evidence else None,
        "reason_code": file.evidence.code if file.evidence else None,
        "checksums": texts_of(known.good.digests) if known else {},
        "computed": time_text(known.good.computed) if known else None,
        "found": None if found is None else contents_tree(found),
        "good_copies": None
        if copies is None
        else [
            {"path": as_text(each.path), "checked": time_text(each.checked), "connected": each.connected}
            for each in copies
        ],
    }


def contents_tree(contents: Contents) -> dict[str, Any]:
    """Return checksums with the time at which they were computed, and the version of the file then."""
    return {
        "checksums": texts_of(contents.digests),
        "computed": time_text(contents.computed),
        "size": contents.version.size,
        "modified": time_text(contents.version.mtime_ns / 1e9),
    }
