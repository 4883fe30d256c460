"""Which folders of a root are handed to other hosts, and which are for this one."""

import pytest

from app.core.file.listed_file import ListedFile
from app.core.scan.folder_digest import FolderListing
from app.scan.listing.lister_protocol import ListRequest, RootFound, RootPart, WholeFolder
from app.scan.sharing import shared_root
from app.scan.sharing.share_child import SharedFolders
from app.scan.sharing.shared_root import SharedRoot, agrees

ROOT, REAL = b"/m", b"/real"
INNER = [b"/m/a", b"/m/b", b"/m/c", b"/m/d"]


@pytest.fixture(autouse=True)
def _no_mounts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_root, "mount_points", frozenset)


def _root(*, shows_mounts: bool = True, inner: list[bytes] = INNER) -> SharedRoot:
    """Return a root in which this host has found folders and listed one."""
    found = RootFound(
        ROOT, "", (1, 1), REAL, is_file=False, is_mount=False, is_empty=False, shows_mounts=shows_mounts
    )
    shared = SharedRoot(ListRequest(ROOT), found, lambda _folders: frozenset())
    listings = [FolderListing(b"/m/known", b"digest", b"by name")]
    shared.note(RootPart(opened=[*inner, b"/m/known"], closed=[ROOT, b"/m/known"], listings=listings))
    shared.rest()
    return shared


def _whole(path: bytes, *opened: bytes) -> WholeFolder:
    return WholeFolder(path, [], list(opened), b"digest", b"by name", 0, 0)


def test_each_folder_is_with_one_host_at_a_time_and_comes_back_without_an_answer() -> None:
    shared = _root()
    shares = [shared.share(key, 2) for key in range(3)]

    assert [share and share[0] for share in shares] == [[b"/m/a", b"/m/b"], [b"/m/c"], [b"/m/d"]]
    assert shared.share(3, 2) is None
    assert shared.is_idle
    shared.give_back(1)
    assert shared.own_share() == (b"/m/c",)
    shared.rest()
    again = shared.share(4, 2)
    assert again is not None
    assert again[0] == [b"/m/c"]


def test_what_an_answer_leaves_out_is_left_and_what_it_is_unsure_of_is_for_this_host() -> None:
    shared = _root(inner=[b"/m/a", b"/m/b", b"/m/c", b"/m/d", b"/m/e", b"/m/f"])
    shared.share(0, 2)
    told = SharedFolders([_whole(b"/m/a", b"/m/a/x"), _whole(b"/m/other")], [b"/m/b"])
    (found,) = shared.take(0, told)

    assert (found.closed, found.opened) == ([b"/m/a"], [b"/m/a/x"])
    left = [b"/m/d", b"/m/e", b"/m/f", b"/m/c", b"/m/a/x"]
    while not shared.is_done:
        own = shared.own_share()
        shared.note(RootPart(closed=list(own)))
        left = [path for path in left if path not in own]
        assert not left or b"/m/b" not in own
    assert left == []


def test_a_large_answer_comes_in_small_parts() -> None:
    shared = _root()
    shared.share(0, 2)
    names = [b"/m/a/%d" % number for number in range(450)]
    files: list[ListedFile] = [(b"%d.mkv" % number, 1, 1, "1", None) for number in range(1500)]
    large = [_whole(path)._replace(files=files) for path in names[:3]]
    told = [_whole(b"/m/a", *names), *large, *map(_whole, names[3:])]
    found = shared.take(0, SharedFolders(told, []))

    assert [path for part in found for path in part.closed] == [folder.path for folder in told]
    assert [len(part.closed) for part in found] == [3, 200, 200, 48]


def test_mounts_of_this_host_and_the_folders_around_them_are_not_handed_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shared_root, "mount_points", lambda: frozenset({REAL, b"/real/a", b"/real/c/vol"}))
    shared = _root(inner=[b"/m/a", b"/m/b", b"/m/b/below"])
    share = shared.share(0, 2)

    assert share is not None
    assert share[0] == [b"/m/b"]
    assert share[2] == [b"/m", b"/m/a", b"/m/c", b"/m/c/vol"]
    shared.note(RootPart(mounts=[(b"/m/b/below", "other")]))
    assert shared.share(1, 2) is None


def test_nothing_is_handed_out_where_volumes_do_not_show_or_nothing_can_be_compared() -> None:
    assert _root(shows_mounts=False).share(0, 2) is None
    found = RootFound(ROOT, "", (1, 1), REAL, is_file=False, is_mount=False, shows_mounts=True)
    shared = SharedRoot(ListRequest(ROOT), found, lambda _folders: frozenset())
    shared.note(RootPart(opened=INNER, closed=[ROOT]))
    shared.rest()
    assert shared.share(0, 2) is None


@pytest.mark.parametrize(
    ("told", "is_same"),
    [
        (SharedFolders([_whole(b"/m/known")], []), True),
        (SharedFolders([_whole(b"/m/known")._replace(digest=b"", by_name=b"other")], []), False),
        (SharedFolders([], [b"/m/known"]), False),
        (SharedFolders([_whole(b"/m/a")], []), None),
    ],
)
def test_an_answer_counts_if_it_shows_a_known_folder_as_it_is(
    told: SharedFolders, *, is_same: bool | None
) -> None:
    share = _root().share(0, 2)

    assert share is not None
    assert [path for path, _ in share[1]] == [b"/m/known"]
    assert agrees(share[1], told) is is_same
