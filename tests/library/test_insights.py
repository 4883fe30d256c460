"""Groups of files with sums: they equal the sums of the table to the byte, and their filters find them."""

import random
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.core.charts.picture import Rect
from app.core.charts.treemap import TileKind, treemap
from app.core.insights import amounts
from app.core.insights.amounts import Amount, summed
from app.core.insights.breakdown import BREAKDOWNS, breakdown_of, profile_key, saving
from app.core.insights.folder_tree import find_folder, folder_tree, with_files
from app.core.insights.folders import FolderKey, FolderSum, Measure, node_name
from app.core.query import Query
from app.core.query.rules import Condition, RuleGroup
from app.core.text.names import display
from app.library import Library, open_library
from app.library.insights import insight_folders, insight_values, insights
from app.library.insights.insight_values import WHOLE
from app.library.insights.insights import POINTS, ValueSums
from app.library.reader import Reader
from tests.benchmarks.tables.library import make
from tests.library.filling import run_sql

ROWS = 900
LARGE = 2**53 + 1
FILTERS = (
    *("codec:hevc", "codec:avc", "-codec:avc", "container:mkv", "res:4k", "res:<4k", "res:1080p", "hdr:yes"),
    *("hdr:no", "fps:25", "fps:>30", "audio:eng", "audio:none", "camera:any", "size:>1GB", "size:<50MB"),
    *("duration:>10m", "duration:<1m", "bitrate:>50Mb/s", "density:>0.1", "modified:<30d", "modified:>1y"),
    *("status:ok", "-status:ok", "problem:any", "problem:error", "scan:interlaced", "bits:10", "harbour"),
    *("meyer", "folder:archive", "folder:rushes", "ext:mkv", "-ext:mp4", "title:any", "interview"),
)
RULE = RuleGroup(
    every=True,
    parts=tuple(Condition(term) for term in Query.parse("codec:hevc,avc fps:<50 bitrate:<100Mb/s").terms),
)
RULES = (("device", RULE),)
KEYS = (*BREAKDOWNS, profile_key("device"))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def] # noqa: ANN201
    """A library of files of many kinds, a few of them huge, and a removed source."""
    path = tmp_path_factory.mktemp("insights") / "library.sqlite3"
    make(path, ROWS)
    library = open_library(path)
    run_sql(library, "UPDATE file SET size = ? WHERE id % 97 = 0", LARGE)
    run_sql(library, "UPDATE file SET duration = NULL WHERE id % 31 = 0")
    run_sql(library, "UPDATE source SET removed = 1 WHERE id = 4")
    yield library
    library.close()


def random_query(seed: int) -> Query:
    """Return a query of one to three filters."""
    chance = random.Random(seed)  # noqa: S311 - to make the same again
    return Query.parse(" ".join(chance.sample(FILTERS, chance.randrange(1, 4))))


def sums_of(reader: Reader, query: Query) -> Amount:
    found = reader.sums(query)
    return Amount(found.files, found.size, found.seconds)


def same(one: Amount, other: Amount) -> bool:
    return one[:2] == other[:2] and one.seconds == pytest.approx(other.seconds)


def groups_of(
    reader: Reader, query: Query, keys: list[str], parts: int = 1
) -> dict[str, list[amounts.ValueGroup]]:
    return insights.groups(sums_in_parts(reader, query, keys, parts))


def sums_in_parts(reader: Reader, query: Query, keys: list[str], number: int) -> list[ValueSums]:
    parts = reader.insight(insight_values.parts, number)
    assert len(parts) == number
    return [reader.insight(insights.value_sums, query, keys, part) for part in parts]


@pytest.mark.parametrize("seed", range(200))
def test_groups_and_folders_add_up_to_the_table(library: Library, seed: int) -> None:
    query = random_query(seed)
    with library.reader() as reader:
        whole = sums_of(reader, query)
        for key, groups in groups_of(reader, query, list(BREAKDOWNS), 3).items():
            if not BREAKDOWNS[key].is_list:
                assert same(summed(group.amount for group in groups), whole), key
        folders = []
        for part in reader.insight(insight_values.parts, 2):
            folders += reader.insight(insight_folders.folder_sums, query, "codec", part)
        assert same(summed(folder.amount for folder in folders), whole)
        roots = [source.path for source in reader.sources()]
        top = folder_tree(folders, roots, Measure.SIZE, lambda _: 0)
        assert (top.size, top.files) == (whole.size, whole.files)
        flat = [tile for tile in treemap(top, Rect(0, 0, 640, 480)) if tile.kind is not TileKind.FOLDER]
        assert sum(tile.node.size for tile in flat) == whole.size


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("key", KEYS)
def test_the_filter_of_a_group_finds_its_files(library: Library, key: str, seed: int) -> None:
    query = replace(Query.parse("") if not seed else random_query(seed), rules=RULES)
    with library.reader() as reader:
        for group in groups_of(reader, query, [key])[key]:
            narrowed = Query.parse(f"{query} {group.search}", rules=RULES)
            assert not narrowed.faults
            assert same(sums_of(reader, narrowed), group.amount), group


@pytest.mark.parametrize("key", KEYS)
def test_a_folder_has_the_value_of_its_largest_file(library: Library, key: str) -> None:
    if breakdown_of(key).is_list:
        return
    query = Query.parse("codec:any", rules=RULES)
    with library.reader() as reader:
        folders = reader.insight(insight_folders.folder_sums, query, key)
        files = reader.insight(insight_folders.files_in, query, key, [folder.id for folder in folders])
    for folder in folders:
        largest = max(file.amount.size for file in files[folder.id])
        colours = {file.colour for file in files[folder.id] if file.amount.size == largest}
        assert folder.colour in colours
        assert same(summed(file.amount for file in files[folder.id]), folder.amount)


def test_files_take_the_place_of_their_folder(library: Library) -> None:
    query = Query.parse("")
    with library.reader() as reader:
        folders = reader.insight(insight_folders.folder_sums, query, "status")
        chosen = max(folders, key=lambda folder: folder.amount.files)
        files = reader.insight(insight_folders.files_in, query, "status", [chosen.id])[chosen.id]
    top = folder_tree(folders, [], Measure.SIZE, lambda _: 0)
    folder = find_folder(top, chosen.path)
    assert folder is not None
    assert folder.key == FolderKey(chosen.path, chosen.id)
    with_files(folder, files[1:], Measure.SIZE, lambda _: 2)
    assert not folder.children, "one file has gone meanwhile"
    with_files(folder, files, Measure.SIZE, lambda _: 2)
    assert len(folder.children) == chosen.amount.files
    assert sum(child.size for child in folder.children) == folder.size
    assert {node_name(child, {}) for child in folder.children} == {display(file.name) for file in files}
    assert find_folder(top, b"/no/such folder") is None


def test_points_of_pictures_add_up(library: Library) -> None:
    query = Query.parse("bitrate:any width:any")
    keys = ["bitrate", "density", "fps", POINTS]
    with library.reader() as reader:
        parts = sums_in_parts(reader, query, keys, 2)
        points = insights.points(parts)
        assert same(summed(point.amount for point in points), sums_of(reader, query))
        for point in points:
            assert same(sums_of(reader, Query.parse(f"{query} {point.search}")), point.amount)
        alone = groups_of(reader, query, ["bitrate"])["bitrate"]
    for group, other in zip(insights.groups(parts)["bitrate"], alone, strict=True):
        assert group[:2] == other[:2]
        assert same(group.amount, other.amount)


def test_folders_outside_all_sources_have_a_place() -> None:
    sums = [
        FolderSum(b"/a/b", Amount(1, 10, 1.0), "x", 1),
        FolderSum(b"/c", Amount(2, 30, 2.0), "y", 2),
        FolderSum(b"/c/d", Amount(1, 30, 0.5), "x", 3),
    ]
    top = folder_tree(sums, [b"/c"], Measure.DURATION, lambda value: int(value == "y"))
    assert (top.size, top.files, top.colour) == (3.5, 4, 1)
    own, below = top.children[0].children
    assert (own.key, own.size, node_name(below, {})) == (FolderKey(b"/c", 2, own=True), 2.0, "d")
    assert find_folder(top, b"/c/d") is below


def test_the_room_that_encoding_again_saves(library: Library) -> None:
    with library.reader() as reader:
        codecs = groups_of(reader, Query.parse("vcodec:=avc"), ["codec"])["codec"]
    assert saving(codecs) == sum(group.amount.size for group in codecs) // 2
    assert saving([]) == 0


def test_a_library_without_folders_has_one_part(tmp_path: Path) -> None:
    with closing(open_library(tmp_path / "library.sqlite3")) as library, library.reader() as reader:
        parts = reader.insight(insight_values.parts, 4)
        assert parts == [WHOLE]
        assert groups_of(reader, Query.parse(""), ["codec", "duration"]) == {"codec": [], "duration": []}


def test_verdicts_of_a_profile_have_an_order_and_are_unknown_without_its_rule(library: Library) -> None:
    key = profile_key("device")
    with library.reader() as reader:
        judged = groups_of(reader, Query.parse("", rules=RULES), [key])[key]
        assert [group.value for group in judged] == ["yes", "no", None]
        assert [group.search for group in judged] == [
            "plays:device",
            "plays:device=no",
            "plays:device=unknown",
        ]
        assert [group.value for group in groups_of(reader, Query.parse(""), [key])[key]] == [None]
