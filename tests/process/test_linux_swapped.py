"""A folder that is exchanged for a link all the time: what is opened below another folder never leaves it."""

from collections import Counter
from pathlib import Path

import pytest

from app.api.access.path_child import names_of_folders
from app.core.errors import ExportFailed
from app.export.atomic_write import open_output
from app.process import beneath
from tests.swapping import swapped

_TRIES = 500
"""Least number of tries; there are more, until the folder was seen as both."""


@pytest.fixture(params=["openat2", "step by step"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "step by step":
        monkeypatch.setattr(beneath, "_open_names", beneath.step_by_step)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with `real/inner`, and `link` to a folder outside that has `inner` too."""
    root, secret = tmp_path / "allowed", tmp_path / "secret"
    for folder, name in ((root / "real", "mine"), (secret, "theirs")):
        (folder / "inner" / name).mkdir(parents=True)
    (root / "link").symlink_to(secret)
    return root


def test_the_folder_picker_lists_nothing_outside(root: Path) -> None:
    found: Counter[tuple[bytes, ...] | None] = Counter()
    with swapped(root / "real", root / "link"):
        while len(found) < 2 or found.total() < _TRIES:
            names = names_of_folders(bytes(root / "real" / "inner"), bytes(root))
            found[None if names is None else tuple(names)] += 1
    assert found.keys() == {None, (b"mine",)}


def test_an_output_is_written_nowhere_else(root: Path, tmp_path: Path) -> None:
    target, is_written = root / "real" / "inner" / "list.csv", Counter[bool]()
    with swapped(root / "real", root / "link"):
        while len(is_written) < 2 or is_written.total() < _TRIES:
            try:
                with open_output(bytes(target), (".csv",), lambda _target: None, within=bytes(root)) as out:
                    out.write("new")
                is_written[True] += 1
            except ExportFailed:
                is_written[False] += 1
            assert [path.name for path in (tmp_path / "secret" / "inner").iterdir()] == ["theirs"]


@pytest.mark.parametrize("is_free", [False, True], ids=["within", "anywhere"])
def test_an_output_whose_folder_is_replaced_meanwhile_is_not_written(
    root: Path, tmp_path: Path, *, is_free: bool
) -> None:
    target = root / "real" / "inner" / "list.csv"
    within = None if is_free else bytes(root)

    def write() -> None:
        with open_output(bytes(target), (".csv",), lambda _target: None, within=within) as out:
            (root / "real").rename(root / "away")
            (root / "link").rename(root / "real")
            out.write("new")

    with pytest.raises(ExportFailed, match=r"changed while the list was written|its folder was replaced"):
        write()
    assert [path.name for path in (tmp_path / "secret" / "inner").iterdir()] == ["theirs"]
    assert [path.name for path in (root / "away" / "inner").iterdir()] == ["mine"]
