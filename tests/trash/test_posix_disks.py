"""The disks of a file and of the one that stays, as the system shows them just before a move."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from app.process.opening import open_known_file
from app.trash import comparison
from app.trash.act import move
from app.trash.tasks import MoveTask, PreviewedFile
from tests.trash.bins import to_nowhere


def test_a_keeper_that_turns_out_to_be_on_another_disk_keeps_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library may not know that a volume lies over a folder by now."""
    paths = [tmp_path / name for name in ("file.mov", "keeper.mov")]
    for path in paths:
        path.write_bytes(b"a" * 1000)

    def open_elsewhere(path: bytes) -> tuple[object, ...]:
        file, status, *more = open_known_file(path)
        fields = {name: getattr(status, name) for name in dir(status) if name.startswith("st_")}
        device = status.st_dev + (path == bytes(paths[1]))
        moved = SimpleNamespace(**(fields | {"st_dev": device}))
        return file, moved, *more

    monkeypatch.setattr(comparison, "open_known_file", open_elsewhere)
    file, keeper = (PreviewedFile(bytes(path), 1000, path.stat().st_mtime_ns, "") for path in paths)
    answer = move(MoveTask(file, keeper), to_nowhere)
    assert answer.reason is not None
    assert answer.reason.code == "trash.other_disk"
    across = move(MoveTask(file, keeper, across_disks=True), to_nowhere)
    assert across.reason is not None
    assert across.reason.code == "trash.no_trash"
