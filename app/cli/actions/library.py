"""Backs libraries up and restores them in a terminal, and tells of them."""

import json
import os
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import typer

from app.cli.actions.command_body import library_to_read, outcome_of, run_job
from app.cli.interrupts import ended_by_signals
from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.output.opening import open_standard_output
from app.cli.output.tables import table_lines
from app.cli.status import of_end
from app.config import paths, recent
from app.core.backup.backup import Backup, BackupKind
from app.core.backup.job import BackupOutcome, BackupRequest
from app.core.errors import BackupFailed, LibraryError, LibraryReadOnly
from app.core.text.names import as_text, display
from app.core.text.units import UNKNOWN_TEXT, local_time_text, time_text
from app.library import open_library
from app.library.info import LibraryInfo, library_info
from app.library.open import restoring
from app.library.open.backups import backups, last_backup
from app.library.open.copying import Unattended


def back_up(library: Path | None, target: Path | None, *, no_progress: bool, as_json: bool) -> None:
    """Back up a library, and exit with the status. Raises `CinventoryError`."""
    with library_to_read(library) as known, open_standard_output() as out:
        path = paths.backup_folder(known.path) if target is None else target.absolute()
        request = BackupRequest(path=os.fsencode(path))
        job = run_job("backup", request, known, out, no_progress=no_progress)
        outcome = outcome_of(job, BackupOutcome)
        if outcome.path is not None:
            _write(
                {"path": as_text(outcome.path), "size": outcome.size},
                f"{display(outcome.path)} ({texts().size(outcome.size)})",
                as_json=as_json,
            )
    if outcome.path is None:
        say(tr("Cancelled. There is no new copy."))
    raise typer.Exit(of_end(job.state))


def restore(library: Path | None, source: Path | None, *, as_json: bool) -> None:
    """Restore a backup. Raises `CinventoryError`."""
    path = _real(library)
    chosen = source.absolute() if source is not None else _newest(path)
    with ended_by_signals():
        kept = restoring.restore(path, chosen, Unattended())
    shown = display(os.fsencode(path))
    say(tr("The library {path} is now as in {backup}.", path=shown, backup=display(os.fsencode(chosen))))
    if kept is not None:
        say(tr("The library from before is kept as {path}.", path=display(os.fsencode(kept))))
    if as_json:
        values = {"path": path, "backup": chosen, "kept": kept}
        _write({name: _text(value) for name, value in values.items()}, "", as_json=True)


def update(library: Path | None, *, no_backup: bool) -> None:
    """Update a library of an earlier version. Raises `LibraryError`."""
    path = _real(library)
    if not path.exists():
        raise LibraryError("library.none", path=str(path))
    with closing(open_library(path, backed_up=not no_backup)) as known:
        if known.notice is not None:
            raise LibraryReadOnly(known.notice.code, **known.notice.args)
    say(tr("The library {path} is of this version.", path=display(os.fsencode(path))))


def list_recent(*, as_json: bool) -> None:
    """Write the libraries that the window has opened."""
    found = recent.load(paths.recent_file())
    rows = [
        (local_time_text(each.opened), display(each.path), "" if each.file.is_file() else tr("not there"))
        for each in found
    ]
    if not found and not as_json:
        say(tr("The window has opened no library yet."))
        return
    tree = [
        {"path": as_text(each.path), "opened": time_text(each.opened), "there": each.file.is_file()}
        for each in found
    ]
    _write(
        {"libraries": tree},
        "\n".join(table_lines([(tr("OPENED"), tr("LIBRARY"), ""), *rows])),
        as_json=as_json,
    )


def tell(library: Path | None, *, as_json: bool) -> None:
    """Write the facts of a library; of one that cannot be read, its backups. Then raise `LibraryError`."""
    path = _real(library)
    try:
        with library_to_read(path) as known:
            info = library_info(known)
    except LibraryError as error:
        known_backups = backups(path)
        tree = {"path": _text(path), "error": str(error), **_backup_tree(last_backup(path), known_backups)}
        _write(tree, "\n".join(_backup_lines(last_backup(path), known_backups)), as_json=as_json)
        raise
    _write(_tree(info), "\n".join(_lines(info)), as_json=as_json)


def _real(library: Path | None) -> Path:
    return Path(os.path.realpath(library or paths.default_library()))


def _newest(library: Path) -> Path:
    for each in backups(library)[:1]:
        return paths.backup_folder(library) / each.name
    raise BackupFailed("backup.no_backup", path=str(paths.backup_folder(library)))


def _tree(info: LibraryInfo) -> dict[str, Any]:
    counts = {"size": info.size, "sources": info.sources, "files": info.files}
    return {"path": _text(info.path), **counts, **_backup_tree(info.last_backup, info.backups)}


def _backup_tree(last: float | None, known: Sequence[Backup]) -> dict[str, Any]:
    return {
        "last_backup": None if last is None else time_text(last),
        "backups": [
            {"name": each.name, "made": time_text(each.made), "kind": str(each.kind), "size": each.size}
            for each in known
        ],
    }


def _lines(info: LibraryInfo) -> list[str]:
    facts = [
        (tr("library"), display(os.fsencode(info.path))),
        (tr("size"), texts().size(info.size)),
        (tr("sources"), texts().number(info.sources)),
        (tr("files"), texts().number(info.files)),
    ]
    return _backup_lines(info.last_backup, info.backups, facts)


def _backup_lines(
    last: float | None, known: Sequence[Backup], facts: Sequence[tuple[str, str]] = ()
) -> list[str]:
    occasions = {
        BackupKind.MANUAL: tr("by you"),
        BackupKind.WEEKLY: tr("weekly"),
        BackupKind.UPDATE: tr("before an update"),
    }
    rows = [
        (local_time_text(each.made), occasions[each.kind], texts().size(each.size), each.name)
        for each in known
    ]
    titles = (tr("MADE"), tr("OCCASION"), tr("SIZE"), tr("NAME"))
    listed = table_lines([titles, *rows]) if rows else ()
    made = (tr("last backup"), UNKNOWN_TEXT if last is None else local_time_text(last))
    return [*table_lines([*facts, made]), *listed]


def _text(path: Path | None) -> str | None:
    return None if path is None else as_text(os.fsencode(path))


def _write(tree: dict[str, Any], text: str, *, as_json: bool) -> None:
    sys.stdout.write(f"{json.dumps(tree, indent=2)}\n" if as_json else f"{text}\n")
