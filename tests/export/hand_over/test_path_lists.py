"""Lists of paths: every byte of a name, or a reason why it is not in the list."""

import pytest

from app.core.export.format import Format
from app.core.export.hand_over import HandOverChoice, mapped_folder
from app.core.file.record import FileStatus
from app.export.hand_over.preparation import common_folder
from tests.export.hand_over.files import HOSTILE, handing, left_out, media, page, written

FILES = tuple((b"/v/" + name, media()) for name in HOSTILE)


def _paths(form: Format, end: str, base: bytes | None = b"/v") -> tuple[list[bytes], set[bytes]]:
    text, given = written(form, page(*FILES), given=handing(HandOverChoice(base=base)))
    paths = text.encode("utf-8", "surrogateescape").split(end.encode())
    assert paths.pop() == b""
    return paths, {path.removeprefix(b"/v/") for path, _ in left_out(given)}


def test_a_zero_byte_ends_any_path() -> None:
    assert _paths(Format.NUL, "\0") == ([b"/v/" + name for name in HOSTILE], set())


def test_rsync_takes_no_name_for_a_remark() -> None:
    assert _paths(Format.RSYNC, "\0") == ([b"./" + name for name in HOSTILE], set())


@pytest.mark.parametrize(
    ("form", "before", "lacking"),
    [
        (Format.LINES, b"/v/", {b"new\nline.mp4"}),
        (Format.TDARR, b"/v/", {b"new\nline.mp4"}),
        (Format.RCLONE, b"", {b"new\nline.mp4", b"tab\t.mp4"}),
    ],
)
def test_lines_leave_out_what_breaks_them(form: Format, before: bytes, lacking: set[bytes]) -> None:
    expected = [before + name for name in HOSTILE if name not in lacking]
    assert _paths(form, "\n") == (expected, lacking)


def test_files_outside_of_the_folder_are_left_out() -> None:
    paths, lacking = _paths(Format.RSYNC, "\0", base=b"/v/sub")
    assert (paths, len(lacking)) == ([], len(HOSTILE))


def test_folders_have_their_path_for_the_other_program() -> None:
    choice = HandOverChoice(mapped=((b"/v", b"/mnt/media"), (b"/v/nas", b"Z:\\")), base=b"/v/nas")
    files = page((b"/v/a.mp4", None), (b"/v/nas/b/c.mp4", None), (b"/vx/d.mp4", None))
    text, _ = written(Format.TDARR, files, given=handing(choice))
    assert text == "/mnt/media/a.mp4\nZ:\\b\\c.mp4\n/vx/d.mp4\n"
    text, given = written(Format.RCLONE, files, given=handing(choice))
    assert (text, given.left_out) == ("b/c.mp4\n", 2)


@pytest.mark.parametrize("status", [FileStatus.MISSING, FileStatus.IN_TRASH])
def test_only_plain_lists_name_files_that_are_gone(status: FileStatus) -> None:
    files = page((b"/v/a.mp4", media()), status=status)
    for form, end in ((Format.NUL, "\0"), (Format.LINES, "\n")):
        assert written(form, files)[0] == f"/v/a.mp4{end}"
    for form in (Format.RSYNC, Format.TDARR, Format.M3U8, Format.SH, Format.OTIO):
        text, given = written(form, files, given=handing(HandOverChoice(base=b"/v")))
        assert "a.mp4" not in text
        assert given.left_out == 1


def test_a_play_list_has_the_address_of_each_file() -> None:
    text, given = written(
        Format.M3U8, page((b"/v/new\nl\xff#.mp4", media(seconds=6.04)), (b"/v/b.mp4", None))
    )
    assert given.left_out == 0
    assert text.splitlines() == [
        "#EXTM3U",
        "#EXTINF:6.040,new\u240al\ufffd#.mp4",
        "file:///v/new%0Al%FF%23.mp4",
        "#EXTINF:-1,b.mp4",
        "file:///v/b.mp4",
    ]


@pytest.mark.parametrize(
    ("folders", "common"),
    [
        ([], None),
        ([b"/a/b"], b"/a/b"),
        ([b"/a/b", b"/a/bc"], b"/a"),
        ([b"/a/b/c", b"/a/b"], b"/a/b"),
        ([b"/a", b"/b"], b"/"),
        ([b"C:\\a\\b", b"C:\\c"], b"C:\\"),
        ([b"C:\\a", b"D:\\a"], None),
    ],
)
def test_the_innermost_folder_of_all_files(folders: list[bytes], common: bytes | None) -> None:
    assert common_folder(folders) == common


def test_a_mapping_is_two_absolute_paths() -> None:
    assert mapped_folder("/a=b=/c") == (b"/a=b", b"/c")
    assert mapped_folder(r"/nas = Z:\x") == (b"/nas", b"Z:\\x")
    for text in ("", "/a", "/a=", "a=/b", "/a=b"):
        with pytest.raises(ValueError, match="absolute"):
            mapped_folder(text)
