"""No facts, however odd, make a rule raise; and what it says is a sentence of ours."""

import math
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.core.file.media import AudioStream, Chapter, TextStream, VideoFile, VideoStream
from app.core.file.record import FileStatus
from app.core.message import ENGLISH, Message
from app.core.problems import file_rules, media_rules
from app.core.problems.catalogue import problem_kinds
from app.core.problems.evaluate import RULES, explain, judge
from app.core.problems.facts import FileFacts
from tests.fuzz.amount import fuzz

_FLOATS = st.floats() | st.sampled_from((0.0, 1e-320, 1e-9, 1.0, 25.0, 1e10, -1.0))
_INTS = st.integers(-(2**63), 2**63 - 1) | st.integers(0, 8000)
_KNOWN = sorted(
    {*file_rules._CONTAINERS, *media_rules._UNUSUAL, *media_rules._BITS, "QuickTime", "VFR", "und"}
)
_TEXTS = st.text(max_size=12) | st.sampled_from(_KNOWN)
_DATES = (
    _TEXTS | st.datetimes().map(lambda moment: moment.isoformat()) | st.sampled_from(("1904", "9999-12-31"))
)


def _some(kind: type[Any], **more: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return values of a struct of which every field may be unknown, or anything of its type."""
    by_type = {
        "str | None": _TEXTS,
        "int | None": _INTS,
        "float | None": _FLOATS,
        "bool | None": st.booleans(),
    }
    fields = {
        name: st.none() | by_type[text]
        for name, annotation in kind.__annotations__.items()
        if (text := str(annotation)) in by_type
    }
    return st.builds(kind, **{**fields, **more})


_MEDIA = _some(
    VideoFile,
    encoded_date=st.none() | _DATES,
    video=st.lists(_some(VideoStream), max_size=3).map(tuple),
    audio=st.lists(_some(AudioStream), max_size=3).map(tuple),
    text=st.lists(_some(TextStream), max_size=3).map(tuple),
    chapters=st.lists(st.builds(Chapter, start=_FLOATS), max_size=1).map(tuple),
)
_REASONS = st.none() | st.sampled_from(sorted(ENGLISH)).map(Message)
_CASES = st.builds(
    FileFacts,
    name=st.binary(max_size=300) | st.text(max_size=20).map(lambda text: text.encode("utf-8", "replace")),
    size=_INTS,
    mtime_ns=_INTS,
    status=st.sampled_from(FileStatus),
    reason=_REASONS,
    media=st.none() | _MEDIA,
    damage=_REASONS,
    evidence=_REASONS,
    failed_profiles=st.lists(st.text(max_size=20), max_size=2).map(tuple),
    now=st.floats(allow_nan=False) | st.just(1.8e9),
)


@given(case=_CASES)
@fuzz(300)
def test_no_rule_raises(case: FileFacts) -> None:
    found = judge(case)
    assert [kind.code for kind in problem_kinds(found)] == [
        problem.kind.code for problem in explain(case, found)
    ]
    for rule in RULES.values():
        text = rule(case)
        if text is not None:
            assert text.code in ENGLISH
            assert str(text)
            assert Message.from_json(text.to_json()) == text


@given(case=_CASES)
@fuzz(100)
def test_what_was_judged_is_explained_at_any_later_time(case: FileFacts) -> None:
    later = case._replace(now=-math.inf)
    assert all(problem.text is not None for problem in explain(later, judge(case)))
