"""The commands `checksum` and `verify`: run a check as a job, and print what came of it."""

import asyncio
import time
from collections.abc import Sequence
from typing import Any, Final, TextIO

from app.cli.choices import ChecksumFormat
from app.cli.job_run import descriptors_of, run_job
from app.cli.json_list import write_json_list
from app.cli.messages import say
from app.cli.status import Exit, of_end
from app.compose import build
from app.config.profiles import parse_query
from app.core.checksum.algorithm import DEFAULT, Algorithm, digest_text, texts_of
from app.core.checksum.good_copy import copy_messages
from app.core.checksum.job import ChecksumOutcome, ChecksumRequest
from app.core.checksum.verdict import BAD, Contents, Verdict
from app.core.damage.job import DamageOutcome
from app.core.facts.checks import VERDICT_WORDS
from app.core.job import MOST_TOLD, JobState
from app.core.names import as_text, display
from app.core.units import time_text
from app.jobs.runner import ThreadRunner
from app.jobs.types.checksum import CHECKSUM, VERIFY, ChecksumType
from app.library import Library
from app.library.checksum_plan import StoredFile
from app.library.reader import Reader

_ORDER: Final = (("folder", False), ("name", False))


def run(
    name: str,
    request: ChecksumRequest,
    library: Library,
    form: ChecksumFormat,
    out: TextIO,
    *,
    show_progress: bool,
) -> Exit:
    """Run a job of the type `name`, write its results to `out`, and return the exit status.

    A summary goes to standard error.

    Raises `CinventoryError` if the job fails, as without a file that the library knows.
    """
    job_type = {each.name: each for each in (CHECKSUM, VERIFY)}[name]
    with library.reader() as reader:
        ids = reader.find(parse_query(request.query, roots=request.paths), _ORDER)
    parts = build(ThreadRunner(), library)
    job = asyncio.run(run_job(parts, job_type, request, descriptors_of(out), show_progress=show_progress))
    outcome = job.outcome_of(job_type) or ChecksumOutcome(state=job.state, began=time.time())
    summarise(outcome)
    began = outcome.began
    with library.reader() as reader:
        if form is ChecksumFormat.JSON:
            files = (_file_tree(file, reader, began) for file in reader.stored_checksums(ids))
            write_json_list(out, job_type.codec.outcome_tree(outcome), "checked", files)
        elif job_type == VERIFY:
            _write_verdicts(out, reader, ids, began)
        else:
            _write_digests(out, reader, ids, request.algorithms or (DEFAULT,))
    return of_end(outcome.state) or _unfinished(job_type, outcome)


def _unfinished(job_type: ChecksumType, outcome: ChecksumOutcome) -> Exit:
    """Return the status of a check within its budget: a verification that leaves files is no pass."""
    left = job_type == VERIFY and outcome.out_of_budget > 0
    return Exit.NEEDS_ATTENTION if left else Exit.DONE


def summarise(outcome: ChecksumOutcome | DamageOutcome) -> None:
    """Say what came of a job that read files within a budget."""
    ended = "Cancelled" if outcome.state is JobState.CANCELLED else "Done"
    seconds = outcome.seconds or 0.0
    say(f"{ended} in {seconds:.1f} s: {', '.join(map(str, outcome.summary()))}.")
    for error in outcome.errors:
        say(f"{display(error.path)}: {error.reason}")
    if len(outcome.errors) == MOST_TOLD:
        say("There may be more: see --format json.")


def _write_digests(out: TextIO, reader: Reader, ids: Sequence[int], algorithms: Sequence[Algorithm]) -> None:
    """Write a line for each digest; with several algorithms, their names come first.

    The digests of an earlier version of a file are left out.
    """
    for file in reader.stored_checksums(ids):
        if file.found is not None and file.is_current:
            say(f"{display(file.path)}: the last check found other contents than those of the checksum.")
        for algorithm in algorithms:
            digest = file.contents.good.digests.get(algorithm) if file.contents and file.is_current else None
            if digest is not None:
                name = f"{algorithm}  " if len(algorithms) > 1 else ""
                out.write(f"{name}{digest_text(algorithm, digest)}  {display(file.path)}\n")


def _write_verdicts(out: TextIO, reader: Reader, ids: Sequence[int], began: float) -> None:
    """Write the verdict of each file, and below a rotten or unreadable one its good copies."""
    for file in reader.stored_checksums(ids):
        verdict = _verdict(file, began) or Verdict.NOT_CHECKED
        out.write(f"{VERDICT_WORDS[verdict]:11}  {display(file.path)}\n")
        if verdict in BAD:
            messages = copy_messages(reader.good_copies(file) or ())
            out.writelines(f"{'':11}  {message}\n" for message in messages)


def _verdict(file: StoredFile, began: float) -> Verdict | None:
    """Return the verdict of a check that began at `began`; None for a file that was not read."""
    return file.verdict if (file.checked or 0.0) >= began else None


def _file_tree(file: StoredFile, reader: Reader, began: float) -> dict[str, Any]:
    known = file.contents
    found = file.found
    copies = reader.good_copies(file)
    return {
        "path": as_text(file.path),
        "size": file.size,
        "verdict": _verdict(file, began),
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
