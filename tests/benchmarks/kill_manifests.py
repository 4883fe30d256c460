"""`kill -9` at random moments of `manifest create` and `verify`: is there the old manifest, or the new one?

    python -m tests.benchmarks.kill_manifests [--rounds 100] [--seed N]

By turns a history is begun, continued, or continued in nested folders, a bag or a list is written, and a
history is verified. Half of the kills come at any moment, half when a file of the manifest appears or
changes.
After each, the folder has no manifest, if it had none, or a complete one. The command is then run again: it
ends well, the manifest is complete, and no hidden file is left. It ends with 1 where one of this is not so.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from app.core.errors import ManifestRefused
from app.core.manifest.verification import verify
from app.library import open_library
from app.manifest_formats.registry import open_manifest
from app.manifests.local_folder import LocalFolder
from tests.fuzz.mutations import RealHasher

KINDS: Final = ("begin", "continue", "nested", "bagit", "md5", "verify")
_FILES: Final = 40
_BYTES: Final = 2_000_000
_OLD: Final = 1_700_000_000
_NONE: Final = "none"


class Card:
    """A folder, and the command that writes or verifies its manifest."""

    def __init__(self, root: Path, kind: str) -> None:
        self.folder = root / "Card"
        self.kind = kind
        self._library = root / "library.db"
        below = "data/" if kind == "bagit" else ""
        for at in range(_FILES):
            path = self.folder / f"{below}{'AB'[at % 2]}/{at}.mov"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(at.to_bytes(4, "big") * (_BYTES // 4))
            os.utime(path, (_OLD, _OLD))  # a young file is read only once it has stood still

    def prepare(self) -> None:
        """Make the library, and write the manifest that there is before."""
        open_library(self._library).close()
        if self.kind == "nested":
            self.end(self.start(self._create("ascmhl", self.folder / "A")))
        if self.kind in {"continue", "nested", "verify"}:
            self.end(self.start(self._create("ascmhl", self.folder)))

    def command(self) -> Sequence[str]:
        """Return the arguments of the command that is killed."""
        if self.kind == "verify":
            return ("manifest", "verify", str(self.folder))
        form = self.kind if self.kind in {"bagit", "md5"} else "ascmhl"
        return self._create(form, self.folder)

    def start(self, arguments: Sequence[str]) -> "subprocess.Popen[bytes]":
        """Start the program."""
        return subprocess.Popen(
            [sys.executable, "-m", "app", *arguments, "--library", str(self._library)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )

    def end(self, process: "subprocess.Popen[bytes]") -> tuple[int, str]:
        """Wait for the end; return the exit status, and what was told."""
        _, told = process.communicate(timeout=300)
        return process.returncode, told.decode(errors="replace")

    def look(self) -> Mapping[str, int]:
        """Return the files of manifests, with the times of their contents."""
        folders = (self.folder, self.folder / "ascmhl", self.folder / "A/ascmhl")
        paths = (path for folder in folders if folder.is_dir() for path in folder.iterdir() if path.is_file())
        found = {}
        for path in paths:
            try:
                found[str(path)] = path.stat().st_mtime_ns
            except FileNotFoundError:
                continue
        return found

    def state(self) -> str:
        """Return the verdict on the manifest; `none` if there is none."""
        local = LocalFolder(bytes(self.folder))
        try:
            manifest = open_manifest(local, b"list.md5" if self.kind == "md5" else b"")
            return verify(manifest, local, RealHasher(self.folder)).verdict.value
        except FileNotFoundError:
            return _NONE
        except ManifestRefused as error:
            return _NONE if error.message.code == "manifest.none_here" else str(error.message)

    def hidden(self) -> Sequence[str]:
        """Return the hidden files that are left."""
        return [path.name for path in self.folder.rglob("*.part")]

    def _create(self, form: str, folder: Path) -> Sequence[str]:
        output = ("--output", str(folder / "list.md5")) if form == "md5" else ()
        return ("manifest", "create", str(folder), "--as", form, "--into-source", *output)


def kill(card: Card, dice: random.Random, seconds: float) -> str:
    """Start the command and kill it; return at which occasion."""
    before = card.look()
    process = card.start(card.command())
    end = time.monotonic() + dice.uniform(0.1, seconds)
    changes = dice.randint(1, 4) if dice.random() < 0.5 else 0
    seen = 0
    while process.poll() is None:
        if changes:
            now = card.look()
            seen += now != before
            before = now
            if seen >= changes:
                break
        elif time.monotonic() > end:
            break
        else:
            time.sleep(0.002)
    ended = process.poll() is not None
    process.kill()
    card.end(process)
    return "ended before" if ended else f"change {changes}" if changes else "any moment"


def try_round(root: Path, kind: str, dice: random.Random, seconds: float) -> tuple[str, Sequence[str]]:
    """Kill a command once; return the occasion and the state after it, and everything that is wrong."""
    card = Card(root, kind)
    card.prepare()
    old = card.state()
    occasion = kill(card, dice, seconds)
    state = card.state()
    wrong = [] if state in {"complete", old} else [f"after the kill: {state}"]
    if kind == "verify" and card.hidden():
        wrong.append("a verification has written")
    if not (kind in {"bagit", "md5"} and state == "complete"):  # which exist then, and are not replaced
        status, told = card.end(card.start(card.command()))
        if status:
            wrong.append(f"run again: {status} {told}")
    if card.state() != "complete":
        wrong.append(f"at the end: {card.state()}")
    if card.hidden() and not (kind in {"bagit", "md5"} and state == "complete"):
        wrong.append(f"left: {card.hidden()}")
    return f"{kind}, {occasion}: {'new' if state != old else 'as before'}", wrong


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    dice = random.Random(arguments.seed)  # noqa: S311 - no secret
    occasions: Counter[str] = Counter()
    failed = 0
    seconds = _measure()
    for number in range(arguments.rounds):
        with tempfile.TemporaryDirectory(prefix="kill-manifests") as name:
            occasion, wrong = try_round(Path(name), KINDS[number % len(KINDS)], dice, seconds)
        occasions[occasion] += 1
        sys.stderr.write(f"\r{number + 1}")
        failed += bool(wrong)
        for each in wrong:
            sys.stdout.write(f"{number}: {occasion}: {each}\n")
    for occasion, count in sorted(occasions.items()):
        sys.stdout.write(f"{count:4} {occasion}\n")
    sys.stdout.write(f"{arguments.rounds} rounds, {failed} wrong\n")
    sys.exit(1 if failed else 0)


def _measure() -> float:
    """Return the seconds of a command that nobody kills."""
    with tempfile.TemporaryDirectory(prefix="kill-manifests") as name:
        card = Card(Path(name), "begin")
        start = time.monotonic()
        card.end(card.start(card.command()))
        return time.monotonic() - start


if __name__ == "__main__":
    main()
