"""All pairs of job states, and the scheduled states of a job."""

from itertools import product

import pytest

from app.core.errors import IllegalTransition
from app.core.job import TRANSITIONS, Job, JobState, check_transition
from app.core.scan.job import ScanOutcome, ScanRequest
from app.jobs.types.export import EXPORT
from app.jobs.types.scan import SCAN

ENDS = {"completed", "failed", "cancelled", "needs_attention"}
ALLOWED = (
    {("queued", "running"), ("queued", "paused"), ("queued", "cancelled")}
    | {("running", "cancelling"), ("running", "paused"), ("running", "interrupted")}
    | {("paused", "queued"), ("paused", "cancelled"), ("interrupted", "queued"), ("interrupted", "cancelled")}
    | set(product({"running"}, ENDS))
    | set(product({"cancelling"}, ENDS))
)


@pytest.mark.parametrize(("state", "wanted"), list(product(JobState, JobState)))
def test_every_transition(state: JobState, wanted: JobState) -> None:
    if (state, wanted) in ALLOWED:
        check_transition(state, wanted)
    else:
        with pytest.raises(IllegalTransition) as refused:
            check_transition(state, wanted)
        assert str(refused.value) == f"A job in the state {state} cannot become {wanted}."


def test_every_state_is_in_the_table() -> None:
    assert set(TRANSITIONS) == set(JobState)


@pytest.mark.parametrize("held", [False, True])
@pytest.mark.parametrize("state", JobState)
def test_what_comes_of_a_job_by_itself(state: JobState, held: bool) -> None:  # noqa: FBT001
    job = Job(id="1", type=SCAN, request=ScanRequest(paths=(b"/v",)), state=state, held=held)
    begun = state in {JobState.RUNNING, JobState.CANCELLING}
    assert job.live is (begun or (state is JobState.QUEUED and not held))


def test_ends_are_terminal_and_nothing_else() -> None:
    assert {state for state in JobState if state.terminal} == ENDS


@pytest.mark.parametrize(
    ("paths", "included"), [((b"/v",), True), ((b"/v", b"/w"), True), ((b"/w",), False), ((b"/",), False)]
)
def test_a_scan_includes_an_earlier_one_of_the_same_folders(
    paths: tuple[bytes, ...], *, included: bool
) -> None:
    job = Job(id="1", type=SCAN, request=ScanRequest(paths=(b"/v",)))
    assert job.included_in(SCAN, ScanRequest(paths=paths)) is included
    assert not job.included_in(EXPORT, ScanRequest(paths=paths))


def test_only_the_same_request_of_the_same_type_asks_for_the_same() -> None:
    request = ScanRequest(paths=(b"/v",))
    job = Job(id="1", type=SCAN, request=request)
    assert job.has_request(SCAN, ScanRequest(paths=(b"/v",)))
    assert not job.has_request(SCAN, ScanRequest(paths=(b"/v",), deep=True))
    assert not job.has_request(EXPORT, request)


def test_an_outcome_is_found_by_its_type() -> None:
    outcome = ScanOutcome(state=JobState.COMPLETED)
    job = Job(id="1", type=SCAN, request=ScanRequest(paths=(b"/v",)), outcome=outcome)
    assert job.outcome_of(SCAN) is outcome
    assert job.outcome_of(EXPORT) is None
