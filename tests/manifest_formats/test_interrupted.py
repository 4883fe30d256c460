"""Manifests that a program was interrupted in writing: nothing is stuck, nothing recorded is lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import pytest

from app.core.checksum.algorithm import Algorithm
from app.core.errors import ManifestBroken, ManifestRefused
from app.core.manifest.form import Form
from app.core.manifest.verdict import FileState, ManifestVerdict, VerificationResult
from tests.manifest_formats import creating
from tests.manifest_formats.asc import create, edit, generations, verify_history
from tests.manifest_formats.checks import check, make, states
from tests.manifest_formats.creating import NOW

FILES = {"a.mov": b"one", "Clips/b.mov": b"two"}
CHAIN = "ascmhl/ascmhl_chain.xml"


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """Return a folder with a history of one generation."""
    folder = make(tmp_path / "A002", FILES)
    create(folder)
    return folder


def interrupt(card: Path) -> None:
    """Add a file, and a generation that has it, which the chain does not know."""
    before = (card / CHAIN).read_bytes()
    make(card, {"new.mov": b"new"})
    create(card, now=NOW + 1)
    (card / CHAIN).write_bytes(before)


def codes(result: VerificationResult) -> list[str]:
    return [note.code for note in result.notes]


def test_a_generation_that_the_chain_does_not_know_yet_counts_and_is_told(card: Path) -> None:
    interrupt(card)
    result, findings = verify_history(card)
    assert (result.verdict, findings) == (ManifestVerdict.COMPLETE, {})
    assert codes(result) == ["manifest.generation_pending"]
    make(card, {"new.mov": b"neW"})
    assert states(verify_history(card)[1]) == {b"new.mov": FileState.CHANGED}


def test_the_next_generation_takes_it_up(card: Path) -> None:
    interrupt(card)
    assert create(card, now=NOW + 2) == (3, [])
    assert len(generations(card)) == 3
    assert (card / CHAIN).read_text("utf-8").count("<hashlist ") == 3
    result, _ = verify_history(card)
    assert (result.verdict, codes(result)) == (ManifestVerdict.COMPLETE, [])


def test_what_it_records_is_not_lost(card: Path) -> None:
    interrupt(card)
    make(card, {"new.mov": b"rotten"})
    _files, told = create(card, now=NOW + 2)
    assert [(each.path, each.state) for each in told] == [(b"new.mov", FileState.CHANGED)]
    assert verify_history(card)[0].verdict is ManifestVerdict.FAILED


def test_a_first_generation_without_a_chain_counts_and_is_taken_up(card: Path) -> None:
    (card / CHAIN).unlink()
    result, findings = verify_history(card)
    assert (result.verdict, findings) == (ManifestVerdict.COMPLETE, {})
    assert codes(result) == ["manifest.generation_pending"]
    create(card, now=NOW + 1)
    result, _ = verify_history(card)
    assert (result.verdict, codes(result), len(generations(card))) == (ManifestVerdict.COMPLETE, [], 2)


def test_a_generation_that_was_not_written_to_its_end_is_set_aside(card: Path) -> None:
    interrupt(card)
    torn = card / "ascmhl" / generations(card)[1]
    torn.write_bytes(torn.read_bytes()[:400])
    result, findings = verify_history(card)
    assert (result.verdict, states(findings)) == (
        ManifestVerdict.INCOMPLETE,
        {b"new.mov": FileState.ADDITIONAL},
    )
    assert codes(result) == ["manifest.generation_torn"]
    assert create(card, now=NOW + 2) == (3, [])
    assert len(generations(card)) == 2
    assert Path(f"{torn}.incomplete").exists()
    result, _ = verify_history(card)
    assert (result.verdict, codes(result)) == (ManifestVerdict.COMPLETE, [])


def test_a_history_that_never_began_is_none(tmp_path: Path) -> None:
    card = make(tmp_path / "A002", {**FILES, "ascmhl/0001_x.mhl": b"<?xml"})
    with pytest.raises(ManifestRefused, match="no manifest"):
        verify_history(card)
    assert create(card, now=NOW) == (2, [])
    assert verify_history(card)[0].verdict is ManifestVerdict.COMPLETE


@pytest.mark.parametrize("name", ["0003_x.mhl", "0001_y.mhl"])
def test_another_generation_outside_the_chain_breaks_it(card: Path, name: str) -> None:
    make(card, {f"ascmhl/{name}": b""})
    result, _ = verify_history(card)
    assert result.broken is not None
    assert result.broken.code == "manifest.chain_unlisted"
    with pytest.raises(ManifestBroken):
        create(card, now=NOW + 2)


def test_a_history_inside_that_is_not_in_its_chain_yet_counts(tmp_path: Path) -> None:
    reels = tmp_path / "Reels"
    create(make(reels / "A002", FILES))
    (reels / "A002" / CHAIN).unlink()
    assert create(reels, now=NOW + 1) == (2, [])
    assert len(generations(reels / "A002")) == 2
    assert verify_history(reels)[0].verdict is ManifestVerdict.COMPLETE


def test_an_edited_generation_of_the_chain_still_breaks_it(card: Path) -> None:
    interrupt(card)
    edit(card, generations(card)[0], "Cinventory", "Another")
    result, _ = verify_history(card)
    assert result.broken is not None
    assert result.broken.code == "manifest.generation_changed"


PART = f".cinventory-{'0' * 32}.part"


def test_a_hidden_file_that_was_left_is_told(card: Path) -> None:
    make(card, {f"ascmhl/{PART}": b""})
    result, findings = verify_history(card)
    assert (result.verdict, findings, codes(result)) == (ManifestVerdict.COMPLETE, {}, ["manifest.part_left"])
    make(card, {f"Clips/{PART}": b"x"})
    result, findings = verify_history(card)
    assert (result.verdict, states(findings)) == (
        ManifestVerdict.INCOMPLETE,
        {f"Clips/{PART}".encode(): FileState.ADDITIONAL},
    )
    assert "interrupted" in str(findings[f"Clips/{PART}".encode()].reason)


@pytest.mark.parametrize("name", [".cinventory-notes.part", "a.part", f"a{PART}"])
def test_other_files_with_the_end_of_a_part_are_files(tmp_path: Path, name: str) -> None:
    card = make(tmp_path / "A002", {**FILES, name: b"x"})
    assert create(card)[0] == 3
    (card / name).write_bytes(b"y")
    assert verify_history(card)[0].verdict is ManifestVerdict.FAILED


class _Killed(BaseException):
    """The program ends here."""


def test_a_bag_is_one_when_its_last_file_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """End the program after each file that gets its name: the next bag is whole."""
    names: list[str] = []
    for most in range(5):
        folder = make(tmp_path / str(most), {"data/a.mov": b"one"})
        names.clear()
        with monkeypatch.context() as patch:
            patch.setattr(creating, "plain_open", lambda root, most=most: _Limited(root, names, most))
            if most < 4:
                with pytest.raises(_Killed):
                    creating.create(folder, Form.BAGIT)
        assert len(names) == most or most == 4
        assert not (folder / "bagit.txt").exists()
        assert creating.create(folder, Form.BAGIT, Algorithm.SHA256) == (1, [])
        assert check(folder)[0].verdict is ManifestVerdict.COMPLETE


class _Limited:
    """Opens outputs that get their name at the end, until `most` have theirs: then the program ends."""

    def __init__(self, root: Path, names: list[str], most: int) -> None:
        self._root = root
        self._names = names
        self._most = most

    @contextmanager
    def __call__(self, path: bytes, *, replace: bool = False) -> Iterator[TextIO]:
        target = self._root / path.decode()
        if target.exists() and not replace:
            raise FileExistsError(target)
        part = target.with_name(f"{target.name}.new")
        with part.open("w", encoding="utf-8", newline="") as out:
            yield out
        if len(self._names) == self._most:
            raise _Killed
        self._names.append(target.name)
        part.rename(target)
