"""The files in which another one may lie."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.parts import frame_index
from app.core.parts.frame_index import MOST_FILES
from app.core.parts.search import PartCandidate, PartsFile, find_candidates
from tests.core.parts.made_films import index_of, is_about, made_file, prints_of, segment_of

FILM = made_file(1, [("film", 0, 900)])
OTHERS = [made_file(100 + number, [(f"other {number}", 0, 300)]) for number in range(8)]


def found(asking: PartsFile, files: Sequence[PartsFile], *, is_asked: bool = False) -> list[PartCandidate]:
    return list(find_candidates(asking, index_of(files), files.__getitem__, is_asked=is_asked))


@settings(max_examples=25)
@given(
    begin=st.floats(0, 780), length=st.floats(30, 120), first_key=st.floats(0, 7.9), noise=st.integers(0, 3)
)
def test_an_excerpt_is_found_at_its_place(begin: float, length: float, first_key: float, noise: int) -> None:
    film = made_file(1, [("film", 0, 900)], first_key=first_key)
    excerpt = made_file(2, [("film", begin, begin + length)], noise=noise)
    (candidate,) = found(excerpt, [*OTHERS, film])
    assert (candidate.part, candidate.whole) == (2, 1)
    assert is_about(candidate.offset, length, begin, begin + length)


@pytest.mark.parametrize("scale", [25 / 24, 24 / 25])
def test_an_excerpt_at_another_speed_is_found(scale: float) -> None:
    excerpt = made_file(2, [("film", 300, 400)], scale=scale)
    (candidate,) = found(excerpt, [FILM])
    assert is_about(candidate.offset, 100 * scale, 300, 400)


def test_a_mirrored_excerpt_is_found() -> None:
    (candidate,) = found(made_file(2, [("film", 300, 400)], mirror=True), [FILM])
    assert candidate.offset.mirrored
    assert is_about(candidate.offset, 100, 300, 400)


def test_the_longer_file_finds_a_part_by_its_windows() -> None:
    # Windows of the longer one lie in the shorter one.
    short = made_file(2, [("film", 0, 400)])
    recording = made_file(3, [("other", 0, 30), ("film", 0, 400), ("other", 30, 60)])
    (candidate,) = found(recording, [*OTHERS, short])
    assert (candidate.part, candidate.whole) == (2, 3)
    assert is_about(candidate.offset, 400, 30, 430)
    assert 0 <= candidate.support.begin < candidate.support.end <= 400


@pytest.mark.parametrize("values", [{}, {"mirror": True}, {"noise": 2}, {"scale": 25 / 24}])
def test_a_longer_file_that_is_new_finds_the_files_whose_windows_it_shows(values: dict[str, float]) -> None:
    # Its own windows are elsewhere.
    excerpt = made_file(2, [("film", 300, 400)], **values)  # type: ignore[arg-type]
    assert not found(FILM, [excerpt])
    (candidate,) = found(FILM, [*OTHERS, excerpt], is_asked=True)
    assert (candidate.part, candidate.whole) == (2, 1)
    assert is_about(candidate.offset, excerpt.duration, 300, 400)


def test_a_pair_is_told_once() -> None:
    short = made_file(2, [("film", 0, 400)])
    assert len(found(made_file(3, [("film", 0, 430)]), [short], is_asked=True)) == 1


def test_a_segment_finds_what_few_frames_do() -> None:
    excerpt = made_file(2, [("film", 300, 400)])
    for asking, other in ((excerpt, FILM), (FILM, excerpt)):
        files = [*OTHERS, other]
        for index in (
            frame_index.index_of([segment_of(prints_of(files))], ()),
            frame_index.index_of([segment_of(prints_of(files)[:4])], prints_of(files)[4:]),
        ):
            (candidate,) = find_candidates(asking, index, files.__getitem__)
            assert (candidate.part, candidate.whole) == (2, 1)


def test_pictures_that_very_many_have_tell_nothing() -> None:
    excerpt = made_file(2, [("film", 300, 400)])
    many = [made_file(10 + number, [("film", 0, 900)]) for number in range(MOST_FILES + 1)]
    assert len(found(excerpt, many[1:])) == MOST_FILES
    assert found(excerpt, many) == []


def test_videos_that_have_nothing_in_common_are_not_found() -> None:
    assert not [each for file in OTHERS for each in found(file, [FILM, *OTHERS])]


def test_a_still_is_found_nowhere() -> None:
    still = made_file(2, [("film", 300.1, 302.9)] * 20)
    assert not found(still, [FILM, made_file(3, [("film", 300.1, 302.9)] * 30)])


def test_parts_of_one_recording_and_copies_are_not_compared() -> None:
    excerpt = made_file(2, [("film", 300, 400)], clip=7, content=8)
    for own in ({"clip": 7}, {"content": 8}):
        assert not found(excerpt, [made_file(1, [("film", 0, 900)], **own)])  # type: ignore[arg-type]
    assert found(excerpt, [made_file(1, [("film", 0, 900)], clip=8, content=7)])


def test_a_file_that_has_changed_meanwhile_is_left_out() -> None:
    excerpt = made_file(2, [("film", 300, 400)])
    assert not list(find_candidates(excerpt, index_of([FILM]), lambda _serial: None))


def test_a_file_without_windows_asks_nothing() -> None:
    assert not found(FILM._replace(id=2, questions=()), [FILM])
