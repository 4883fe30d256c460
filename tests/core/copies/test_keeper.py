"""The file that is proposed to be kept, and the rule that decided."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.checksum.verdict import BAD, ChecksumVerdict
from app.core.copies.group import CopyFile
from app.core.copies.keeper import RULES, KeeperRule, order, propose, ranking
from app.core.file.record import FileStatus

ONE = CopyFile(1, b"/a/clip.mov", b"/a", FileStatus.OK, 5, None, 1)
OTHER = replace(ONE, id=2, path=b"/b/clip.mov", source=b"/b", copy=2)


@pytest.mark.parametrize(
    ("files", "kept", "rule"),
    [
        ((ONE,), 1, None),
        ((ONE, OTHER), 1, KeeperRule.FIRST_PATH),
        ((replace(ONE, verdict=ChecksumVerdict.ROTTEN), OTHER), 2, KeeperRule.INTACT),
        ((replace(ONE, status=FileStatus.OFFLINE), OTHER), 2, KeeperRule.ONLINE),
        ((replace(ONE, path=b"/a/copy of clip.mov", mtime_ns=4), OTHER), 2, KeeperRule.PLAIN_NAME),
        ((replace(ONE, path=b"/a/clip-2.mov", mtime_ns=4), OTHER), 2, KeeperRule.PLAIN_NAME),
        ((replace(ONE, path=b"/a/Backup/clip.mov", mtime_ns=4), OTHER), 2, KeeperRule.PLAIN_FOLDER),
        ((ONE, replace(OTHER, mtime_ns=4)), 2, KeeperRule.OLDEST),
        ((ONE, replace(OTHER, path=b"/b/clip of the sea.mov")), 2, KeeperRule.LONGEST_NAME),
        ((replace(ONE, path=b"/a/deep/clip.mov"), OTHER), 2, KeeperRule.SHORTEST_PATH),
    ],
)
def test_the_first_rule_that_leaves_one_file_decides(
    files: tuple[CopyFile, ...], kept: int, rule: KeeperRule | None
) -> None:
    keeper = propose(files)
    assert keeper is not None
    assert (keeper.file.id, keeper.rule) == (kept, rule)


def test_the_order_of_the_rules_is_free() -> None:
    files = (ONE, replace(OTHER, mtime_ns=4, status=FileStatus.OFFLINE))
    assert propose(files) == (ONE, KeeperRule.ONLINE)
    assert propose(files, (KeeperRule.OLDEST, KeeperRule.ONLINE)) == (files[1], KeeperRule.OLDEST)
    assert propose(files, ()) == (ONE, KeeperRule.FIRST_PATH)


@pytest.mark.parametrize("chosen", [KeeperRule.OLDEST, KeeperRule.LONGEST_NAME, KeeperRule.SHORTEST_PATH])
@pytest.mark.parametrize("path", [b"/a/copy of clip.mov", b"/Copy/clip.mov"])
def test_a_copy_by_its_name_loses_whatever_rule_is_chosen(chosen: KeeperRule, path: bytes) -> None:
    plain = replace(OTHER, path=b"/some/other/place/clip.mov")
    by_age = replace(ONE, path=path, mtime_ns=1)
    rules = order(chosen)
    assert rules.index(chosen) < min(rules.index(each) for each in RULES[4:] if each is not chosen)
    keeper = propose((by_age, plain), rules)
    assert keeper is not None
    assert keeper.file == plain
    assert min((by_age, plain), key=ranking(rules)((by_age, plain))) == plain


def test_a_preferred_place_beats_the_words_of_names() -> None:
    files = (replace(ONE, path=b"/a/Backup/copy of clip.mov"), OTHER)
    assert propose(files, places=(b"/a",)) == (files[0], KeeperRule.PREFERRED_PLACE)


def test_the_plain_name_may_be_on_another_disk() -> None:
    files = (replace(ONE, path=b"/a/clip-2.mov"), replace(ONE, path=b"/a/other.mov", mtime_ns=9))
    assert propose(files) == (files[0], KeeperRule.OLDEST)
    assert propose(files, group=(*files, OTHER)) == (files[1], KeeperRule.PLAIN_NAME)


def test_a_preferred_place_beats_age_age_and_the_first_place_the_others() -> None:
    files = (ONE, replace(OTHER, mtime_ns=9))
    assert propose(files, places=(b"/b",)) == (files[1], KeeperRule.PREFERRED_PLACE)
    assert propose(files, places=(b"/c", b"/a", b"/b")) == (ONE, KeeperRule.PREFERRED_PLACE)
    assert propose(files, places=(b"/c",)) == (ONE, KeeperRule.OLDEST)


def test_a_rule_that_does_not_decide_alone_is_not_blamed() -> None:
    third = replace(OTHER, id=3, path=b"/c/clip.mov", status=FileStatus.OFFLINE)
    assert propose((ONE, replace(OTHER, mtime_ns=4), third)) == (
        replace(OTHER, mtime_ns=4),
        KeeperRule.OLDEST,
    )


def test_nothing_is_proposed_of_damaged_files() -> None:
    assert propose(()) is None
    assert propose([replace(each, verdict=ChecksumVerdict.UNREADABLE) for each in (ONE, OTHER)]) is None


@given(
    st.lists(
        st.builds(
            CopyFile,
            st.integers(1, 9),
            st.sampled_from([b"/a/x", b"/a/yy", b"/b/x", b"/b/c/x"]),
            st.just(b"/a"),
            st.sampled_from(list(FileStatus)),
            st.integers(0, 2),
            st.sampled_from([None, *ChecksumVerdict]),
            st.integers(1, 3),
        ),
        max_size=6,
    ),
    st.permutations(RULES),
    st.sampled_from([(), (b"/b",), (b"/b/c", b"/a")]),
)
def test_one_of_the_files_is_proposed_and_never_a_damaged_one(
    files: list[CopyFile], rules: list[KeeperRule], places: tuple[bytes, ...]
) -> None:
    keeper = propose(files, rules, places)
    if keeper is None:
        assert all(file.verdict in BAD for file in files)
    else:
        assert keeper.file in files
        assert keeper.file.verdict not in BAD
