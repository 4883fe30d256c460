"""Few files among very many that pass by: found as by an index, but for what very many have."""

from collections.abc import Sequence

import pytest

from app.core.parts.few_frames import FewFrames, PassingAnswers
from app.core.parts.frame_index import MOST_FILES, Hit
from app.core.parts.search import PartCandidate, PartsFile, find_candidates
from tests.core.parts.made_films import index_of, is_about, made_file

FILM = made_file(1, [("film", 0, 900)])
OTHERS = [made_file(100 + number, [(f"other {number}", 0, 300)]) for number in range(8)]


def passed(few: Sequence[PartsFile], files: Sequence[PartsFile]) -> list[PartCandidate]:
    passing = PassingAnswers(few)
    for file in files:
        passing.take(file)
    return list(passing.candidates({file.id: file for file in files}.get))


@pytest.mark.parametrize("values", [{}, {"mirror": True}, {"noise": 2}, {"scale": 25 / 24}])
def test_an_excerpt_is_found_as_by_an_index_of_all(values: dict[str, float]) -> None:
    excerpt = made_file(2, [("film", 300, 400)], **values)  # type: ignore[arg-type]
    files = [*OTHERS, FILM]
    (candidate,) = passed([OTHERS[0]._replace(id=3), excerpt], files)[-1:]
    assert (candidate.part, candidate.whole) == (2, 1)
    assert is_about(candidate.offset, excerpt.duration, 300, 400)
    assert candidate in list(find_candidates(excerpt, index_of(files), files.__getitem__))


def test_a_file_that_passes_by_finds_one_of_few_in_which_it_lies() -> None:
    excerpt = made_file(2, [("film", 300, 400)])
    few = [OTHERS[0], FILM]
    index = FewFrames([[frame.hash for frame in file.answers] for file in few])
    (candidate,) = find_candidates(excerpt, index, few.__getitem__)
    assert (candidate.part, candidate.whole) == (2, 1)


def test_what_has_nothing_in_common_or_belongs_together_is_not_found() -> None:
    excerpt = made_file(2, [("film", 300, 400)], clip=7, content=8)
    assert passed([excerpt], OTHERS) == []
    assert passed([excerpt], [made_file(1, [("film", 0, 900)], clip=7)]) == []
    assert passed([excerpt], [made_file(1, [("film", 0, 900)], content=8)]) == []
    assert passed([excerpt], [excerpt]) == []
    assert passed([made_file(2, [("film", 300.1, 302.9)] * 20)], [FILM]) == []


def test_a_file_that_has_changed_meanwhile_is_left_out() -> None:
    excerpt = made_file(2, [("film", 300, 400)])
    passing = PassingAnswers([excerpt])
    passing.take(FILM)
    assert list(passing.candidates(lambda _id: None)) == []
    assert list(passing.candidates(lambda _id: FILM._replace(answers=FILM.answers[:2]))) == []


def test_pictures_that_very_many_have_tell_nothing() -> None:
    excerpt = made_file(2, [("film", 300, 400)])
    many = [made_file(10 + number, [("film", 0, 900)]) for number in range(MOST_FILES + 1)]
    assert len(passed([excerpt], many[1:])) == MOST_FILES
    assert passed([excerpt], many) == []
    index = FewFrames([[frame.hash for frame in file.answers[:3]] for file in many])
    assert index.near(FILM.answers[0].hash) == ()
    few = FewFrames([[2**40 - 1, 2**63], [2**63 + 1]])
    assert sorted(few.near(2**63)) == [Hit(0, 1), Hit(1, 0)]
