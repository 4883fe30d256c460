"""What decoded frames tell of a candidate."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.parts.confirmation import PartKind, Relation, comparison, relations, times_in_part
from app.core.parts.offsets import Offset, Support
from app.core.parts.search import PartCandidate
from tests.core.parts.made_films import made_file, picture

FILM = made_file(1, [("film", 0, 900)])
Shows = Callable[[float], int]
"""Returns the hash of what the part shows at a time."""


def compared(
    shows: Shows,
    begin: float = 300.0,
    length: float = 120.0,
    *,
    support: tuple[float, float] = (10.0, 30.0),
    mirrored: bool = False,
    dark: Callable[[float], bool] = lambda _at: False,
) -> Relation:
    """Return the relation to the film of a part that is said to begin at `begin`."""
    candidate = PartCandidate(2, 1, Offset(begin, mirrored=mirrored), Support(*support))
    each = comparison(candidate, (length, 900.0), FILM.answers)
    beside = [[] if dark(at) else [shows(at), picture("beside", at)] for at in times_in_part([each])]
    (relation,) = relations([each], beside)
    return relation


def film(at: float) -> int:
    return picture("film", 300.0 + at)


@given(st.floats(0, 780), st.floats(20, 120))
def test_an_excerpt_is_contained_wherever_it_lies(begin: float, length: float) -> None:
    relation = compared(lambda at: picture("film", begin + at), begin, length, support=(0.0, length))
    assert relation.kind is PartKind.CONTAINED
    assert (relation.begin, relation.end) == (0.0, length)
    assert relation.agree == relation.told >= 2


@given(st.floats(0.1, 0.9))
def test_a_shared_opening_is_never_contained(share: float) -> None:
    end = 120.0 * share
    relation = compared(
        lambda at: film(at) if at < end else picture("own", at), support=(0.0, min(20.0, end))
    )
    assert relation.kind is not PartKind.CONTAINED
    if share >= 0.3:
        assert relation.kind is PartKind.SHARES
        assert relation.begin < 12
        assert relation.end <= end


def test_a_part_that_goes_on_beyond_the_end_shares_a_part() -> None:
    relation = compared(lambda at: picture("film", 840.0 + at), begin=840.0)
    assert relation.kind is PartKind.SHARES
    assert relation.end <= 60


def test_nothing_in_common_is_not_confirmed() -> None:
    assert compared(lambda at: picture("own", at)).kind is PartKind.UNCONFIRMED


def test_dark_frames_tell_nothing() -> None:
    # A quarter in the middle
    assert compared(film, dark=lambda at: 30 < at < 60).kind is PartKind.CONTAINED
    # A frame at an end
    assert compared(film, dark=lambda at: at < 5 or at > 115).kind is PartKind.CONTAINED
    assert compared(film, dark=lambda at: at > 85, support=(0.0, 60.0)).kind is PartKind.SHARES
    assert compared(film, dark=lambda _at: True) == Relation(PartKind.UNCONFIRMED, 0.0, 0.0, 0, 0)


def test_one_picture_proves_nothing() -> None:
    assert compared(film, dark=lambda at: not 20 < at < 30).kind is PartKind.UNCONFIRMED


def test_frames_that_differ_a_little_tell_nothing() -> None:
    assert compared(lambda at: film(at) ^ 0x1FFF).agree > 2
    assert compared(lambda at: film(at) ^ 0x3FFF).told == 0


def test_an_end_in_doubt_is_not_contained() -> None:
    relation = compared(lambda at: film(at) ^ (0x3FFF if at > 90 else 0), support=(0.0, 60.0))
    assert relation.kind is PartKind.SHARES


def test_a_mirrored_part_is_contained() -> None:
    from app.core.near.picture_print import mirrored  # noqa: PLC0415 - named as the argument

    assert compared(lambda at: mirrored(film(at)), mirrored=True).kind is PartKind.CONTAINED
    assert compared(film, mirrored=True).kind is PartKind.UNCONFIRMED


@pytest.mark.parametrize(("length", "kind"), [(890.0, PartKind.SAME), (800.0, PartKind.CONTAINED)])
def test_a_film_of_similar_length_is_the_same_one(length: float, kind: PartKind) -> None:
    relation = compared(lambda at: picture("film", 5.0 + at), 5.0, length, support=(100.0, 700.0))
    assert relation.kind is kind


def test_comparisons_of_one_file_are_kept_apart() -> None:
    right = PartCandidate(2, 1, Offset(300.0), Support(10.0, 30.0))
    wrong = PartCandidate(2, 1, Offset(500.0), Support(10.0, 30.0))
    both = [comparison(each, (120.0, 900.0), FILM.answers) for each in (wrong, right)]
    found = relations(both, [[film(at)] for at in times_in_part(both)])
    assert [each.kind for each in found] == [PartKind.UNCONFIRMED, PartKind.CONTAINED]
