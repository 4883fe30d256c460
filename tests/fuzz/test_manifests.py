"""Manifests that nobody would write: each is read within its bounds, or refused with a sentence."""

from collections.abc import Collection, Iterator

from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import ManifestRefused
from app.core.manifest.entry import Entry
from app.core.manifest.seams import FolderItem
from app.core.manifest.verdict import FileState
from app.manifest_formats.registry import open_manifest
from tests.fuzz.amount import fuzz

MD5 = b"f97c5d29941bfb1b2fdab0874906ab82"
C4 = b"c4" + b"1" * 88
_PIECES = (
    MD5,
    C4,
    b"  ",
    b" *",
    b"\n",
    b"\r\n",
    b"\\",
    b"a.mov",
    b"../",
    b"/",
    b"C:\\",
    b"data/",
    b"%0A",
    b"%25",
    b"MD5 (",
    b") = ",
    b"XXH3_",
    b"\xff",
    b"\0",
    b"\xef\xbb\xbf",
    b"<",
    b">",
    b"&#0;",
    b"&amp;",
    b"<!--",
    b"-->",
    b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
    b"<![CDATA[",
    b"]]>",
    b"<?xml version='1.0' encoding='UTF-8'?>",
    b"<hashlist version='2.0' xmlns='urn:ASC:MHL:v2.0'>",
    b"<hashlist version='1.1'>",
    b"</hashlist>",
    b"<hashes>",
    b"</hashes>",
    b"<hash>",
    b"</hash>",
    b"<path size='3'>",
    b"</path>",
    b"<file>",
    b"</file>",
    b"<md5 action='original'>",
    b"<md5>",
    b"</md5>",
    b"<previousPath>",
    b"</previousPath>",
    b"<pattern>**/*[",
    b"</pattern>",
    b"<ascmhldirectory xmlns='urn:ASC:MHL:DIRECTORY:v2.0'>",
    b"</ascmhldirectory>",
    b"<hashlist sequencenr='1'>",
    b"<path>0001_a.mhl</path>",
    b"<c4>" + C4 + b"</c4>",
    b"BagIt-Version: 1.0\n",
    b"Tag-File-Character-Encoding: UTF-8\n",
    b"Payload-Oxum: 3.1\n",
)
PARTS = st.one_of(st.sampled_from(_PIECES), st.binary(max_size=8))
TEXTS = st.lists(PARTS, max_size=40).map(b"".join)
XML = TEXTS.map(lambda text: b"<hashlist version='2.0' xmlns='urn:ASC:MHL:v2.0'>" + text)
NAMES = st.sampled_from(
    [b"a.md5", b"a.xxh", b"a.txt", b"a.sfv", b"a.mhl", b"bagit.txt", b"ascmhl/ascmhl_chain.xml"]
)


class _Folder:
    """A folder whose files all have the same contents."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def files(self, below: bytes = b"") -> Iterator[FolderItem]:
        yield FolderItem(below + b"data/a.mov", 3)

    def names(self, path: bytes) -> Collection[bytes]:
        inside = [b"ascmhl_chain.xml", b"0001_a.mhl"]
        outside = [b"bagit.txt", b"bag-info.txt", b"fetch.txt", b"manifest-md5.txt", b"manifest-sha1.txt"]
        return inside if path else outside

    def read(self, path: bytes) -> Iterator[bytes]:
        half = len(self._data) // 2
        yield self._data[:half]
        if path != b"bagit.txt":
            yield self._data[half:]


def _check(data: bytes, name: bytes) -> None:
    try:
        manifest = open_manifest(_Folder(data), name)
        found = list(manifest.entries())
    except ManifestRefused:
        return
    for each in found:
        if isinstance(each, Entry):
            parts = each.path.split(b"/")
            assert b".." not in parts
            assert b"" not in parts
            assert b"\0" not in each.path
            manifest.is_excluded(each.path)
        else:
            assert each.state is not FileState.VERIFIED
            assert each.reason is not None


@given(TEXTS, NAMES)
@fuzz(400)
def test_any_text_is_read_or_refused(data: bytes, name: bytes) -> None:
    _check(data, name)


@given(XML)
@fuzz(200)
def test_any_xml_is_read_or_refused(data: bytes) -> None:
    _check(data, b"a.mhl")
