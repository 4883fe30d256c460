"""What the last release promised is kept."""

import json
from pathlib import Path

import pytest

from app.api.routes.openapi import document
from tests.released import API, KEPT, api, library

LIBRARIES = sorted(KEPT.glob("*.sqlite3.xz"))


def test_a_client_of_the_last_release_is_understood() -> None:
    assert api.broken(API.read_text("utf-8").splitlines(), api.promises(document())) == []


@pytest.mark.parametrize("packed", LIBRARIES, ids=lambda packed: packed.name)
def test_a_library_of_a_release_opens_with_all_that_was_in_it(packed: Path, tmp_path: Path) -> None:
    opened = library.unpack(packed, tmp_path / "library.sqlite3")
    expected = json.loads(packed.with_suffix("").with_suffix(".json").read_text("utf-8"))
    assert library.told(opened) == expected
    opened.close()


def test_there_is_a_library_of_a_release() -> None:
    assert LIBRARIES


BEFORE = ["A.id: integer", "GET /a", "GET /a.limit in query", "Kind may be x", "needs A.id"]


@pytest.mark.parametrize(
    ("now", "found"),
    [
        ([*BEFORE, "A.more: string", "GET /b", "needs GET /b.name", "needs B.path"], []),
        ([line for line in BEFORE if line != "needs A.id"], []),
        ([line for line in BEFORE if line != "GET /a"], ["GET /a"]),
        ([line for line in BEFORE if line != "A.id: integer"], ["A.id: integer"]),
        ([line for line in BEFORE if line != "Kind may be x"], ["Kind may be x"]),
        ([*BEFORE, "needs A.more"], ["needs A.more"]),
        ([*BEFORE, "needs GET /a.limit"], ["needs GET /a.limit"]),
    ],
)
def test_what_breaks_a_client_is_told(now: list[str], found: list[str]) -> None:
    assert api.broken(BEFORE, now) == found
