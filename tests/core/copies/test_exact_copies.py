"""Exact copies: what is one copy, what has to be read, and which number of copies is known."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.checksum.algorithm import Algorithm
from app.core.copies.contents import Counted, KnownFile, count_files
from app.core.copies.narrowing import Reads, next_reads
from app.core.copies.occupancy import Blocks
from app.core.copies.place import CopyPlace, count_copies
from app.core.copies.sample import PART_BYTES, SAMPLE_BYTES, has_sample, sample_offsets

SIZE = 10 * SAMPLE_BYTES
XXH, MD5, SHA1 = Algorithm.XXH3_128, Algorithm.MD5, Algorithm.SHA1


def at(
    record: int,
    number: str = "",
    *,
    source: int = 1,
    volume: str = "uuid:1",
    lasting: bool | None = True,
    extents: str = "",
) -> CopyPlace:
    return CopyPlace(record, source, volume, number or f"i{record}", lasting, extents)


def file(record: int, sample: str = "", readable: bool = True, **digests: str) -> KnownFile:  # noqa: FBT001, FBT002
    known = {Algorithm[name.upper()]: text.encode() for name, text in digests.items()}
    return KnownFile(at(record), 1, sample.encode() or None, known, readable)


def reads(*files: KnownFile, size: int = SIZE) -> Reads:
    return next_reads(size, files, lambda each: each.readable)


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ((at(1), at(2)), (2, 2)),
        ((at(1, "x"), at(2, "x")), (1, 1)),  # hard links
        ((at(1, "x"), at(2, "x", source=2)), (1, 1)),  # one volume, mounted twice
        ((at(1, "x"), at(2, "x", source=2, volume="uuid:2")), (2, 2)),
        ((at(1, extents="e"), at(2, extents="e")), (1, 1)),  # reflinks
        ((at(1, extents="e"), at(2, extents="e", source=2, volume="uuid:2")), (2, 2)),
        ((at(1, "x", extents="e"), at(2, "x"), at(3, extents="e")), (1, 1)),
        ((at(1, "x", volume=""), at(2, "x", source=2, volume="")), (1, 2)),
        ((at(1, "x", volume=""), at(2, "y", source=2, volume="")), (2, 2)),
        ((at(1, "x", volume=""), at(2, "x", source=2)), (1, 2)),
        ((at(1, "x", volume=""), at(2, "x", volume="")), (1, 1)),
        ((at(1, "x", lasting=False), at(2, "x", lasting=False)), (2, 2)),  # no links on FAT
        ((at(1, lasting=False), at(2, source=2, lasting=False)), (1, 2)),
        ((at(1, lasting=False), at(2, source=2, volume="uuid:2")), (2, 2)),
        ((at(1, "x", lasting=None), at(2, "x", lasting=None)), (1, 2)),
        ((at(1, lasting=None), at(2, lasting=None)), (2, 2)),
        ((at(1, lasting=None), at(2, source=2, volume="uuid:2", lasting=None)), (2, 2)),
        ((at(1, volume="", lasting=False), at(2, source=2)), (1, 2)),
    ],
)
def test_what_may_be_one_copy_is_counted_as_between_two_limits(
    places: Sequence[CopyPlace], expected: tuple[int, int]
) -> None:
    assert count_copies(places) == expected


def test_a_sample_is_the_head_the_middle_and_the_tail() -> None:
    assert not has_sample(SAMPLE_BYTES)
    assert sample_offsets(SAMPLE_BYTES + 2) == (0, PART_BYTES + 1, 2 * PART_BYTES + 2)


def test_a_file_of_its_own_size_is_the_only_copy_unread() -> None:
    assert reads(file(1)) == Reads()
    (counted,) = count_files(SIZE, [file(1)])
    assert counted == Counted(1, 1, 1, exact=True, alone=True, disks=1, least=0, most=0)


def test_samples_come_first_and_equal_ones_are_read_to_the_end() -> None:
    assert reads(file(1), file(2)) == Reads(samples=[1, 2])
    assert reads(file(1, "s"), file(2)) == Reads(samples=[2])
    assert reads(file(1, "s"), file(2, "s"), file(3, "t")) == Reads(digests={1: (XXH,), 2: (XXH,)})


def test_small_files_have_no_sample() -> None:
    assert reads(file(1), file(2), size=SAMPLE_BYTES) == Reads(digests={1: (XXH,), 2: (XXH,)})


def test_empty_files_are_no_copies() -> None:
    assert reads(file(1), file(2), size=0) == Reads()


def test_of_hard_links_one_is_read() -> None:
    link = KnownFile(at(1, "x"), 1), KnownFile(at(2, "x"), 1)
    assert reads(*link) == Reads()  # and no extents to ask for
    assert {each.copies for each in count_files(SIZE, link)} == {1}
    assert reads(*link, file(3)) == Reads(samples=[1, 3])


def test_a_link_scanned_before_a_change_is_not_of_the_contents_after_it() -> None:
    old, new = KnownFile(at(1, "x"), 1, digests={XXH: b"d"}), KnownFile(at(2, "x"), 2)
    assert reads(old, new) == Reads(samples=[1, 2])


def test_a_stored_checksum_of_an_offline_disk_is_compared_with_its_algorithm() -> None:
    assert reads(file(1, readable=False, md5="d"), file(2)) == Reads(digests={2: (XXH, MD5)})
    assert reads(file(1, readable=False, md5="d", xxh3_128="d"), file(2)) == Reads(digests={2: (XXH,)})


def test_the_file_without_a_checksum_is_read() -> None:
    assert reads(file(1, "s", md5="d"), file(2, "s")) == Reads(digests={2: (XXH, MD5)})


def test_of_two_checksums_without_a_common_algorithm_the_readable_file_is_read() -> None:
    assert reads(file(1, "s", md5="d"), file(2, "s", sha1="e")) == Reads(digests={1: (XXH, SHA1)})
    assert reads(file(1, "s", readable=False, md5="d"), file(2, "s", sha1="e")) == Reads(
        digests={2: (XXH, MD5)}
    )


def test_copies_on_one_volume_may_share_their_blocks() -> None:
    here = file(1, xxh3_128="d"), file(2, xxh3_128="d")
    there = KnownFile(at(3, source=2, volume="uuid:2"), 1, digests={XXH: b"d"})
    assert reads(*here, there) == Reads(blocks=(1, 2))
    assert reads(here[0], there) == Reads()


def test_what_nothing_can_decide_is_not_read() -> None:
    assert reads(file(1, readable=False), file(2)) == Reads()
    assert list(count_files(SIZE, [file(1, readable=False), file(2)])) == []


def test_known_copies_are_counted_beside_an_undecided_file() -> None:
    counted = list(count_files(SIZE, [file(1, xxh3_128="d"), file(2, xxh3_128="d"), file(3)]))
    both = Counted(1, 1, 2, exact=False, alone=False, disks=1, least=0, most=SIZE)
    assert counted == [both, both._replace(record=2)]


def test_files_without_checksums_are_told_apart_by_samples() -> None:
    assert [each.copies for each in count_files(SIZE, [file(1, "s"), file(2, "t")])] == [1, 1]


def test_a_common_algorithm_makes_several_one() -> None:
    files = (
        file(1, md5="d"),
        file(2, sha1="e"),
        file(3, md5="d", sha1="e"),
        file(4, sha1="e", xxh3_128="f"),
        file(5, md5="d", xxh3_128="g"),  # a broken library
        file(6, xxh3_128="g"),
        file(7, xxh3_128="f"),
    )
    assert {each.copies for each in count_files(SIZE, files)} == {7}


def test_all_copies_on_one_volume_are_alone_there() -> None:
    here = file(1, xxh3_128="d")
    there = KnownFile(at(2, source=2, volume="uuid:2"), 1, digests={XXH: b"d"})
    assert {each.alone for each in count_files(SIZE, [here, there])} == {False}
    assert {each.alone for each in count_files(SIZE, [here, file(3, xxh3_128="d")])} == {True}


def test_of_paths_that_may_be_one_file_nothing_is_certain() -> None:
    found = [
        KnownFile(at(record, source=record, lasting=None), 1, digests={XXH: b"d"}, blocks=Blocks("", SIZE))
        for record in (1, 2)
    ]
    sure = KnownFile(at(3, volume="uuid:1"), 1, digests={XXH: b"d"}, blocks=Blocks("", SIZE))
    counted = list(count_files(SIZE, [*found, sure]))
    assert {(each.copies, each.least, each.most) for each in counted} == {(2, 0, 2 * SIZE)}


class TrueFile(NamedTuple):
    """A file as it really is, and what the library may know of it."""

    number: int
    """Hard links share it."""
    readable: bool
    sampled: bool
    stored: frozenset[Algorithm]


CONTENTS = ("abc", "abd", "xbc", "xbd")
"""Contents; the first and last letter are the sample."""


def _sample(contents: str) -> bytes:
    return (contents[0] + contents[-1]).encode()


def _known(files: Sequence[TrueFile], contents: Mapping[int, str]) -> list[KnownFile]:
    return [
        KnownFile(
            at(record, f"i{true.number}"),
            1,
            _sample(contents[true.number]) if true.sampled else None,
            {each: f"{each}{contents[true.number]}".encode() for each in true.stored},
            true.readable,
        )
        for record, true in enumerate(files, 1)
    ]


def _settle(known: list[KnownFile], contents: Callable[[KnownFile], str]) -> tuple[int, int]:
    """Read what is to be read, as long as there is something; return how much that was."""
    samples = digests = 0
    while True:
        wanted = next_reads(SIZE, known, lambda each: each.readable)
        if not wanted.samples and not wanted.digests:
            return samples, digests
        samples += len(wanted.samples)
        digests += len(wanted.digests)
        for at_, each in enumerate(known):
            record = each.place.record
            if record in wanted.samples:
                assert each.sample is None
                known[at_] = each._replace(sample=_sample(contents(each)))
            if record in wanted.digests:
                new = {name: f"{name}{contents(each)}".encode() for name in wanted.digests[record]}
                assert new.keys() - each.digests.keys()
                known[at_] = each._replace(digests={**each.digests, **new})


true_files = st.lists(
    st.builds(
        TrueFile,
        st.integers(0, 5),
        st.booleans(),
        st.booleans(),
        st.frozensets(st.sampled_from((XXH, MD5, SHA1)), max_size=2),
    ),
    min_size=1,
    max_size=8,
)


@given(true_files, st.lists(st.sampled_from(CONTENTS), min_size=6, max_size=6), st.booleans())
def test_no_number_is_false_and_with_all_files_in_reach_every_number_is_known(
    files: list[TrueFile],
    contents: list[str],
    online: bool,  # noqa: FBT001
) -> None:
    if online:
        files = [each._replace(readable=True) for each in files]
    of_number = dict(enumerate(contents))
    known = _known(files, of_number)
    _settle(known, lambda each: of_number[int(each.place.number[1:])])
    counted = {each.record: each for each in count_files(SIZE, known)}
    for record, true in enumerate(files, 1):
        really = len({each.number for each in files if of_number[each.number] == of_number[true.number]})
        found = counted.get(record)
        if online:
            assert found is not None
            assert (found.copies, found.exact) == (really, True)
        if found is not None:
            assert found.copies <= really
            assert found.copies == really or not found.exact
            assert found.exact or found.copies > 1


@given(true_files, st.lists(st.sampled_from(CONTENTS), min_size=6, max_size=6))
def test_only_what_can_still_be_equal_is_read(files: list[TrueFile], contents: list[str]) -> None:
    fresh = [each._replace(readable=True, sampled=False, stored=frozenset()) for each in files]
    of_number = dict(enumerate(contents))
    known = _known(fresh, of_number)
    samples, digests = _settle(known, lambda each: of_number[int(each.place.number[1:])])
    numbers = {each.number for each in fresh}
    assert samples == (len(numbers) if len(numbers) > 1 else 0)
    sampled = [_sample(of_number[number]) for number in numbers]
    assert digests == sum(sampled.count(each) > 1 for each in sampled)
