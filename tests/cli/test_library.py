"""`cinventory library`: back up, restore, recent and info."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.cli import command_line
from app.config import paths, recent
from app.config.paths import backup_folder
from app.library import open_library
from app.library.open.backups import backups
from app.library.tables.schema import APPLICATION_ID, MIGRATIONS
from tests.cli.conftest import Result, Run
from tests.doubles import make_files

Command = Callable[..., Result]


@pytest.fixture
def command(run: Run, path: Path, videos: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Command:
    """Run a command of `library` on the test's library, which knows two files."""
    make_files(videos, 2)
    run("scan", videos)

    def act(name: str, *arguments: str | Path) -> Result:
        status = command_line.run(["library", name, *map(str, arguments), "--library", str(path)])
        out, err = capfdbinary.readouterr()
        return Result(status, out, err.decode())

    return act


def test_a_library_is_backed_up_and_restored(command: Command, path: Path) -> None:
    made = command("backup")
    assert made.status == 0
    (backup,) = backups(path)
    assert backup.name in made.out.decode()
    before = path.read_bytes()
    path.write_bytes(b"\xff" * 50_000 + before[50_000:])

    lost = command("info")
    assert (lost.status, backup.name in lost.out.decode()) == (1, True)
    assert "is damaged" in lost.err or "not a Cinventory library" in lost.err
    path.write_bytes(before[: len(before) // 2])
    restored = json.loads(command("restore", "--json").out)
    assert restored["backup"] == str(backup_folder(path) / backup.name)
    assert Path(restored["kept"]).read_bytes() == before[: len(before) // 2]
    assert json.loads(command("info", "--json").out)["files"] == 2


def test_a_backup_goes_where_it_is_asked_for(command: Command, path: Path, tmp_path: Path) -> None:
    made = json.loads(command("backup", tmp_path / "usb.cinv", "--json").out)
    assert made == {"path": str(tmp_path / "usb.cinv"), "size": (tmp_path / "usb.cinv").stat().st_size}
    info = json.loads(command("info", "--json").out)
    assert (info["path"], info["sources"], info["files"], info["backups"]) == (str(path), 1, 2, [])
    assert info["last_backup"] is not None


def test_a_library_in_use_is_backed_up_and_not_restored(command: Command, path: Path) -> None:
    with closing(open_library(path)):
        assert command("backup").status == 0
        refused = command("restore")
    assert (refused.status, "is in use by Cinventory (process" in refused.err) == (1, True)


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("restore", (), "There is no backup in"),
        ("restore", ("missing.cinv",), "There is no file at"),
        ("backup", ("library.sqlite3",), "is the library itself"),
    ],
)
def test_what_is_not_possible_is_said(
    command: Command, path: Path, name: str, arguments: tuple[str, ...], said: str
) -> None:
    refused = command(name, *(path.with_name(each) for each in arguments))
    assert refused.status == 1
    assert said in refused.err


def test_a_library_without_backup_says_so(command: Command) -> None:
    assert "last backup  —" in command("info").out.decode()


def test_a_library_is_updated_without_a_backup_only_if_that_is_asked_for(
    command: Command, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = MIGRATIONS[:-1]
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        for migration in older:
            connection.executescript(migration)
        connection.execute(f"PRAGMA user_version = {len(older)}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 0}))
    for name in ("info", "update"):
        refused = command(name)
        assert refused.status == 1
        assert "cinventory library update --no-backup" in refused.err
    assert command("update", "--no-backup").status == 0
    assert command("info").status == 0


def test_recent_libraries_are_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "libraries.json"
    monkeypatch.setattr(paths, "recent_file", lambda: file)
    assert command_line.run(["library", "recent"]) == 0
    assert "has opened no library yet" in capfd.readouterr().err
    (tmp_path / "films.cinv").touch()
    for name in ("gone.cinv", "films.cinv", "gone.cinv"):
        recent.note(file, tmp_path / name)
    assert command_line.run(["library", "recent", "--json"]) == 0
    found = json.loads(capfd.readouterr().out)["libraries"]
    assert [(each["path"], each["there"]) for each in found] == [
        (str(tmp_path / "gone.cinv"), False),
        (str(tmp_path / "films.cinv"), True),
    ]
    assert command_line.run(["library", "recent"]) == 0
    assert "not there" in capfd.readouterr().out
