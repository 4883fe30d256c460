"""The codec that a type of plain values gets without further code."""

import pytest

from app.core.job import JobOutcome, JobState, PathError
from app.core.message import Message
from app.jobs.job_json import JsonCodec
from tests.jobs.acts import Request

NOT_UTF8 = b"/v/caf\xe9"


class Hashed(JobOutcome, frozen=True, kw_only=True):
    """An outcome of plain values."""

    file: bytes
    size: int


CODEC = JsonCodec(Request, Hashed)
OUTCOME = Hashed(
    state=JobState.NEEDS_ATTENTION,
    errors=(PathError(NOT_UTF8, Message("source.empty", {"count": 5, "share": 0.5, "name": "x"})),),
    file=NOT_UTF8,
    size=2**62,
)


def test_values_come_back_as_they_were() -> None:
    request = Request(n=3, path=NOT_UTF8, text="ü")
    assert CODEC.decode_request(CODEC.encode_request(request)) == request
    assert CODEC.decode_outcome(CODEC.encode_outcome(OUTCOME)) == OUTCOME


def test_an_outcome_is_sent_with_paths_as_text() -> None:
    assert CODEC.outcome_tree(OUTCOME) == {
        "state": "needs_attention",
        "errors": [
            {
                "path": "/v/caf\udce9",
                "reason": str(OUTCOME.errors[0].reason),
                "reason_code": "source.empty",
            }
        ],
        "seconds": None,
        "file": "/v/caf\udce9",
        "size": 2**62,
    }


@pytest.mark.parametrize("text", ["", "[", "5", '{"path": "dg=="}', '{"path": "L3YA"}', '{"path": 7}'])
def test_another_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        CODEC.decode_request(text)
