"""What a fresh interpreter loads with a module: a child or a command pays for all of it."""

import subprocess
import sys

from app.core.arguments import COMMANDS, module_of
from tests.source_code import ROOT

HEAVY = {
    "PySide6",
    "shiboken6",
    "qasync",
    "sqlite3",
    "rich",
    "typer",
    "click",
    "asyncio",
    "filelock",
    "platformdirs",
}


def _loaded(*modules: str) -> set[str]:
    """Return the top-level modules that a fresh interpreter has after importing `modules`."""
    code = f"import {', '.join(modules)}, sys; print(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT.parent, capture_output=True, check=True)  # noqa: S603
    return set(done.stdout.decode().split())


def test_children_import_only_what_they_run() -> None:
    """All in one interpreter: what none of them loads, each one does not load."""
    children = (
        "app.scan.listing.lister_child",
        "app.scan.locate_child",
        *("app.probe.child", "app.probe.mediainfo"),
        *("app.player.child", "app.player.show"),
        *("app.preview.child", "app.preview.frames"),
        "app.manifests.folder_child",
        "app.watch.watch_child",
        "app.disk_pool.presence_child",
        "app.disk_pool.source_look",
    )
    assert _loaded(*children) & HEAVY == set()


def test_the_lister_does_not_load_the_media_engine() -> None:
    assert "pymediainfo" not in _loaded("app.scan.listing.lister_child")


def test_a_report_needs_no_decoder() -> None:
    assert "av" not in _loaded("app.preview.child")


def test_the_window_looks_through_a_child() -> None:
    """The window loads neither media engine."""
    assert "av" not in _loaded("app.qt.startup.session")


def test_the_door_imports_nothing_before_it_is_needed() -> None:
    assert _loaded("app.__main__") & HEAVY == set()


def test_commands_need_no_window() -> None:
    assert _loaded(*map(module_of, COMMANDS)) & {"PySide6", "shiboken6", "qasync"} == set()
