"""A file that names others is told by its first bytes. One that looks like a text may still be a video."""

import zlib
from typing import Final

import pytest

from app.core.references.boxes import Irregular, outside_media
from app.core.references.heads import head_refusal
from app.core.references.locators import has_essence, located
from app.core.references.refusal import LONGEST_NAME
from tests.elsewhere.containers import alias, box, movie, mxf

XML: Final = '<?xml version="1.0"?>'


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("#EXTM3U\n#EXTINF:9,\nhttp://host/a.ts\n", "http://host/a.ts"),
        ('#EXTM3U\n#EXT-X-MAP:URI="init.mp4"\nsegment1.m4s\n', "init.mp4"),
        ('"#EXTM3U"\r\nfile:///etc/hostname\r\n', "file:///etc/hostname"),
        ("#EXTM3U\n", ""),
        (XML + '<MPD xmlns="urn:mpeg:dash"><BaseURL>../b.mp4</BaseURL></MPD>', "../b.mp4"),
        (
            '<!-- MPD --><SmoothStreamingMedia><StreamIndex Url="Q({bitrate})"/></SmoothStreamingMedia>',
            "Q({bitrate})",
        ),
        ('<smil><body><video src="\\\\host\\share\\a.mp4"/></body></smil>', "\\\\host\\share\\a.mp4"),
        ("<ASX><ENTRY><REF HREF = 'mms://host/a'/></ENTRY></ASX>", "mms://host/a"),
        (XML + "<AssetMap><Chunk><Path>a.mxf</Path></Chunk></AssetMap>", "a.mxf"),
        (XML + "<P2Main><ClipContent><ClipName>0001AB</ClipName></ClipContent></P2Main>", "0001AB"),
        (XML + "<NonRealTimeMeta><Duration value='9'/></NonRealTimeMeta>", ""),
        (XML + '<CompositionPlaylist xmlns="http://www.smpte-ra.org/schemas/429-7"/>', ""),
        ("[playlist]\nNumberOfEntries=1\nFile1=\\\\host\\a.mp3\n", "\\\\host\\a.mp3"),
        ("[Reference]\nRef1=http://host/a.asf\n", "http://host/a.asf"),
        ("ffconcat version 1.0\nfile 'a b.mkv'\n", "a b.mkv"),
        ("RTSPtext\rrtsp://host/a.mov\r", "rtsp://host/a.mov"),
        ("rtsp://host/a.rm\n--stop--\n", "rtsp://host/a.rm"),
        ("concat:a.ts|b.ts\n", "concat:a.ts|b.ts"),
        ("subfile,,start,0,end,9,,:/home/a.mp4\n", "subfile,,start,0,end,9,,:/home/a.mp4"),
        ("C:\\Videos\\a b.mp4\r\nC:\\Videos\\c.mp4\r\n", "C:\\Videos\\a b.mp4"),
        ('video = AVISource("a.avi")\nreturn video\n', "a.avi"),
        ("[Script Info]\nTitle: x\nVideo File: ../a.mkv\n", "../a.mkv"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_playlist_is_told_with_what_it_names(text: str, name: str, encoding: str) -> None:
    refusal = head_refusal(text.encode(encoding))
    assert refusal is not None
    assert refusal.args.get("name", "") == name
    assert refusal.code == ("file.playlist" if name else "file.playlist_unnamed")


@pytest.mark.parametrize("before", [b" \r\n\t", bytes(9), b"ID3\3\0\0\0\0\0\4abcd", b"\xef\xbb\xbf\n"])
@pytest.mark.parametrize(
    "text", [b"#EXTM3U\na.ts\n", b"<smil><video src='a.ts'/></smil>", b"ffconcat version 1\nfile a.ts\n"]
)
def test_what_a_reader_skips_hides_no_playlist(before: bytes, text: bytes) -> None:
    refusal = head_refusal(before + text)
    assert refusal is not None
    assert (refusal.code, refusal.args) == ("file.playlist", {"name": "a.ts"})


@pytest.mark.parametrize("noise", [b"\0", b"\1\2\3", b"\xff" * 90, bytes(4000)])
def test_binary_data_behind_the_first_line_hides_no_playlist(noise: bytes) -> None:
    assert head_refusal(b"#EXTM3U\nhttp://host/a.ts\n" + noise) is not None
    assert head_refusal(b"<MPD><BaseURL>a</BaseURL></MPD>" + noise) is not None
    assert head_refusal(b"\xef\xbb\xbf<!--" + noise + b"--><MPD/>" + bytes(90)) is not None
    assert head_refusal(b"<\xc3\xa9" + noise + b"/><MPD/>" + bytes(90)) is not None


def test_a_name_is_one_short_line_without_control_characters() -> None:
    refusal = head_refusal("#EXTM3U\nhttp://host/\u202e\x1b[2J\x07".encode() + b"a" * 5000 + b"\n")
    assert refusal is not None
    name = str(refusal.args["name"])
    assert len(name) == LONGEST_NAME
    assert name.isprintable()


@pytest.mark.parametrize(
    ("head", "code"),
    [
        (b"some words that name nothing", "file.text"),
        (b"<html><head><title>404</title></head></html>", "file.text"),
        (b"DVDVIDEO-VTS" + bytes(900), "file.disc_index"),
        (b"MPLS0200" + bytes(900), "file.disc_index"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1AAFB\x0d\0OM" + bytes(900), "file.project"),
    ],
)
def test_other_files_that_are_no_videos_are_told(head: bytes, code: str) -> None:
    refusal = head_refusal(head)
    assert refusal is not None
    assert refusal.code == code


@pytest.mark.parametrize(
    "head",
    [
        b"YUV4MPEG2 W16 H16 F25:1\nFRAME\n" + b"a" * 2000,
        b"nut/multimedia container\0" + b"a" * 2000,
        b"ARMovie\nname\ndate\n" + b"1 line\n" * 200,
        b"DKIF\0\0\x20\0VP80" + b"a" * 2000,
        b".RMF\0\0\0\x12\0\1" + b"a" * 2000,
        b"\0\0\0\x3cftypisom" + b"a" * 2000,
        b"\0\x3c\0\x61mdat" + b"a" * 2000,
        b"\x1aE\xdf\xa3" + b"a" * 2000,
        b"G" + b"a" * 187 + b"G\1",
        b"RIFF",
        b"",
        b"\x60\x90" * 2000,  # raw pictures
        b"\xde\xad\xbe\xef" * 500,
    ],
)
def test_videos_that_begin_like_a_text_are_left_to_the_engines(head: bytes) -> None:
    assert head_refusal(head) is None


def _outside(data: bytes) -> str | None:
    return outside_media(data[:64], len(data), lambda at, count: data[at : at + count])


@pytest.mark.parametrize("moved", [b"", box(b"mdat", bytes(100_000))])
def test_a_movie_tells_where_its_media_are(moved: bytes) -> None:
    own, address = box(b"url ", b"\0\0\0\1"), box(b"url ", bytes(4) + b"http://host/a.mp4\0")
    assert _outside(moved + movie(own)) is None
    assert _outside(moved + movie(address)) == "http://host/a.mp4"
    assert _outside(moved + movie(own, own + address)) == "http://host/a.mp4"
    assert _outside(moved + movie(own + box(b"alis", bytes(4) + alias("other.mov")))) == "other.mov"
    assert (
        _outside(moved + movie(box(b"alis", bytes(4) + alias("b.mov", "/Volumes/a/b.mov"))))
        == "/Volumes/a/b.mov"
    )
    assert _outside(moved + movie(box(b"url ", bytes(4)))) is None  # many programs forget the flag
    long = box(b"moov", box(b"free", bytes(90_000)) + movie(address)[8:])
    assert _outside(moved + long) == "http://host/a.mp4"


def test_movies_that_offer_others_and_compressed_ones_are_looked_into() -> None:
    reference = box(b"rdrf", bytes(4) + b"url " + (9).to_bytes(4) + b"a/b.mov\0\0")
    assert _outside(box(b"moov", box(b"rmra", box(b"rmda", reference)))) == "a/b.mov"
    inner = movie(box(b"url ", bytes(4) + b"http://host/a.mp4\0"))
    packed = box(b"dcom", b"zlib") + box(b"cmvd", len(inner).to_bytes(4) + zlib.compress(inner))
    assert _outside(box(b"moov", box(b"cmov", packed))) == "http://host/a.mp4"


@pytest.mark.parametrize(
    "data",
    [
        box(b"ftyp", b"isom") + box(b"abcd", bytes(9)) + movie(),
        box(b"ftyp", b"isom") + b"\0\0\0\5moov" + movie()[8:],
        box(b"moov", movie()[8:] + b"\0\0\1\0trak"),
        box(b"moov", box(b"cmov", box(b"cmvd", bytes(4) + b"no zlib"))),
    ],
)
def test_boxes_that_engines_may_read_in_another_way_are_no_answer(data: bytes) -> None:
    with pytest.raises(Irregular):
        _outside(data)


def test_an_mxf_file_tells_where_its_essence_is() -> None:
    def has(data: bytes) -> bool:
        return has_essence(lambda at, count: data[at : at + count])

    assert located(mxf(None)) is None
    assert located(mxf("file:///a/b.mxf")) == "file:///a/b.mxf"
    assert not has(mxf("file:///a/b.mxf"))
    assert has(mxf("file:///a/b.mxf", essence=b"picture"))
