"""The parts that job types share which read known files: one after another, within a budget."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar

from msgspec.structs import replace

from app.core.checksum.job import ChecksumOutcome
from app.core.damage.job import DamageOutcome
from app.core.job import JobRequest, JobWords
from app.core.job.budget import BudgetRequest
from app.core.job.claim import Claim
from app.core.localization import Localization
from app.core.near.job import PrintsOutcome
from app.core.run.progress import Phase
from app.core.text.names import parts_inside
from app.core.text.units import duration_text, size_text, time_text
from app.jobs.cluster_options import cluster_options
from app.jobs.job_body import Asker, BudgetBytes, BudgetSeconds, PathsBody, SearchText, parsed_query
from app.jobs.job_json import JsonCodec
from app.jobs.result_schema import TIME
from app.jobs.types.registered_type import Facts, Result
from app.jobs.types.scheduled import PlannedJob

READING_JOBS_AT_ONCE: Final = 1
"""Jobs of these types that run at the same time: one reader is enough for a disk."""
_LANE: Final = "checksum"

RequestT = TypeVar("RequestT", bound=BudgetRequest)
OutcomeT = TypeVar("OutcomeT", bound=ChecksumOutcome | DamageOutcome | PrintsOutcome)


class VerdictsCodec(JsonCodec[RequestT, OutcomeT]):
    """The codec of a type whose outcome counts files by verdict."""

    def outcome_tree(self, outcome: OutcomeT) -> dict[str, Any]:
        tree = super().outcome_tree(outcome)
        tree["verdicts"] = {verdict.value: count for verdict, count in outcome.verdicts.items()}
        tree["began"] = time_text(outcome.began)
        return tree

    def result_fields(self) -> dict[str, Any]:
        return super().result_fields() | {"began": TIME}


class KnownFilesBody(PathsBody, frozen=True, kw_only=True):
    """A request to read files that the library knows, within a budget."""

    query: SearchText = ""
    budget_bytes: BudgetBytes = None
    budget_seconds: BudgetSeconds = None

    def of_type(self, **known: Any) -> BudgetRequest:  # noqa: ANN401 - the fields of `BudgetRequest`
        """Return the request with the fields that are those of the type alone."""
        raise NotImplementedError

    async def request(self, asker: Asker) -> JobRequest:
        return self.of_type(
            paths=asker.paths,
            query=str(parsed_query(self.query)),
            budget_bytes=self.budget_bytes,
            budget_seconds=self.budget_seconds,
        )


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


def scheduled_request(kind: type[RequestT], planned: PlannedJob, **own: Any) -> RequestT:  # noqa: ANN401 - as above
    """Return the request of a scheduled job, within the budget of its plan; `own` are fields of its type."""
    size, seconds = planned.limits()
    return kind(paths=planned.paths(), budget_bytes=size, budget_seconds=seconds, **own)


def rest_of_source(request: RequestT, outcome: OutcomeT, source: bytes) -> RequestT:
    """Return the request for the files of a source that a job left."""
    return replace(request, paths=tuple(parts_inside(request.paths, source)), since=outcome.began)


def verdict_facts(words: Mapping[Any, str], result: Result, texts: Localization) -> Facts:
    """Yield the facts of a job that read files, with the words of its verdicts."""
    counts = [
        f"{texts.number(count)} {texts.words(words[verdict])}"
        for verdict, count in result["verdicts"].items()
    ]
    if result["known"]:
        counts.append(texts.phrase("check.count_known", count=texts.number(result["known"])))
    yield texts.phrase("fact.result"), ", ".join((texts.files(result["files"]), *counts))
    # A phrase puts its sizes into the format of the language by itself.
    size, time = size_text(result["bytes_read"]), duration_text(result["seconds"])
    yield texts.phrase("fact.read"), texts.phrase("fact.in_time", what=size, time=time)


def reading_words(title: str, reading: str, heading: str, saving: str = "check.saving") -> JobWords:
    """Return the words of a type, by the codes of its title, its phases, and of the heading meanwhile."""
    phases = {Phase.COUNTING: "check.preparing", Phase.READING: reading, Phase.SAVING: saving}
    return JobWords(title=title, phases=phases, headings=dict.fromkeys(Phase, heading))
