"""The libraries that the window has opened lately."""

import os
from pathlib import Path

from app.config import recent


def test_the_last_library_comes_first_and_each_once(tmp_path: Path) -> None:
    file = tmp_path / "state" / "libraries.json"
    assert recent.load(file) == ()
    assert recent.last(file) is None
    for number in range(recent.MOST + 2):
        recent.note(file, tmp_path / f"{number}.cinv")
    recent.note(file, tmp_path / "5.cinv")
    names = [recent.name_of(each.file) for each in recent.load(file)]
    assert len(names) == len(set(names)) == recent.MOST
    assert names[:2] == ["5", str(recent.MOST + 1)]


def test_a_library_that_is_gone_is_not_opened_again(tmp_path: Path) -> None:
    file = tmp_path / "libraries.json"
    library = tmp_path / ("caf\udce9.cinv" if os.name == "posix" else "caf\u00e9.cinv")
    recent.note(file, library)
    assert recent.last(file) is None
    library.touch()
    assert recent.last(file) == library
    recent.forget(file, library)
    assert recent.load(file) == ()


def test_a_damaged_list_is_no_list(tmp_path: Path) -> None:
    file = tmp_path / "libraries.json"
    file.write_text("[]")
    assert recent.load(file) == ()
    recent.note(file, tmp_path / "films.cinv")
    assert len(recent.load(file)) == 1
