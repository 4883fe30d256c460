"""Patterns of files that a manifest leaves out."""

import pytest

from app.core.manifest.ignore_patterns import MOST, MOST_CHARACTERS, IgnorePatterns, TooManyPatterns


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        (".DS_Store", "a/.DS_Store", True),
        ("ascmhl/", "ascmhl/x", True),
        ("ascmhl/", "a/ascmhl/x", True),
        ("ascmhl/", "a/ascmhl", False),
        ("*.tmp", "a/b.tmp", True),
        ("*.tmp", "a/b.tmp/c", True),
        ("*.tmp", "a/b.tmpx", False),
        ("/out", "out/x", True),
        ("/out", "a/out/x", False),
        ("a/b", "a/b/c", True),
        ("a/b", "x/a/b", False),
        ("a/*/c", "a/b/c", True),
        ("a/*/c", "a/b/d/c", False),
        ("a/**/c", "a/c", True),
        ("a/**/c", "a/b/d/c", True),
        ("**/c", "a/b/c", True),
        ("a/**", "a/b", True),
        ("a/**", "a", False),
        ("clip[0-9].mov", "clip7.mov", True),
        ("clip[!0-9].mov", "clip7.mov", False),
        ("clip[^0-9].mov", "clip7.mov", False),
        ("a?.mov", "ab.mov", True),
        (r"\#a", "#a", True),
        ("#a", "#a", False),
        ("", "a", False),
        ("/", "a", False),
    ],
)
def test_a_pattern(pattern: str, path: str, *, expected: bool) -> None:
    assert IgnorePatterns([pattern]).matches(path.encode()) is expected


def test_the_last_pattern_decides_but_a_folder_stays_out() -> None:
    patterns = IgnorePatterns(["*.mov", "!keep.mov", "out/"])
    assert patterns.matches(b"a.mov")
    assert not patterns.matches(b"keep.mov")
    assert patterns.matches(b"out/keep.mov")


def test_names_that_are_no_text() -> None:
    assert IgnorePatterns(["*.tmp"]).matches(b"\xff/\xff.tmp")


def test_hostile_patterns_are_bounded() -> None:
    assert not IgnorePatterns(["*a" * 400 + "b"]).matches(b"a" * 2000)
    assert not IgnorePatterns(["**/" * 300 + "x"]).matches(b"a/" * 300 + b"b")
    for texts in (["a"] * (MOST + 1), ["a" * (MOST_CHARACTERS + 1)]):
        with pytest.raises(TooManyPatterns):
            IgnorePatterns(texts)
