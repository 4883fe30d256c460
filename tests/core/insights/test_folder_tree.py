"""The tree of folders: it adds up, and is cheap to keep and to free."""

import gc
import random

import pytest

from app.core.charts.picture import Rect
from app.core.charts.treemap import TileKind, treemap
from app.core.insights.amounts import Amount
from app.core.insights.folder_tree import find_folder, folder_tree, opened
from app.core.insights.folders import FolderKey, FolderSum, Measure, node_name

MANY = 20_000


def many(chance: random.Random) -> list[FolderSum]:
    """Return folders in folders of three levels, of very different sizes."""
    return [
        FolderSum(
            b"/disk/%d/%d/%d" % (at % 10, at % 200, at),
            Amount(1, 1 + int(chance.lognormvariate(15, 3))),
            "x",
            at,
        )
        for at in range(1, MANY)
    ]


def test_folders_that_are_not_seen_make_no_objects() -> None:
    """A search for garbage would else stop the window for as long as it takes to visit them all."""
    sums = many(random.Random(1))  # noqa: S311 - to make the same again
    gc.collect()
    before = len(gc.get_objects())
    top = folder_tree(sums, [b"/disk"], Measure.SIZE, lambda _: 0)
    tiles = treemap(top, Rect(0, 0, 200, 100))
    assert len(tiles) < MANY / 10
    assert len(gc.get_objects()) - before < MANY / 2
    flat = [tile.node for tile in tiles if tile.kind is not TileKind.FOLDER]
    whole = sum(each.amount.size for each in sums)
    assert (top.size, top.files) == (whole, len(sums))
    assert (sum(node.size for node in flat), sum(node.files for node in flat)) == (whole, len(sums))


def test_a_folder_is_the_same_node_each_time() -> None:
    top = folder_tree(many(random.Random(2)), [b"/disk"], Measure.SIZE, lambda _: 0)  # noqa: S311 - as above
    (disk,) = top.children
    assert [node_name(node, {}) for node in disk.children[-2:]] == [
        node_name(node, {}) for node in disk.children
    ][-2:]
    assert list(disk.children) == list(disk.children)
    assert disk.children[-1] is disk.children[9]
    assert (
        find_folder(top, b"/disk/3/3")
        in disk.children[0:10][[node_name(n, {}) for n in disk.children].index("3")].children
    )
    sizes = [node.size for node in disk.children]
    assert sizes == sorted(sizes, reverse=True)
    with pytest.raises(IndexError):
        disk.children[10]


def test_a_source_inside_another_one_is_beside_it() -> None:
    sums = [
        FolderSum(b"/a/b/c", Amount(1, 10), "x", 1),
        FolderSum(b"/a/d", Amount(1, 5), "y", 2),
        FolderSum(b"/a/b", Amount(1, 1), "x", 3),
    ]
    top = folder_tree(sums, [b"/a", b"/a/b"], Measure.SIZE, lambda value: int(value == "y"))
    assert [(node.key, node.size) for node in top.children] == [
        (FolderKey(b"/a/b", 3), 11),
        (FolderKey(b"/a"), 5),
    ]


def test_a_folder_without_files_gives_way_to_the_one_above() -> None:
    sums = [FolderSum(b"/a/b", Amount(1, 10), "x", 1)]
    top = folder_tree(sums, [b"/a"], Measure.SIZE, lambda _: 0)
    assert opened(top, b"/a/c/d") == (b"/a", top.children[0])
    assert opened(top, b"/z") == (b"", top)
    path, node = opened(top, b"/a/b")
    assert (path, node.key, [child.key for child in node.children]) == (
        b"/a/b",
        FolderKey(b"/a/b", 1),
        [FolderKey(b"/a/b", 1)],
    )
