"""Reads which programs a Linux desktop names for types of files.

By the Desktop Entry Specification, and "Association between MIME types and applications" of freedesktop.org.
"""

import os
import re
import shlex
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct

from app.config.programs.program import Program

_LARGEST: Final = 1_000_000
"""Bytes of a file of a desktop that are read at most."""
_GROUP: Final = "Desktop Entry"
_LISTS: Final = "mimeapps.list"
_PLAYERS: Final = "AudioVideo", "Player", "Video"
_NOT_PLAYERS: Final = "AudioVideoEditing"
_ESCAPED: Final = re.compile(r"\\([sntr\\])")
_UNESCAPED: Final = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
Sections = dict[str, dict[str, str]]


class OpeningEntry(Struct, frozen=True):
    """A desktop file that can open files."""

    program: Program
    types: tuple[str, ...]
    """The MIME types that it says it opens."""


class DesktopFiles(Struct, frozen=True):
    """The programs of a desktop by their ids, and the lists of associations, the most important first."""

    entries: Mapping[str, OpeningEntry]
    lists: tuple[Sections, ...]

    def programs(self, types: Iterable[str]) -> tuple[Program, ...]:
        """Return the programs for any of these MIME types, the usual one of the first type first."""
        found = dict.fromkeys(key for each in types for key in self._ids(each))
        return tuple(self.entries[key].program for key in found)

    def _ids(self, of: str) -> Iterator[str]:
        """Yield the ids of the programs for a type, the usual one first, perhaps some twice."""
        removed: set[str] = set()
        wanted: list[str] = []
        for sections in self.lists:
            wanted += [each for each in _listed(sections, "Added Associations", of) if each not in removed]
            removed.update(_listed(sections, "Removed Associations", of))
        usual = [each for sections in self.lists for each in _listed(sections, "Default Applications", of)]
        able = [key for key, entry in self.entries.items() if of in entry.types and key not in removed]
        yield from (key for key in (*usual, *wanted, *able) if key in self.entries)


def read(environment: Mapping[str, str] = os.environ) -> DesktopFiles:
    """Return what the files of the user and of the system say. What cannot be read is left out."""
    home = Path(environment.get("HOME") or Path.home())
    config = [Path(environment.get("XDG_CONFIG_HOME") or home / ".config")]
    config += map(Path, filter(None, (environment.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")))
    data = [Path(environment.get("XDG_DATA_HOME") or home / ".local/share")]
    data += map(
        Path, filter(None, (environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":"))
    )
    folders = [each / "applications" for each in data]
    desktops = [each.lower() for each in environment.get("XDG_CURRENT_DESKTOP", "").split(":") if each]
    names = [*(f"{each}-{_LISTS}" for each in desktops), _LISTS]
    lists = [_sections(folder / name) for folder in (*config, *folders) for name in names]
    return DesktopFiles(dict(_entries(folders, environment)), tuple(filter(None, lists)))


def _entries(folders: Iterable[Path], environment: Mapping[str, str]) -> Iterator[tuple[str, OpeningEntry]]:
    seen: set[str] = set()
    for folder in folders:
        for path in _desktop_files(folder):
            key = str(path.relative_to(folder)).replace("/", "-")
            if key in seen:
                continue  # a file of the user stands for that of the system
            seen.add(key)
            entry = _entry(key, _sections(path).get(_GROUP, {}), environment)
            if entry is not None:
                yield key, entry


def _desktop_files(folder: Path) -> list[Path]:
    try:
        return sorted(folder.rglob("*.desktop"))
    except OSError:
        return []


def _entry(key: str, values: Mapping[str, str], environment: Mapping[str, str]) -> OpeningEntry | None:
    """Return a program that opens files in a window of its own; None for any other entry."""
    if values.get("Hidden") == "true" or values.get("Terminal") == "true" or not values.get("Exec"):
        return None
    try:
        command = tuple(shlex.split(_unescaped(values["Exec"])))
    except ValueError:
        return None
    tried, path = values.get("TryExec", ""), environment.get("PATH")
    if not command or (tried and shutil.which(tried, path=path) is None):
        return None
    categories = values.get("Categories", "").split(";")
    types = tuple(filter(None, values.get("MimeType", "").split(";")))
    program = Program(
        key=key,
        name=_unescaped(_translated(values, environment) or key.removesuffix(".desktop")),
        command=command,
        plays=any(each in categories for each in _PLAYERS) and _NOT_PLAYERS not in categories,
        edits_text="TextEditor" in categories or "text/plain" in types,
    )
    return OpeningEntry(program, types)


def _translated(values: Mapping[str, str], environment: Mapping[str, str]) -> str:
    """Return the name in the user's language, or the English one."""
    asked = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    language = asked.partition(".")[0].partition("@")[0]
    keys = (f"Name[{language}]", f"Name[{language.partition('_')[0]}]", "Name")
    return next((values[key] for key in keys if values.get(key)), "")


def _listed(sections: Sections, section: str, of: str) -> list[str]:
    return [each for each in sections.get(section, {}).get(of, "").split(";") if each]


def _sections(path: Path) -> Sections:
    """Return the groups of a file with their values; nothing if it cannot be read."""
    try:
        with path.open("rb") as file:
            text = file.read(_LARGEST).decode("utf-8", "replace")
    except OSError:
        return {}
    found: Sections = {}
    group: dict[str, str] = {}
    for line in map(str.strip, text.splitlines()):
        if line.startswith("[") and line.endswith("]"):
            group = found.setdefault(line[1:-1], {})
        elif not line.startswith("#") and "=" in line:
            key, _, value = line.partition("=")
            group.setdefault(key.strip(), value.strip())
    return found


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: _UNESCAPED[found[1]], text)
