"""The command `check`: run a check for damage as a job, and print what came of it."""

import asyncio
from typing import Any, Final, TextIO

from app.cli.checksum import summarise
from app.cli.choices import ChecksumFormat
from app.cli.job_run import descriptors_of, run_job
from app.cli.json_list import write_json_list
from app.cli.status import Exit, of_end
from app.compose import build
from app.config.profiles import parse_query
from app.core.damage.job import DamageOutcome, DamageRequest
from app.core.damage.verdict import DamageVerdict
from app.core.names import as_text, display
from app.core.units import time_text
from app.jobs.runner import ThreadRunner
from app.jobs.types.damage import CHECK
from app.library import Library, damage
from app.library.damage_plan import StoredDamage

_ORDER: Final = (("folder", False), ("name", False))


def run(
    request: DamageRequest, library: Library, form: ChecksumFormat, out: TextIO, *, show_progress: bool
) -> Exit:
    """Run a check, write the verdicts to `out`, and return the exit status.

    A summary goes to standard error. Raises `CinventoryError` if the job fails, as without a known file.
    """
    with library.reader() as reader:
        ids = reader.find(parse_query(request.query, roots=request.paths), _ORDER)
    parts = build(ThreadRunner(), library)
    job = asyncio.run(run_job(parts, CHECK, request, descriptors_of(out), show_progress=show_progress))
    outcome = job.outcome_of(CHECK) or DamageOutcome(state=job.state)
    summarise(outcome)
    with library.reader() as reader:
        if form is ChecksumFormat.JSON:
            files = map(_file_tree, reader.stored_damage(ids))
            write_json_list(out, CHECK.codec.outcome_tree(outcome), "checked", files)
        else:
            out.writelines(
                f"{file.damage or '-':12}  {file.depth or '-':10}  {display(file.path)}\n"
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
