"""Each format of catalogues is recognised by its contents, and read without its nonsense."""

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pytest

from app.catalogues.catalogue import (
    OtherEntry,
    Video,
    format_of,
    open_catalogue,
    quick_survey,
    survey,
    videos,
)
from app.core.catalogue.entry import CatalogueFormat, Columns, LineRefusal, time_of
from app.core.errors import CatalogueRefused
from app.core.file.filetypes import BUILT_IN
from tests.catalogues.samples import FIND, RCLONE, SAMPLES, SECOND, SIZE, cathy

F = CatalogueFormat
HALF = SECOND * 10**9 + 500_000_000


def read(
    folder: Path, contents: bytes, columns: Columns | None = None
) -> Sequence[Video | LineRefusal | OtherEntry]:
    path = folder / "catalogue"
    path.write_bytes(contents)
    catalogue = open_catalogue(bytes(path), columns=columns)
    return list(videos(catalogue, BUILT_IN, survey(catalogue, catalogue.entries()).prefix))


def refusals(folder: Path, contents: bytes) -> list[tuple[int, str]]:
    return [
        (told.place, told.reason.code) for told in read(folder, contents) if isinstance(told, LineRefusal)
    ]


def _ls(size: bytes, time: bytes = b"2024-05-15 10:00:00.0 +0000") -> bytes:
    return SAMPLES[F.LS] + b"-rw-r--r-- 1 anna staff %b %b c.mkv\n" % (size, time)


def _tree(line: bytes) -> bytes:
    """Return a catalogue with a line, then a file in the same folder."""
    last = b'{"type":"file","name":"b.mkv","size":7,"time":"1715767200"}\n'
    return SAMPLES[F.TREE].replace(last, line + b"\n" + last)


_OPEN: Final = b'{"type":"directory","name":"%b","contents":['
_SHUT: Final = _OPEN % b"shut" + b'{"error": "error opening dir"}'
_TREE: Final[Sequence[tuple[bytes, list[tuple[int, str]]]]] = (
    (b'{"type":"file","name":"c.mkv","size":"1.2G"},', [(7, "catalogue.no_size")]),
    (b'{"type":"file","name":"c.mkv"},', [(7, "catalogue.no_size")]),
    (b'{"type":"file","name":"..","size":7},', [(7, "catalogue.no_path")]),
    (b'{"type":"file","name":"../c.mkv","size":7},', [(7, "catalogue.no_path")]),
    (b'{"type":"file","name":"c\xff.mkv","size":7},', [(7, "catalogue.no_row")]),
    (_OPEN % b"\xff" + b"\n]},", [(7, "catalogue.no_row")]),
    (
        _OPEN % b"\xff" + b'\n{"type":"file","name":"c.mkv","size":7}\n]},',
        [(7, "catalogue.no_row"), (8, "catalogue.no_path")],
    ),
    # An unreadable folder as tree 1.7 to 2.1 print it, as 2.0.0 does, and as 2.2 and later do.
    (_OPEN % b"shut" + b'{"error": "opening dir"}\n    ]},', [(7, "catalogue.not_opened")]),
    (_SHUT.replace(b',"contents":[', b"}") + b"\n,", [(7, "catalogue.no_row")]),
    (_SHUT + b"  ]},", [(7, "catalogue.not_opened")]),
    (_SHUT + b",\n  ]},", [(7, "catalogue.not_opened")]),  # one of several folders named to tree
    (b',"name":"nothere","contents":[{"error": "opening dir"},\n  ]},', [(7, "catalogue.not_opened")]),
    (b'{"type":"link","name":"l","contents":[{"error": "recursive, not followed"}    ]},', []),
    (b'{"type":"fifo","name":"p\xff","size":0,"contents":[  ]},', [(7, "catalogue.no_row")]),
    (b'{"type":"link","name":"l","size":0,"contents":[]},', []),
    (
        _OPEN % b"a" + b'{"type":"file"}\n]},',
        [(number, "catalogue.no_row") for number in (7, 8, 9, 10, 12)],
    ),
    (b'{"type":"file","name":"two', [(number, "catalogue.no_row") for number in (7, 8, 9, 11)]),
)


@pytest.mark.parametrize("form", SAMPLES)
def test_a_catalogue_is_recognised_and_read(form: F, tmp_path: Path) -> None:
    assert format_of(SAMPLES[form]) is form
    told = [each for each in read(tmp_path, SAMPLES[form]) if isinstance(each, Video)]
    second, first = sorted(told)
    assert (first.folder, first.name, first.size) == (b"a", b"x y.mkv", SIZE)
    assert (second.folder, second.name, second.size) == (b"", b"b.mkv", 7)
    fine = form in {F.FIND, F.RCLONE, F.LS, F.EVERYTHING}
    local = form in {F.KATALOG, F.VVV}  # without a zone: any of this computer
    assert local or first.mtime_ns == (HALF if fine else SECOND * 10**9)
    assert first.mtime_ns is not None
    assert second.mtime_ns is None if form is F.TABLE else second.mtime_ns is not None


@pytest.mark.parametrize(
    ("form", "prefix", "disk"),
    [
        (F.FIND, b"", ""),
        (F.EVERYTHING, b"E:", ""),
        (F.KATALOG, b"/media/blue3", "Blue 3"),
        (F.VVV, b"Blue_3", "Blue/3"),
        (F.CATHY, b"", "BLUE3"),
        (F.TABLE, b"E:", ""),
    ],
)
def test_the_disk_and_the_folder_to_cut_are_proposed(
    form: F, prefix: bytes, disk: str, tmp_path: Path
) -> None:
    path = tmp_path / "catalogue"
    path.write_bytes(SAMPLES[form])
    catalogue = open_catalogue(bytes(path))
    assert survey(catalogue, catalogue.entries()) == (prefix, disk)


@pytest.mark.parametrize(
    ("paths", "prefix"),
    [
        (("/media/anna/Blue 3/films/a.mkv", "/media/anna/Blue 3/films/b.mkv"), b"/media/anna/Blue 3"),
        (("/Volumes/Blue 3/a.mkv",), b"/Volumes/Blue 3"),
        (("/srv/films/new/a.mkv", "/srv/films/old/b.mkv"), b"/srv/films"),
        (("/srv/films/a.mkv", "films/b.mkv"), b""),
        (("films/a.mkv", "films/b.mkv"), b""),
    ],
)
def test_the_folder_to_cut_is_the_mount_point_where_one_is_likely(
    paths: Sequence[str], prefix: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "catalogue"
    path.write_bytes(b"".join(b"1\t1.0\t" + each.encode() + b"\0" for each in paths))
    catalogue = open_catalogue(bytes(path))
    assert survey(catalogue, catalogue.entries()).prefix == prefix


EFU = "Filename,Size,Date Modified,Date Created,Attributes\r\n"
IDX = "<catalogSourcePath>/media/blue3\n"
FIRST = [f'"E:\\Films\\{number}.mkv",1,,,32' for number in range(20)]
LISTED = [f"/media/blue3/films/{number}.mkv\t1\t2024/05/15 10:00:00" for number in range(20)]


@pytest.mark.parametrize(
    ("titles", "lines", "is_quick"),
    [
        (EFU, [*FIRST, '"E:\\Series\\a.mkv",1,,,32', "E:/b.mkv,1,,,32", '"E:",,,,16'], True),
        (EFU, [*FIRST, '"F:\\a.mkv",1,,,32'], False),  # another drive
        (EFU, [*FIRST, '"E:\\a\nb.mkv",1,,,32'], False),  # no line for itself
        (EFU, [*FIRST, "x" * 2**20], False),
        (EFU, [f"Films\\{number}.mkv,1,,,32" for number in range(20)], False),  # of no disk
        (IDX, [*LISTED, "/media/blue3/a.mkv\t1\t2024/05/15 10:00:00"], True),
        (IDX, [*LISTED, "/media/blue31/a.mkv\t1\t2024/05/15 10:00:00"], False),
        ("", ["1\t1.0\t/media/anna/Blue/a.mkv\0"], False),  # not by lines
    ],
)
def test_a_look_at_lines_proposes_the_same_or_nothing(
    titles: str, lines: Sequence[str], tmp_path: Path, *, is_quick: bool
) -> None:
    path = tmp_path / "catalogue"
    path.write_text(titles + "\n".join(lines), newline="")
    catalogue = open_catalogue(bytes(path))
    counts: list[int] = []
    told = quick_survey(catalogue, counts.append, sample=3)
    assert told == (survey(catalogue, catalogue.entries()) if is_quick else None)
    assert not is_quick or counts == list(range(3, len(lines) + 2, 3))


def test_only_what_a_scan_would_look_at_is_taken(tmp_path: Path) -> None:
    names = (
        *(b"a.mkv", b"b.txt", b"._c.mkv", b".Trash-1000/files/d.mkv", b"@eaDir/e.mkv", b"f.ts", b"g.MKV"),
        *(b"new\nline.mkv", b"bad\xff.mkv", b"tab\t.mkv", b" lead.mkv"),
    )
    told = read(tmp_path, b"".join(b"9\t1.0\t./" + name + b"\0" for name in names))
    assert [each.name for each in told if isinstance(each, Video)] == [
        *(b"a.mkv", b"g.MKV", b"new\nline.mkv", b"bad\xff.mkv", b"tab\t.mkv", b" lead.mkv")
    ]
    assert sum(isinstance(each, OtherEntry) for each in told) == 5


@pytest.mark.parametrize(
    ("contents", "found"),
    [
        (FIND + b"x\t1.0\tc.mkv\0", [(3, "catalogue.no_size")]),
        (FIND + b"9223372036854775808\t1.0\tc.mkv\0", [(3, "catalogue.no_size")]),
        (FIND + b"1\tnow\tc.mkv\0", [(3, "catalogue.no_time")]),
        (FIND + b"1\t1.0\t../c.mkv\0", [(3, "catalogue.no_path")]),
        (FIND + b"1\t1.0\t" + b"n" * 2000 + b"\0", [(3, "catalogue.no_path")]),
        (FIND + b"1\t1.0\t" + b"n/" * 400_000 + b"\0" + FIND, [(3, "catalogue.long_line")]),
        (FIND + b"1\t1.0\t" + b"n/" * 400_000, [(3, "catalogue.long_line")]),
        (RCLONE + b'{"Path":7}\n', [(6, "catalogue.no_row")]),
        (RCLONE + b'{"Path":"\xff.mkv","Size":1}\n', [(6, "catalogue.no_row")]),
        (RCLONE + b'{"Path":"c.mkv"}\n', [(6, "catalogue.no_size")]),
        (SAMPLES[F.LS] + b"-rw-r--r-- 1 a b 7 May 15 10:00 c.mkv\n", [(10, "catalogue.local_times")]),
        (SAMPLES[F.LS] + b"-rw-r--r-- 1 a" + b" " * 60_000 + b"x\n", [(10, "catalogue.local_times")]),
        (_ls(b"9" * 5000), [(10, "catalogue.no_size")]),
        (_ls(b"9" * 19), [(10, "catalogue.no_size")]),
        (_ls(b"9", b"2262-04-11 23:47:16.999999999 +0000"), []),
        *((_tree(line), found) for line, found in _TREE),
        (SAMPLES[F.EVERYTHING] + b'"ftp://host/c.mkv",1,,,\r\n', [(5, "catalogue.address")]),
        (SAMPLES[F.EVERYTHING] + b'"E:\\c.mkv",1.2 GB,,,\r\n', [(5, "catalogue.no_size")]),
        (SAMPLES[F.EVERYTHING] + b'"E:\\c\0.mkv",1,,,\r\n', [(5, "catalogue.no_path")]),
        (SAMPLES[F.KATALOG] + b"c.mkv\n", [(7, "catalogue.no_size")]),
        (SAMPLES[F.VVV] + b"a\tb\n", [(3, "catalogue.no_size")]),
        (SAMPLES[F.TABLE] + b"\n;;;\nc.mkv\n", [(5, "catalogue.no_size"), (6, "catalogue.no_size")]),
        (cathy()[:-3], [(1, "catalogue.cut_off")]),
        (cathy()[:20], [(1, "catalogue.cut_off")]),
    ],
)
def test_nonsense_is_refused_by_its_line_and_the_rest_goes_on(
    contents: bytes, found: list[tuple[int, str]], tmp_path: Path
) -> None:
    assert refusals(tmp_path, contents) == found


def test_a_field_without_an_end_takes_only_some_lines_with_it(tmp_path: Path) -> None:
    rows = b"".join(b"E:\\%d.mkv,1,,,\r\n" % number for number in range(20_000))
    told = read(tmp_path, SAMPLES[F.EVERYTHING] + b'"E:\\open.mkv,1,,,\r\n' + rows)
    assert [each.reason.code for each in told if isinstance(each, LineRefusal)] == ["catalogue.no_row"]
    assert sum(isinstance(each, Video) for each in told) > 10_000


def test_wide_numbers_of_folders_are_told_by_the_end_of_the_file(tmp_path: Path) -> None:
    assert read(tmp_path, cathy(wide=True)) == read(tmp_path, cathy())


def test_paths_do_not_grow_beyond_the_catalogue(tmp_path: Path) -> None:
    """Each folder lies in the one before, so that all paths together are far longer than the file."""
    count = 300
    folders = [struct.pack("<IqH", 1, -at - 1, at) + b"n" * 100 + b"\0" for at in range(count)]
    files = [struct.pack("<IqH", 1, 5, at + 1) + b"a.mkv\0" for at in range(count)]
    head = cathy()[: cathy().index(struct.pack("<i", 3) + struct.pack("<I", SECOND))]
    contents = b"".join((head, struct.pack("<i", 2 * count), *folders, *files))
    told = read(tmp_path, contents)
    deep = [each for each in told if isinstance(each, Video)]
    assert 30 < len(deep) < 50
    assert max(len(each.folder) for each in deep) < 5_000
    assert {each.reason.code for each in told if isinstance(each, LineRefusal)} == {"catalogue.no_path"}


def test_folders_in_a_loop_have_no_path(tmp_path: Path) -> None:
    loop = cathy().replace(struct.pack("<qH", -1, 0) + b"a\0", struct.pack("<qH", -1, 1) + b"a\0")
    assert refusals(tmp_path, loop) == [(1, "catalogue.no_path")]


def test_columns_are_chosen_by_title_or_number(tmp_path: Path) -> None:
    table = b"E:\\a\\x.mkv,7,2024\nE:\\b.mkv,9,2025\n"
    first, second = read(tmp_path, table, Columns(path="1", size="2"))
    assert isinstance(first, Video)
    assert first == (b"a", b"x.mkv", 7, None)
    assert isinstance(second, Video)
    titled = b"Was,Wo,Wie viel\nx.mkv,E:\\a,7\n"
    assert read(tmp_path, titled, Columns(name="was", folder="WO", size="3")) == [(b"a", b"x.mkv", 7, None)]


def test_a_table_of_windows_may_be_in_its_encoding(tmp_path: Path) -> None:
    table = "Path\tSize\nE:\\ü.mkv\t7\n".encode("utf-16")
    assert read(tmp_path, table, Columns(path="Path", size="Size")) == [(b"", "ü.mkv".encode(), 7, None)]


@pytest.mark.parametrize("contents", [b"", b"one word\n", b"\x7fELF\0\0\0\0;", b'{"a": 1}'])
def test_another_file_is_refused(contents: bytes, tmp_path: Path) -> None:
    with pytest.raises(CatalogueRefused):
        read(tmp_path, contents)
    with pytest.raises(CatalogueRefused):
        open_catalogue(bytes(tmp_path / "nothing"))
    with pytest.raises(CatalogueRefused):
        open_catalogue(bytes(tmp_path))


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("0", 0),
        (str(SECOND), SECOND * 10**9),
        ("2024-05-15T10:00:00.5Z", HALF),
        ("2024/05/15 12:00:00+02:00", SECOND * 10**9),
        ("15.05.2024", None),
        ("20240515", None),
        ("86400000", None),
        ("123456789", 123456789 * 10**9),
        ("0000-00-00", None),
        ("9" * 19, None),
        ("99999999999999999999999", None),
        ("", None),
    ],
)
def test_a_time_is_certain_or_unknown(text: str, time: int | None) -> None:
    assert time_of(text) == time
