"""The command `check`: run a check for damage as a job, and print what came of it."""

import asyncio
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final, TextIO

from app.cli.checksum import summarise
from app.cli.choices import ChecksumFormat
from app.cli.job_run import descriptors_of, run_job
from app.compose import build
from app.config.profiles import parse_query
from app.core.decoding.job import DecodeOutcome, DecodeRequest
from app.core.job import JobState
from app.core.names import as_text, display
from app.core.units import time_text
from app.jobs.decode_job import CHECK
from app.jobs.runner import ThreadRunner
from app.library import Library, decoding
from app.library.decoding_plan import DecodedFile
from app.library.reader import Reader

_ORDER: Final = (("folder", False), ("name", False))


def run(
    request: DecodeRequest, library: Library, form: ChecksumFormat, out: TextIO, *, show_progress: bool
) -> JobState:
    """Run a check, write the verdicts to `out`, and return the state of the job.

    A summary goes to standard error. Raises `CinventoryError` if the job fails, as without a known file.
    """
    with library.reader() as reader:
        ids = reader.find(replace(parse_query(request.query), roots=request.paths), _ORDER)
    parts = build(ThreadRunner(), library)
    job = asyncio.run(run_job(parts, CHECK, request, descriptors_of(out), show_progress=show_progress))
    outcome = job.outcome_of(CHECK) or DecodeOutcome(state=job.state)
    summarise(outcome)
    with library.reader() as reader:
        if form is ChecksumFormat.JSON:
            _write_json(out, CHECK.codec.outcome_tree(outcome), reader, ids)
        else:
            out.writelines(
                f"{file.damage or '-':12}  {file.depth or '-':10}  {display(file.path)}\n"
                for file in reader.decoded_files(ids)
            )
    return outcome.state


def _write_json(out: TextIO, tree: dict[str, Any], reader: Reader, ids: Sequence[int]) -> None:
    """Write the outcome, and all files with what was found, as they are read."""
    out.write(json.dumps(tree)[:-1] + ', "checked": [')
    comma = "\n"
    for text in _file_texts(reader, ids):
        out.write(comma + text)
        comma = ",\n"
    out.write("\n]}\n")


def _file_texts(reader: Reader, ids: Sequence[int]) -> Iterator[str]:
    for file in reader.decoded_files(ids):
        yield json.dumps(_file_tree(file))


def _file_tree(file: DecodedFile) -> dict[str, Any]:
    return {
        "path": as_text(file.path),
        "size": file.size,
        "verdict": file.damage,
        "depth": file.depth,
        "checked": None if file.decoded is None else time_text(file.decoded),
        "reason": str(file.reason) if file.reason else None,
        "reason_code": file.reason.code if file.reason else None,
        "evidence": decoding.tree(file.evidence) if file.evidence else None,
    }
