"""The parts that job types share which read known files: one after another, within a budget."""

from collections.abc import Sequence
from typing import Any, Final, TypeVar

from app.core.checksum.job import ChecksumOutcome
from app.core.decoding.job import DecodeOutcome
from app.core.job.budget import BudgetRequest
from app.core.job.claim import Claim
from app.core.units import time_text
from app.jobs.cluster_options import cluster_options
from app.jobs.job_json import JsonCodec

CHECKS_AT_ONCE: Final = 1
"""Jobs of these types that run at the same time: one reader is enough for a disk."""
_LANE: Final = "checksum"

RequestT = TypeVar("RequestT", bound=BudgetRequest)
OutcomeT = TypeVar("OutcomeT", bound=ChecksumOutcome | DecodeOutcome)


class CheckCodec(JsonCodec[RequestT, OutcomeT]):
    """The codec of a type whose outcome counts files by verdict."""

    def outcome_tree(self, outcome: OutcomeT) -> dict[str, Any]:
        tree = super().outcome_tree(outcome)
        tree["verdicts"] = {verdict.value: count for verdict, count in outcome.verdicts.items()}
        tree["began"] = time_text(outcome.began)
        return tree


async def one_after_another(_request: object) -> Claim:
    """Return the claim of all jobs that read files to their end."""
    return Claim.of_type(_LANE)


def budget_options(request: BudgetRequest) -> Sequence[str]:
    """Return the options of a command for the query, the cluster and the budget of a request."""
    options = ["--where", request.query] if request.query else []
    if request.cluster:
        options += cluster_options(request.cluster)
    if request.budget_bytes is not None:
        options += ["--budget", f"{request.budget_bytes}B"]
    elif request.budget_seconds is not None:
        options += ["--budget", f"{request.budget_seconds:g}s"]
    return options
