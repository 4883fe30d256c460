"""The command `self-test`.

All files are written into a temporary folder; the user's files are not touched.
"""

import json
import platform
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from app import __version__
from app.cli.plain_parser import PlainParser
from app.config import paths
from app.core.message import Message
from app.core.text.columns import columns, padded
from app.self_test.attempt import CheckFailed, Result, attempt, elsewhere
from app.self_test.checks import CHECKS

_PATHS: Final = {
    "library": (Message("self_test.path_library"), paths.default_library),
    "settings": (Message("self_test.path_settings"), paths.settings_file),
    "log": (Message("self_test.path_log"), paths.log_file),
}
_Worded = Callable[[Message], str]
"""Returns a message in words."""


def parser() -> PlainParser:
    """Return a parser of the options."""
    made = PlainParser("cinventory self-test", "Check whether Cinventory works on this computer.")
    made.add_argument("--json", action="store_true", help="Write the result as JSON.")
    made.add_argument(
        "--english",
        action="store_true",
        help="Write in English, as for a report to the makers, whatever the language of the preferences.",
    )
    return made


def run(arguments: Sequence[str]) -> int:
    """Run the command `self-test` and return its exit status. Raises `SystemExit` for wrong arguments."""
    asked = parser().parse_args(arguments[1:])
    worded = str if asked.english else _in_language
    results = []
    with tempfile.TemporaryDirectory(prefix="cinventory-self-test-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        surroundings = _surroundings(folder)
        if not asked.json:
            _print_surroundings(surroundings, worded)
        for check in CHECKS:
            results.append(attempt(check, folder))
            if not asked.json:
                _print_result(results[-1], worded)
    good = all(result.ok for result in results)
    if asked.json:
        trees = [result.tree() for result in results]
        _print(json.dumps({"ok": good, "checks": trees, **surroundings}, indent=2))
    return 0 if good else 1


def _surroundings(folder: Path) -> dict[str, Any]:
    """Return versions, paths and platform. None stands for an unknown version."""
    versions = dict.fromkeys(("Cinventory", "Python", "Qt", "PySide6", "MediaInfo", "SQLite"))
    with suppress(CheckFailed):
        versions.update(elsewhere(_versions, folder))
    return {
        "versions": {**versions, "Cinventory": __version__, "Python": platform.python_version()},
        "platform": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "portable": paths.portable_folder() is not None,
        "paths": {name: str(path()) for name, (_, path) in _PATHS.items()},
    }


def _versions(_folder: Path) -> dict[str, str]:
    """Return the versions of the libraries that load. Checks report why the others do not."""
    versions = {}
    with suppress(Exception):
        from app.library.open.connection import SQLITE_VERSION  # noqa: PLC0415

        versions["SQLite"] = SQLITE_VERSION
    with suppress(Exception):
        from app.probe.engine import engine  # noqa: PLC0415

        versions["MediaInfo"] = f"{engine().version} ({engine().origin})"
    with suppress(Exception):
        from app.qt.startup import self_test  # noqa: PLC0415

        versions.update(self_test.versions())
    return versions


def _print_surroundings(report: Mapping[str, Any], worded: _Worded) -> None:
    _print(", ".join(f"{name} {version or '?'}" for name, version in report["versions"].items()))
    kinds = [Message("self_test.packaged") if report["frozen"] else Message("self_test.not_packaged")]
    if report["portable"]:
        kinds.append(Message("self_test.portable"))
    _print(", ".join((report["platform"], *map(worded, kinds))))
    titles = {name: worded(title) for name, (title, _) in _PATHS.items()}
    width = max(map(columns, titles.values()))
    for name, path in report["paths"].items():
        _print(f"{padded(titles[name], width)}  {path}")


def _print_result(result: Result, worded: _Worded) -> None:
    marks = {True: worded(Message("self_test.ok")), False: worded(Message("self_test.failed"))}
    mark = padded(marks[result.ok], max(map(columns, marks.values())))
    title = padded(worded(result.title), max(columns(worded(check.title)) for check in CHECKS))
    _print(f"{mark}  {title}  {' '.join(map(worded, result.detail))} ({result.seconds:.1f} s)")


def _in_language(message: Message) -> str:
    """Return a message in the language of the user."""
    from app.cli.language import texts  # noqa: PLC0415 - checks need none of it

    return texts().message(message)


def _print(text: str) -> None:
    """Write and flush a line. Characters that the terminal's encoding lacks are escaped."""
    known = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(known, "backslashreplace").decode(known) + "\n")
    sys.stdout.flush()
