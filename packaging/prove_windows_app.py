"""Tries the program on Windows as a person would: `python prove_windows_app.py PROGRAM [ARGUMENT...]`.

PROGRAM with its arguments is Cinventory: `cinventory-cli.exe`, or Python with `-m app`. Under wine it is run
by prove_windows_app.sh, on Windows by CI. Each step prints a line; the first that fails ends it: status 1.
"""

import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import psutil

SAMPLE: Final = Path(__file__).resolve().parent.parent / "resources" / "samples" / "sample.mp4"
PATIENCE: Final = 300.0
MANY: Final = 600
"""Files that take long enough to be cancelled among."""


def main(program: Sequence[str]) -> None:
    """Try everything in a folder that is gone afterwards."""
    work = Path(tempfile.mkdtemp(prefix="cinventory-proof-"))
    try:
        proof = _Proof(program, work)
        for step in (
            proof.scans,
            proof.lists_and_exports,
            proof.knows_one_folder_by_all_its_names,
            proof.follows_a_renamed_file,
            proof.relocates,
            proof.loses_nothing_of_another_system,
            proof.serves_scans_and_cancels,
            proof.survives_a_killed_probe,
            proof.leaves_no_child_behind,
            proof.backs_up_and_restores,
            proof.is_portable,
            proof.tests_itself,
        ):
            step()
    finally:
        shutil.rmtree(_verbatim(work), onerror=_unlock)
    print("prove_windows_app: all is well")


class _Proof:
    def __init__(self, program: Sequence[str], work: Path) -> None:
        self._program = program
        self._work = work
        self._library = work / "library.sqlite3"
        self._videos = work / "Videos"
        self._names = _make_videos(self._videos)

    def scans(self) -> None:
        lines = self._json_lines("scan", self._videos, "--no-progress")
        _expect({line["path"] for line in lines}, {str(self._videos / name) for name in self._names})
        _expect({line["status"] for line in lines}, {"ok"})
        _say(f"{len(lines)} videos were scanned: long, hidden, reserved, read-only and old ones among them")

    def lists_and_exports(self) -> None:
        for form in ("table", "csv", "json", "jsonl", "html"):
            target = self._work / f"list.{form}"
            self._run("list", "--format", form, "--output", target)
            _expect("1938.mp4" in target.read_text("utf-8"), True)
        old = self._json_lines("list", "modified:<1970")
        _expect([Path(line["path"]).name for line in old], ["1938.mp4"])
        _say("every format was exported, and a file of 1938 was found by its date")

    def knows_one_folder_by_all_its_names(self) -> None:
        for name in (str(self._videos).upper(), str(self._videos).lower(), f"\\\\?\\{self._videos}"):
            self._run("scan", name, "--no-progress", "--format", "jsonl")
            _expect(len(self._json_lines("list")), len(self._names))
        _say("no folder became two sources by its case or prefix")

    def follows_a_renamed_file(self) -> None:
        (self._videos / "plain.mp4").rename(self._videos / "renamed.mp4")
        self._run("scan", self._videos, "--no-progress", "--format", "jsonl")
        changes = json.loads(self._run("changes", "--format", "json").stdout)
        _expect('"moved"' in json.dumps(changes) and "renamed.mp4" in json.dumps(changes), True)
        _say("a renamed file kept its record, and `changes` says so")

    def relocates(self) -> None:
        other = self._videos.with_name("Filme")
        Path(_verbatim(self._videos)).rename(_verbatim(other))
        self._run("relocate", self._videos, other)
        _expect({Path(line["path"]).is_relative_to(other) for line in self._json_lines("list")}, {True})
        self._videos = other
        _say("a source was relocated with all its files")

    def loses_nothing_of_another_system(self) -> None:
        library = self._work / "linux.sqlite3"
        _make_linux_library(library)
        before = self._json_lines("list", library=library)
        done = self._run("scan", "/home/ada/Videos", "--no-progress", library=library, status=None)
        _expect(done.returncode != 0, True)
        after = self._json_lines("list", library=library)
        _expect([line["path"] for line in after], [line["path"] for line in before])
        _expect(len(after), 3)
        _say("a library from Linux was opened, and lost nothing")

    def serves_scans_and_cancels(self) -> None:
        many = self._work / "many"
        many.mkdir()
        for number in range(MANY):
            os.link(self._videos / "1938.mp4", many / f"{number:04}.mp4")
        token = self._work / "token"
        options = ("--allow", many, "--allow", self._videos, "--token-file", token, "--port", 0)
        with _started(self._command("serve", *options)):
            beside = self._library.with_name(f"{self._library.name}.api")
            _wait(beside.exists)
            address = json.loads(beside.read_text("utf-8"))["address"]
            ask = _Client(address, token.read_text("ascii").strip())
            small = ask("POST", "jobs", {"type": "scan", "paths": [str(self._videos)]})
            _wait(lambda: ask("GET", f"jobs/{small['id']}")["state"] == "completed")
            large = ask("POST", "jobs", {"type": "scan", "paths": [str(many)]})
            _wait(lambda: _probed(ask("GET", f"jobs/{large['id']}")) > 0)
            ask("POST", f"jobs/{large['id']}/cancel")
            _wait(lambda: ask("GET", f"jobs/{large['id']}")["state"] == "cancelled")
            _expect(0 < _probed(ask("GET", f"jobs/{large['id']}")) < MANY, True)
        _say("the local API scanned, and cancelled a scan midway")

    def survives_a_killed_probe(self) -> None:
        options = ("--no-progress", "--format", "jsonl", "--workers", 2, "--deep")
        with _started(self._command("scan", self._work / "many", *options)) as scan:
            _wait(lambda: len(_children(scan)) >= 2)
            time.sleep(1)  # the lister is done by then, and probing goes on for longer
            _children(scan)[-1].kill()
            lines = [json.loads(line) for line in scan.communicate(timeout=PATIENCE)[0].splitlines()]
        bad = [line["path"] for line in lines if line["status"] != "ok"]
        _expect((len(lines), len(bad) <= 1), (MANY, True))
        _say(f"a probe child was killed: it cost {len(bad)} of {len(lines)} files")

    def leaves_no_child_behind(self) -> None:
        with _started(self._command("scan", self._work / "many", "--no-progress", "--deep")) as scan:
            _wait(lambda: len(_children(scan)) >= 1)
            children = _children(scan)
            scan.kill()
        _, alive = psutil.wait_procs(children, timeout=20)
        _expect(alive, [])
        _say("a scan was killed, and its children ended with it")

    def backs_up_and_restores(self) -> None:
        backup = self._work / "backup.cinv"
        known = len(self._json_lines("list"))
        beside = self._library.with_name(f"{self._library.name}.api")
        beside.unlink(missing_ok=True)  # of the server before, which was killed
        with _started(self._command("serve", "--port", 0, "--token-file", self._work / "token")):
            _wait(beside.exists)
            self._run("library", "backup", backup)
            self._run("library", "restore", backup, status=1)  # the library is open
        shutil.copyfile(SAMPLE, self._videos / "later.mp4")
        self._run("scan", self._videos, "--no-progress", "--format", "jsonl")
        _expect(len(self._json_lines("list")), known + 1)
        self._run("library", "restore", backup)
        _expect(len(self._json_lines("list")), known)
        _expect(len([*self._work.glob("library.before-restore-*")]), 1)
        _say("a library in use was backed up and not restored; a closed one was, and the one before it kept")

    def is_portable(self) -> None:
        folder = Path(self._program[0]).absolute().parent
        (folder / "portable").touch()
        try:
            report = json.loads(self._run("self-test", "--json", library=None, status=None).stdout)
        finally:
            (folder / "portable").unlink()
        _expect((report["portable"], Path(report["paths"]["library"]).parent), (True, folder / "data"))
        _say("a portable program keeps its data beside it")

    def tests_itself(self) -> None:
        report = json.loads(self._run("self-test", "--json", library=None).stdout)
        _expect([check["name"] for check in report["checks"] if not check["ok"]], [])
        _say(f"the self-test passed {len(report['checks'])} checks")

    def _command(self, command: str, *arguments: object, library: Path | None = None) -> list[str]:
        return [*self._program, command, *map(str, arguments), "--library", str(library or self._library)]

    def _run(
        self, command: str, *arguments: object, library: Path | None = Path(), status: int | None = 0
    ) -> subprocess.CompletedProcess[str]:
        words = [*self._program, command, *map(str, arguments)]
        if library is not None:
            words += ["--library", str(library if library.name else self._library)]
        done = subprocess.run(words, capture_output=True, encoding="utf-8", check=False, timeout=PATIENCE * 3)
        if status is not None and done.returncode != status:
            sys.exit(f"FAILED: {words}: status {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done

    def _json_lines(self, command: str, *arguments: object, library: Path = Path()) -> list[dict[str, Any]]:
        done = self._run(command, *arguments, "--format", "jsonl", library=library)
        return [json.loads(line) for line in done.stdout.splitlines()]


class _Client:
    """Asks the local API."""

    def __init__(self, address: str, token: str) -> None:
        self._address, self._token = address, token

    def __call__(self, method: str, path: str, body: object = None) -> Any:  # noqa: ANN401
        headers = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(  # noqa: S310 - of this computer
            f"{self._address}/api/v1/{path}", data, headers, method=method
        )
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
                return json.load(answer)
        except urllib.error.HTTPError as error:
            error.add_note(error.read().decode(errors="replace"))  # what was wrong
            raise


def _make_videos(folder: Path) -> list[Path]:
    """Make videos whose names and dates Windows treats in ways of its own, and return these names."""
    deep = Path(*["a folder with a long name"] * 12, "deep.mp4")
    names = [Path(name) for name in ("plain.mp4", "Übung 100%.mp4", "日本 😀.mp4", "1938.mp4", "hidden.mp4")]
    names += [deep, Path("aux.mp4"), Path("read only", "locked.mp4"), Path("dots. . .mp4")]
    for name in names:
        path = Path(_verbatim(folder / name))
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(SAMPLE, path)
    os.utime(folder / "1938.mp4", (-1e9, -1e9))
    (folder / "read only" / "locked.mp4").chmod(stat.S_IREAD)
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows only

        ctypes.windll.kernel32.SetFileAttributesW(str(folder / "hidden.mp4"), 2)
    (folder / "notes.txt").write_text("no video", "utf-8")
    return names


def _make_linux_library(path: Path) -> None:
    """Make a library as one that was moved here from Linux, with a name that is no UTF-8."""
    from app.library import open_library  # noqa: PLC0415 - of the checkout
    from tests.library.filling import fill, found  # noqa: PLC0415

    library = open_library(path)
    top, below = [found(b"a.mkv"), found(b"caf\xe9.mkv")], [found(b"c.mkv")]
    fill(library, b"/home/ada/Videos", [(b"/home/ada/Videos", top), (b"/home/ada/Videos/b", below)])
    library.close()


def _verbatim(path: Path) -> str:
    """Return what opens a path that is too long, or has a name that Windows keeps for itself."""
    return f"\\\\?\\{path}" if sys.platform == "win32" else str(path)


def _unlock(remove: Callable[[str], object], path: str, _error: object) -> None:
    Path(path).chmod(stat.S_IWRITE)
    remove(path)


@contextmanager
def _started(command: Sequence[str]) -> "Iterator[subprocess.Popen[bytes]]":
    """Have a program run, no longer than the block."""
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        try:
            yield process
        finally:
            process.kill()


def _children(process: "subprocess.Popen[bytes]") -> list[psutil.Process]:
    try:
        children = psutil.Process(process.pid).children(recursive=True)
        return [child for child in children if "python" in child.name() or "cinventory" in child.name()]
    except (psutil.Error, OSError):  # one of them ends just now
        return []


def _probed(job: dict[str, Any]) -> int:
    """Return how many files a job has behind it; while they are counted none has been probed."""
    return 0 if job["phase"] == "counting" else int(job["done"] or 0)


def _wait(fact: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not fact():
        if time.monotonic() > deadline:
            raise TimeoutError(f"FAILED: waited {PATIENCE:g} s in vain")
        time.sleep(0.05)


def _expect(found: object, wanted: object) -> None:
    if found != wanted:
        sys.exit(f"FAILED: found {found!r}, and wanted {wanted!r}")


def _say(text: str) -> None:
    print(f"ok  {text}".encode("ascii", "backslashreplace").decode(), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
