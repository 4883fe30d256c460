"""Whatever the umask, what is made for the user is closed to others, and what others made is refused."""

import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.api.access import token
from app.config import log, private_files
from app.config.private_files import NotPrivate
from app.config.settings import Settings, load, save
from app.config.window_state import WindowState, save_window
from app.core.errors import SettingsError
from app.library import open_library
from app.preview.base import ScannedFile
from app.preview.cache import Cache
from app.qt.startup.instance_lock import InstanceLock
from tests.config.acts import bare_logging
from tests.library.processes import NOBODY

MakeForeign = Callable[[Path], None]


@pytest.fixture(autouse=True)
def open_handed() -> Iterator[None]:
    """Whatever is made without a word about it is for all."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def make_foreign(monkeypatch: pytest.MonkeyPatch) -> MakeForeign:
    """Give files to another user: as root, or else by being another one from then on."""

    def make(path: Path) -> None:
        if os.geteuid() == 0:
            os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
        else:
            monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)

    return make


def _write_log(file: Path) -> None:
    with bare_logging() as logger:
        log.start(file)
        logger.error("job 7 failed")


def _lock(file: Path) -> None:
    lock = InstanceLock(file, file.parent)
    assert lock.take()
    assert lock.held
    lock.release()


@pytest.mark.parametrize(
    "make",
    [
        _write_log,
        lambda file: save(file, Settings()),
        lambda file: save_window(file, WindowState()),
        token.load,
        lambda file: open_library(file).close(),
        lambda file: Cache(file.parent, 1000).put(
            ScannedFile(path=b"/v", size=1, mtime_ns=1), "frames", b"x"
        ),
        _lock,
    ],
    ids=["log", "preferences", "window", "token", "library", "cache", "lock"],
)
def test_each_missing_folder_around_a_private_file_is_made_for_the_user_alone(
    tmp_path: Path, make: Callable[[Path], object]
) -> None:
    top = tmp_path / "state"
    make(top / "program" / "files" / "file")
    modes = {path.relative_to(tmp_path): oct(path.stat().st_mode & 0o777) for path in [top, *top.rglob("*")]}
    assert len(modes) > len(("state", "program", "files"))
    folders = {path for path in modes if (tmp_path / path).is_dir()}
    assert {modes[path] for path in folders} == {"0o700"}, modes
    assert {mode for path, mode in modes.items() if path not in folders} <= {"0o600"}, modes


def test_a_folder_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    private_files.make_folder(shared / "inner")
    assert shared.stat().st_mode & 0o777 == 0o755


def test_a_file_in_place_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileExistsError):
        private_files.make_folder(tmp_path / "file")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        private_files.make_folder(tmp_path / "link")


def test_a_log_that_leads_elsewhere_is_not_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Else a name in the log would be a command in the file that a shell runs at its start."""
    start_up = tmp_path / ".bashrc"
    start_up.write_text("# mine\n")
    folder = tmp_path / "logs"
    folder.mkdir(mode=0o700)
    (folder / "symbolic.log").symlink_to(start_up)
    (folder / "hard.log").hardlink_to(start_up)
    for name in ("symbolic.log", "hard.log"):
        _write_log(folder / name)
        told = capsys.readouterr().err
        assert told.startswith(
            f"cinventory: The log {folder / name} is not written, because another user may"
        )
        assert "Delete it, and close its folder to other users." in told
        assert "job 7 failed" in told
    assert start_up.read_text() == "# mine\n"


def test_a_log_of_another_user_or_in_a_folder_for_all_is_not_written(
    tmp_path: Path, make_foreign: MakeForeign, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "open"
    folder.mkdir(mode=0o777)
    _write_log(folder / "cinventory.log")
    assert not list(folder.iterdir())
    folder.chmod(0o700)
    _write_log(folder / "cinventory.log")
    written = (folder / "cinventory.log").read_text("utf-8")
    make_foreign(folder / "cinventory.log")
    _write_log(folder / "cinventory.log")
    assert (folder / "cinventory.log").read_text("utf-8") == written
    assert "it belongs to another user" in capsys.readouterr().err


def test_without_a_log_only_warnings_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "open"
    folder.mkdir(mode=0o777)
    with bare_logging() as logger:
        log.start(folder / "cinventory.log")
        logger.setLevel(logging.INFO)
        logger.info("job 7 runs")
        logger.warning("job 7 failed")
    told = capsys.readouterr().err
    assert "job 7 failed" in told
    assert "job 7 runs" not in told


def test_a_lock_that_leads_elsewhere_is_not_taken(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    _lock(folder / "library.sqlite3")
    (file,) = folder.glob("*.lock")
    file.unlink()
    file.symlink_to(tmp_path / "mine")
    lock = InstanceLock(folder / "library.sqlite3", folder)
    assert lock.take()
    assert not lock.held
    assert not (tmp_path / "mine").exists()


def test_preferences_of_another_user_do_not_apply(tmp_path: Path, make_foreign: MakeForeign) -> None:
    """They would name a command that runs at each alert."""
    file = tmp_path / "settings.json"
    save(file, Settings(workers=3))
    text = file.read_bytes()
    make_foreign(file)
    loaded = load(file)
    assert loaded.settings == Settings()
    assert loaded.notice is not None
    assert loaded.notice.code == "preferences.not_private"
    assert "make it yours alone, or delete it" in str(loaded.notice)
    with pytest.raises(SettingsError):
        save(file, Settings())
    assert file.read_bytes() == text


def test_preferences_that_everybody_may_write_do_not_apply(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    save(file, Settings(workers=3))
    file.chmod(0o664)  # of the user's own group
    assert load(file).settings.workers == 3
    file.chmod(0o666)
    loaded = load(file)
    assert loaded.settings == Settings()
    assert loaded.notice is not None


def test_a_link_of_another_user_leads_nowhere(tmp_path: Path, make_foreign: MakeForeign) -> None:
    kept = tmp_path / "kept.json"
    save(kept, Settings(workers=3))
    link = tmp_path / "settings.json"
    link.symlink_to(kept)
    assert load(link).settings.workers == 3
    make_foreign(link)
    assert load(link).settings == Settings()
    with pytest.raises(NotPrivate):
        private_files.real_target(link)


def test_pictures_in_a_folder_of_another_user_are_not_shown(
    tmp_path: Path, make_foreign: MakeForeign
) -> None:
    cache, scanned = Cache(tmp_path / "previews", 1000), ScannedFile(path=b"/v", size=1, mtime_ns=1)
    assert cache.put(scanned, "frames", b"x")
    assert cache.get(scanned, "frames") == b"x"
    make_foreign(tmp_path / "previews")
    assert cache.get(scanned, "frames") is None
    assert not cache.put(scanned, "frames", b"y")
