"""The list of types: what clients rely on holds for each of them."""

from typing import Any

import pytest

from app.core.job import JobState
from app.core.message import ENGLISH
from app.core.run.progress import Phase
from app.jobs.types.registered_type import RegisteredType
from app.jobs.types.registry import BY_BODY, JOB_TYPES
from app.jobs.types.trash import TRASH

each_type = pytest.mark.parametrize("job_type", JOB_TYPES, ids=lambda job_type: job_type.name)


def test_every_type_has_a_name_of_its_own() -> None:
    assert len({job_type.name for job_type in JOB_TYPES}) == len(JOB_TYPES)


@each_type
def test_its_words_are_sentences(job_type: RegisteredType[Any, Any]) -> None:
    words = job_type.words
    phases = [code for phase in Phase for code in (words.phase(phase), words.heading(phase))]
    ends = [words.end(state) for state in JobState if state.terminal or state is JobState.PAUSED]
    assert {words.title, words.path, *phases, *ends} <= set(ENGLISH)


@pytest.mark.parametrize(("body", "job_type"), BY_BODY.items(), ids=lambda each: getattr(each, "name", ""))
def test_a_body_says_the_name_of_its_type(body: type[Any], job_type: RegisteredType[Any, Any]) -> None:
    assert body.__struct_config__.tag == job_type.name


def test_a_result_is_described_by_its_outcome() -> None:
    described = TRASH.codec.result_schema()
    outcome = TRASH.outcome(act=3, files=2)
    assert set(described["required"]) == set(TRASH.codec.outcome_tree(outcome))
    assert described["properties"]["act"] == {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "null"}]}
    assert "completed" in described["properties"]["state"]["enum"]
