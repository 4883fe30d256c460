"""The hidden files of outputs: those in use are left alone, all others deleted."""

import os
from pathlib import Path

from app.core.text.names import real_path
from app.export.atomic_write import open_output
from app.export.part_files import open_part, remove_leftovers
from app.process.held_folder import HeldFolder

LEFT = f".cinventory-{'0' * 32}.part"


def test_a_hidden_file_that_is_open_stays(tmp_path: Path) -> None:
    with HeldFolder(real_path(bytes(tmp_path))) as folder:
        name, out = open_part(folder)
        with out:
            remove_leftovers(folder)
            assert [os.fsencode(each.name) for each in tmp_path.iterdir()] == [name]
        remove_leftovers(folder)
    assert list(tmp_path.iterdir()) == []


def test_other_files_stay(tmp_path: Path) -> None:
    names = {".cinventory-notes.part", "a.part", f"a{LEFT}", f"{LEFT}.mov"}
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / LEFT).mkdir()
    with HeldFolder(real_path(bytes(tmp_path))) as folder:
        remove_leftovers(folder)
    assert {path.name for path in tmp_path.iterdir()} == {*names, LEFT}


def test_an_output_deletes_what_was_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / LEFT).write_bytes(b"x")
    with open_output(bytes(tmp_path / "a.txt"), (".txt",), lambda _target: None) as out:
        out.write("text")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
