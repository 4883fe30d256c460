"""The pairs among many prints are those that a comparison of all with all would find."""

from itertools import combinations, pairwise

import pytest

from app.core.errors import Cancelled
from app.core.near.likeness import compare
from app.core.near.matching import (
    MOST_MATCHES,
    Match,
    PrintedFile,
    find_matches,
    longer,
    shorter,
    sieve,
)
from app.core.near.picture_print import NO_FRAME, PicturePrint, mirrored
from tests.core.near.made_prints import changed, film, made_print

FLAT = (40, 3, 40, 40, NO_FRAME, 40, 40, 40)


def _file(
    id_: int, hashes: list[int], duration: float = 600.0, clip: int | None = None, content: int | None = None
) -> PrintedFile:
    return PrintedFile(id_, duration, made_print(hashes).to_bytes(), clip, content)


def _many() -> list[PrintedFile]:
    """Return files of 30 films, with versions that are alike in all ways, and those with flat frames."""
    files = []
    for number in range(30):
        hashes = film(number)
        versions = [
            hashes,
            changed(hashes, number % 14),
            [mirrored(each) for each in changed(hashes, number % 13)],
        ]
        for version, each in enumerate(versions):
            deviations = FLAT if (number + version) % 3 == 0 else (40,) * 8
            id_ = 3 * number + version + 1
            files.append(PrintedFile(id_, 500 + number % 7, made_print(each, deviations).to_bytes()))
    return files


def _by_all(files: list[PrintedFile]) -> set[Match]:
    found = set()
    for one, other in combinations(files, 2):
        likeness = compare(PicturePrint.from_bytes(one.print), PicturePrint.from_bytes(other.print))
        if likeness is not None:
            found.add(Match(one.id, other.id, likeness))
    return found


def test_the_tight_loop_finds_what_a_comparison_of_all_finds() -> None:
    files = _many()
    found = list(find_matches(reversed(files)))
    assert len(found) == len(set(found))
    assert set(found) == _by_all(files)
    assert {match.likeness.mirrored for match in found} == {False, True}
    assert {match.likeness.frames for match in found} == {6, 8}


@pytest.mark.parametrize("new", [0, 1, 45, 89])
def test_new_files_are_compared_with_known_ones_and_each_other(new: int) -> None:
    files = _many()
    fresh = set(range(1, new + 1))
    found = list(find_matches(files[:new], files[new:]))
    expected = {each for each in _by_all(files) if fresh & {each.first, each.second}}
    assert len(found) == len(expected)
    assert set(found) == expected


def test_a_sieve_lets_all_through_that_is_found_and_little_else() -> None:
    files = _many()
    is_found = {frozenset((each.first, each.second)) for each in _by_all(files)}
    passed = 0
    for one in files:
        may_match = sieve([one])
        through = {frozenset((one.id, other.id)) for other in files if may_match(other.print)}
        assert {pair for pair in is_found if one.id in pair} <= through
        passed += len(through)
    assert passed <= 3 * len(files)  # each film has three versions
    assert not sieve([])(files[0].print)
    may_match = sieve([files[0], files[3]])
    assert [may_match(each.print) for each in files[:7]] == [True] * 6 + [False]


@pytest.mark.parametrize(
    ("one", "other", "are_compared"),
    [
        (600, 600, True),
        (600, 600 * 1.02 + 2, True),
        (600, 600 * 1.02 + 2.1, False),
        (600, 600 * 25 / 24, True),
        (600, 600 * 25025 / 24000, True),
        (600, 600 * 25025 / 24000 + 2.5, False),
        (600, 600 * 1.035, False),
        (600, 600 * 1.06, False),
        (5, 7, True),
        (5, 7.2, False),
        (7200, 7200 * 25 / 24, True),
        (7200, 7200 * 1.0375, False),
        (0, 1, True),
    ],
)
@pytest.mark.parametrize("is_known", [True, False])
def test_only_videos_of_similar_length_or_of_another_frame_rate_are_compared(
    one: float, other: float, *, are_compared: bool, is_known: bool
) -> None:
    hashes = film(1)
    for durations in ((one, other), (other, one)):
        files = [_file(at, hashes, duration) for at, duration in enumerate(durations, 1)]
        found = list(find_matches(files[:1], files[1:]) if is_known else find_matches(files))
        assert len(found) == are_compared


@pytest.mark.parametrize("duration", [0.0, 1.5, 92.0, 600.0, 7200.0])
def test_spans_do_not_meet_so_that_no_pair_comes_twice(duration: float) -> None:
    ends = [span for span in sorted((*shorter(duration), *longer(duration))) if span[0] <= span[1]]
    assert all(before[1] < after[0] for before, after in pairwise(ends))


def test_parts_of_a_recording_and_exact_copies_are_no_pairs() -> None:
    hashes = film(1)
    files = [
        _file(1, hashes, clip=1),
        _file(2, hashes, clip=1),
        _file(3, hashes, clip=3, content=3),
        _file(4, hashes, content=3),
    ]
    pairs = {(match.first, match.second) for match in find_matches(files)}
    assert pairs == {(1, 3), (1, 4), (2, 3), (2, 4)}


def test_of_very_many_equal_files_the_best_matches_are_kept() -> None:
    hashes = film(1)
    known = [_file(at, changed(hashes, at % 9)) for at in range(2, MOST_MATCHES + 30)]
    found = list(find_matches([_file(1, hashes)], known))
    assert len(found) == MOST_MATCHES
    left_out = MOST_MATCHES + 28 - len(found)
    assert sum(match.likeness.distance == 8 for match in found) >= len(known) // 9 - left_out
    assert sum(match.likeness.distance <= 5 for match in found) == sum(at % 9 <= 5 for at in range(2, 130))


def test_cancel_ends_it_between_two_files() -> None:
    checks = iter([None, None, Cancelled()])

    def check() -> None:
        if (error := next(checks)) is not None:
            raise error

    hashes = film(1)
    matches = find_matches([_file(at, hashes) for at in range(1, 5)], check=check)
    got: list[Match] = []
    with pytest.raises(Cancelled):
        got.extend(iter(lambda: next(matches), None))
    assert next(checks, "none") == "none"
