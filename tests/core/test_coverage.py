"""The question that a search depends on, and whether it was asked."""

import pytest

from app.core.coverage import FAILED_CHECK, Coverage, Question, asks_alone, open_question, question_of
from app.core.query import Query
from app.core.query.collections import SmartGroup

NOTHING = Coverage(7)
ALL = Coverage(7, dict.fromkeys(Question, 7))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("problem:damaged", Question.DAMAGE),
        ("interview problem:suspicious", Question.DAMAGE),
        ("problem:rotten", Question.ROT),
        ("problem:truncated,read-error", Question.ROT),
        ("verdict:clean", Question.DAMAGE),
        ("verdict:damaged", Question.DAMAGE),
        ("verdict:cannot_tell", Question.DAMAGE),
        ("verdict:edited", Question.ROT),
        ("copies:1", Question.COPIES),
        ("copies:>2", Question.COPIES),
        ('only-on:"Disk A"', Question.COPIES),
        ("problem:truncated", None),
        ("problem:any", None),
        ("verdict:new", None),
        ("verdict:none", None),
        ("-problem:damaged", None),
        ("damaged", None),
        ("codec:hevc", None),
    ],
)
def test_a_search_for_what_nobody_has_asked_says_so(text: str, question: Question | None) -> None:
    query = Query.parse(text)
    assert query.faults == ()
    assert open_question(query, NOTHING) is question
    assert open_question(query, ALL) is None
    assert open_question(query, Coverage(7, dict.fromkeys(Question, 6))) is question


def test_groups_depend_on_their_questions() -> None:
    assert {group: question_of(group) for group in SmartGroup if question_of(group)} == {
        SmartGroup.DAMAGED: Question.DAMAGE,
        SmartGroup.ROTTEN: Question.ROT,
        SmartGroup.SINGLE: Question.COPIES,
        SmartGroup.COPIED: Question.COPIES,
    }
    assert open_question(Query(group=SmartGroup.ROTTEN), NOTHING) is Question.ROT
    assert open_question(Query(group=SmartGroup.ROTTEN), ALL) is None
    assert open_question(Query(group=SmartGroup.NEW), NOTHING) is None


def test_only_a_question_of_all_files_is_answered_for_all_of_them() -> None:
    assert asks_alone(Query(group=SmartGroup.ROTTEN, hidden_problems=4))
    assert asks_alone(Query.parse("verdict:rotten"))
    assert not asks_alone(Query.parse("codec:hevc", group=SmartGroup.ROTTEN))
    assert not asks_alone(Query.parse("codec:hevc verdict:rotten"))
    assert not asks_alone(Query(group=SmartGroup.ROTTEN, source_id=1))
    assert not asks_alone(Query(group=SmartGroup.ROTTEN, roots=(b"/films",)))


def test_an_empty_library_has_no_open_question() -> None:
    assert open_question(Query(group=SmartGroup.ROTTEN), Coverage()) is None


def test_files_that_no_check_could_examine_are_told() -> None:
    assert NOTHING.failure(Question.DAMAGE) is None
    told = Coverage(7, failed=2)
    assert str(told.failure(Question.DAMAGE)).startswith("2 files could not be checked for damage; their")
    assert told.failure(Question.ROT) is None
    assert Query.parse(FAILED_CHECK).faults == ()
