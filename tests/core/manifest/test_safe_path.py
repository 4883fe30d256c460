"""Paths in manifests: inside the folder, or refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.manifest.safe_path import MOST_BYTES, UnsafePath, safe_path
from tests.systems import posix_only


@pytest.mark.parametrize(
    ("path", "clean"),
    [
        (b"a.mov", b"a.mov"),
        (b"./a.mov", b"a.mov"),
        (b"A/./b//c.mov", b"A/b/c.mov"),
        (b"Clips/", b"Clips"),
        (b"..hidden", b"..hidden"),
        (b"a..b/c..", b"a..b/c.."),
        (b" a ", b" a "),
        (b"\xff\n", b"\xff\n"),
    ],
)
def test_a_path_inside_is_kept(path: bytes, clean: bytes) -> None:
    assert safe_path(path) == clean


@pytest.mark.parametrize(
    ("path", "code"),
    [
        (b"/etc/passwd", "manifest.path_absolute"),
        (b"//server/share", "manifest.path_absolute"),
        (b"\\\\server\\share", "manifest.path_absolute"),
        (b"C:\\a", "manifest.path_absolute"),
        (b"c:/a", "manifest.path_absolute"),
        (b"c:", "manifest.path_absolute"),
        pytest.param(b"./c:/a", "manifest.path_absolute", marks=posix_only("Windows allows no colon")),
        pytest.param(b".//\\server", "manifest.path_absolute", marks=posix_only("Windows cleans it")),
        (b"..", "manifest.path_outside"),
        (b"../a", "manifest.path_outside"),
        (b"a/../../b", "manifest.path_outside"),
        (b"a\\..\\..\\b", "manifest.path_outside"),
        (b"a/..", "manifest.path_outside"),
        (b"a\0b", "manifest.path_bad"),
        (b"", "manifest.path_bad"),
        (b".", "manifest.path_bad"),
        (b"./.", "manifest.path_bad"),
        (b"a" * (MOST_BYTES + 1), "manifest.path_bad"),
    ],
)
def test_a_path_that_leads_out_is_refused(path: bytes, code: str) -> None:
    with pytest.raises(UnsafePath) as caught:
        safe_path(path)
    assert caught.value.reason.code == code


@given(st.lists(st.sampled_from([b"..", b".", b"/", b"a", b"\\", b"C:", b"\xff"]), max_size=8).map(b"".join))
def test_no_path_leads_out(path: bytes) -> None:
    try:
        clean = safe_path(path)
    except UnsafePath:
        return
    parts = clean.replace(b"\\", b"/").split(b"/")
    assert b".." not in parts
    assert parts[0]
