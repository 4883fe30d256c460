"""Files that are elsewhere, and folders that may not be written."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.config.settings import Settings, load, save
from app.core.errors import SettingsError
from tests.library.processes import unprivileged


def test_a_file_that_is_kept_elsewhere_stays_there(tmp_path: Path) -> None:
    """Behind a link, as by those who keep their preferences in a repository."""
    kept = tmp_path / "repository" / "settings.json"
    link = tmp_path / "settings.json"
    link.symlink_to(kept)
    for workers in (1, 2):
        save(link, Settings(workers=workers))
    assert link.is_symlink()
    assert load(kept).settings == load(link).settings == Settings(workers=2)


@pytest.fixture
def closed() -> Iterator[Path]:
    """A damaged file in a folder where others may not rename or make anything."""
    folder = Path(tempfile.mkdtemp(prefix="cinventory-test-"))
    file = folder / "settings.json"
    file.write_text("damage")
    file.chmod(0o644)
    folder.chmod(0o555)
    yield file
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_damaged_file_that_cannot_be_set_aside_is_named(closed: Path) -> None:
    loaded = unprivileged(lambda: load(closed))
    assert loaded.settings == Settings()
    assert loaded.notice is not None
    assert loaded.notice.code == "preferences.unreadable"
    assert closed.read_text() == "damage"


def test_where_nothing_may_be_written_nothing_is_saved(closed: Path) -> None:
    with pytest.raises(SettingsError) as raised:
        unprivileged(lambda: save(closed, Settings()))
    assert raised.value.message.code == "preferences.not_saved"
    assert closed.read_text() == "damage"
