"""Pairs of folders with equal files: which are told, as one or each for itself."""

from collections.abc import Mapping

from app.core.copies.folders import MOST_PAIRS, FolderPair, PairTree, Shared

Direct = dict[tuple[bytes, bytes], Shared]


def told(direct: Direct, files: Mapping[bytes, int], sources: tuple[bytes, ...] = ()) -> list[FolderPair]:
    tree = PairTree(direct, sources.__contains__)
    found = tree.pairs(files.__getitem__, tree.at_equal_places)
    assert not found.is_cut
    return list(found.pairs)


def test_the_folder_with_the_larger_part_comes_first() -> None:
    direct = {(b"/a/x", b"/b/y"): Shared(3, 2, 100)}
    files = {b"/a/x": 10, b"/b/y": 2}
    (pair,) = told(direct, files)
    assert pair == FolderPair(b"/b/y", b"/a/x", Shared(2, 3, 100), 2, 10)
    assert pair.share == 1


def test_folders_with_equal_subfolders_are_one_pair() -> None:
    direct = {
        (b"/a/s/1", b"/b/s/1"): Shared(2, 2, 20),
        (b"/a/s/2", b"/b/s/2"): Shared(3, 3, 30),
    }
    files = {b"/a/s": 6, b"/b/s": 5, b"/a": 6, b"/b": 50}
    assert told(direct, files) == [FolderPair(b"/b/s", b"/a/s", Shared(5, 5, 50), 5, 6)]


def test_parents_of_which_little_is_shared_are_not_told() -> None:
    direct = {
        (b"/a/1", b"/b/1"): Shared(2, 2, 20),
        (b"/a/2", b"/b/2"): Shared(3, 3, 30),
    }
    files = {b"/a": 100, b"/b": 100, b"/a/1": 2, b"/b/1": 2, b"/a/2": 3, b"/b/2": 4}
    assert [(pair.first, pair.shared.size) for pair in told(direct, files)] == [(b"/a/2", 30), (b"/a/1", 20)]


def test_a_parent_of_sources_is_not_told() -> None:
    direct = {
        (b"/m/a/v/1", b"/m/b/v/1"): Shared(2, 2, 20),
        (b"/m/a/v/2", b"/m/b/v/2"): Shared(2, 2, 20),
    }
    files = {b"/m/a/v": 4, b"/m/b/v": 4}
    (pair,) = told(direct, files, (b"/m/a/v", b"/m/b/v"))
    assert (pair.first, pair.second, pair.shared.first) == (b"/m/a/v", b"/m/b/v", 4)


def test_sides_stay_apart_where_the_order_of_the_parents_is_another() -> None:
    # "/s/a/x" is after "/s/a-b/x", but "/s/a" is before "/s/a-b".
    direct = {
        (b"/s/a-b/x", b"/s/a/x"): Shared(1, 4, 10),
        (b"/s/a-b/y", b"/s/a/y"): Shared(1, 4, 10),
    }
    files = {b"/s/a": 8, b"/s/a-b": 2}
    (pair,) = told(direct, files)
    assert (pair.first, pair.shared, pair.files_second) == (b"/s/a", Shared(8, 2, 20), 2) or (
        pair.first,
        pair.shared,
        pair.files_second,
    ) == (b"/s/a-b", Shared(2, 8, 20), 8)


def test_a_folder_is_not_compared_with_its_own_parent() -> None:
    assert told({(b"/s/x/x", b"/s/x/x/x"): Shared(1, 1, 10)}, {}) == []
    direct = {(b"/s/1/x/x", b"/s/1/x"): Shared(1, 1, 10), (b"/s/x/1", b"/s/x/x/1"): Shared(1, 1, 10)}
    (pair,) = told(direct, {b"/s/x/1": 1, b"/s/x/x/1": 1})
    assert (pair.first, pair.second) == (b"/s/x/1", b"/s/x/x/1")


def test_folders_with_files_of_their_own_and_subfolders_are_one_pair() -> None:
    direct = {(b"/a", b"/b"): Shared(1, 1, 5), (b"/a/1", b"/b/1"): Shared(2, 2, 20)}
    (pair,) = told(direct, {b"/a": 100, b"/b": 100})
    assert pair.shared == Shared(3, 3, 25)


def test_names_of_windows_are_split_at_its_separator() -> None:
    direct = {
        (b"C:\\v\\1", b"D:\\v\\1"): Shared(1, 1, 5),
        (b"C:\\v\\2", b"D:\\v\\2"): Shared(1, 1, 5),
    }
    (pair,) = told(direct, {b"C:\\": 2, b"D:\\": 2, b"C:\\v": 2, b"D:\\v": 2})
    assert (pair.first, pair.second) == (b"C:\\v", b"D:\\v")


def test_the_largest_pairs_are_told_and_that_there_are_more() -> None:
    direct = {(b"/a%d" % number, b"/b%d" % number): Shared(1, 1, number) for number in range(MOST_PAIRS + 5)}
    tree = PairTree(direct, lambda _path: False)
    found = tree.pairs(lambda _folder: 1, tree.at_equal_places)
    assert found.is_cut
    assert (len(found.pairs), found.pairs[0].shared.size) == (MOST_PAIRS, MOST_PAIRS + 4)
