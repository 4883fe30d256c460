"""The verdicts of a check for damage about all videos of a folder, by container.

    python -m tests.benchmarks.verdicts FOLDER… [--depth full] [--library FILE]

The program itself scans the folders and checks their files. Of files with equal bytes one counts: copies
would weigh what is odd in it twice. `--library` keeps the library; files that it has an answer about are
not checked again, but judged by the rules of today. What is damaged or suspicious is listed with its first
reason. The table has the verdicts as columns, and the containers of the files, as a scan reads them, as
rows.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from app.core.damage.depth import Depth
from app.core.damage.verdict import BAD_VERDICTS, DamageVerdict
from tests.benchmarks.measure import report

_VERDICTS: Final = tuple(DamageVerdict)
_FEW: Final = 3
"""Containers of fewer files share a row."""
_UNKNOWN: Final = "unknown"
_PROGRAM: Final = (sys.executable, "-m", "app")


def main() -> None:
    """Check the folders, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--depth", type=Depth, choices=tuple(Depth), default=Depth.FULL)
    parser.add_argument("--library", type=Path, help="made where there is none")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="verdicts") as scratch:
        library = asked.library or Path(scratch) / "library.sqlite3"
        if not library.exists():
            _call("scan", *map(str, asked.folders), library=library)
        _call("check", "--depth", asked.depth, "--no-progress", library=library)
        listed = _call("list", *map(str, asked.folders), "--format", "jsonl", library=library)
    files = [json.loads(line) for line in listed.splitlines()]
    once = tuple(different(files))
    print("\n".join(alarms(once)))
    print("\n".join(table(once)))
    verdicts = Counter(map(_verdict, once))
    told = {str(each): verdicts[each] for each in _VERDICTS}
    report("verdicts", {"depth": asked.depth, "files": len(files), "different": len(once), **told})


def _call(*arguments: str, library: Path) -> str:
    """Return the output of a command of the program. Its status tells of damage, and says nothing here."""
    command = (*_PROGRAM, *arguments, "--library", str(library))
    return subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True).stdout


def different(files: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the files whose bytes none before had."""
    seen: set[bytes] = set()
    for file in files:
        with open(os.fsencode(file["path"].encode(errors="surrogateescape")), "rb") as opened:  # noqa: PTH123 - bytes
            digest = sha256(opened.read()).digest()
        if digest not in seen:
            seen.add(digest)
            yield file


def alarms(files: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield a line for each file that is damaged or suspicious, with the first reason."""
    for file in sorted(files, key=lambda each: (_container(each), str(each["damage"]), each["path"])):
        if file["damage"] in BAD_VERDICTS:
            reason = next((each["text"] for each in file["problems"] if each["code"] == file["damage"]), "")
            yield f"{_container(file)}: {file['damage']}: {file['path']}: {reason}"


def table(files: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield the lines of the table, as Markdown: the containers with most files first, then all."""
    yield f"| container | files | {' | '.join(each.replace('_', ' ') for each in _VERDICTS)} |"
    yield "|---" * (2 + len(_VERDICTS)) + "|"
    counts: dict[str, Counter[str]] = {}
    for file in files:
        counts.setdefault(_container(file), Counter())[_verdict(file)] += 1
    shown = {name: verdicts for name, verdicts in counts.items() if verdicts.total() >= _FEW}
    for name, verdicts in sorted(shown.items(), key=lambda item: (-item[1].total(), item[0])):
        yield _row(name, verdicts)
    others = [verdicts for name, verdicts in counts.items() if name not in shown]
    yield _row(f"{len(others)} others", sum(others, Counter[str]()))
    yield _row("all", sum(counts.values(), Counter[str]()))


def _row(name: str, verdicts: Counter[str]) -> str:
    return f"| {name} | {verdicts.total()} | {' | '.join(str(verdicts[each] or '') for each in _VERDICTS)} |"


def _container(file: dict[str, Any]) -> str:
    return str(file["container"] or _UNKNOWN)


def _verdict(file: dict[str, Any]) -> str:
    """Return the verdict; a file that no check could read to its end has none."""
    return str(file["damage"] or DamageVerdict.NOT_FINISHED)


if __name__ == "__main__":
    main()
