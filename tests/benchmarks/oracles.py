"""Manifests of other programs verified here, and ours verified by them, intact and damaged.

    python -m tests.benchmarks.oracles [--ascmhl PATH] [--bagit PATH]

`--ascmhl` is the command of https://github.com/ascmitc/mhl, best in an environment of its own; it asks an
address outside at each call, so it gets a proxy that nobody answers. `--bagit` is `bagit.py`. Commands that
are not installed are left out, and named. Each manifest is verified four times: of intact files (complete),
with a changed byte (failed), without a file (incomplete), and as it was again. It ends with 1 where one
disagrees.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.core.checksum.algorithm import Algorithm
from app.core.errors import ManifestRefused
from app.core.manifest.form import Form
from app.core.manifest.verification import verify
from app.manifest_formats.registry import open_manifest
from app.manifests.local_folder import LocalFolder
from tests.fuzz.mutations import RealHasher, create
from tests.manifest_formats.creating import NOW

FILES: Final = {
    "a.mov": b"one" * 1000,
    "b c.mov": b"two",
    "Clips/d\\e.mov": b"three",
    "Clips/ü (1) = x.mov": b"four",
    "empty.mov": b"",
}
LISTS: Final[tuple[tuple[str, str], ...]] = (
    *(("b2sum", "sums.txt"), ("b2sum", "B2SUMS"), ("b2sum --tag", "sums.txt"), ("b2sum -b", "sums.txt")),
    *(("b2sum -l 256", "sums.txt"), ("b2sum -l 384", "sums.txt"), ("b2sum -l 160 --tag", "sums.txt")),
    *(("b2sum -l 128", "sums.txt"), ("md5sum", "sums.txt"), ("md5sum --tag", "sums.txt")),
    *(
        ("sha1sum", "sums.txt"),
        ("sha224sum", "sums.txt"),
        ("sha256sum", "sums.txt"),
        ("sha384sum", "sums.txt"),
    ),
    *(("sha512sum", "sums.txt"), ("sha512sum --tag", "sums.txt"), ("sha1sum", "SHA1SUMS")),
    *((f"xxhsum -H{number}", "sums.txt") for number in range(4)),
    *((f"xxhsum -H{number} --little-endian", "sums.txt") for number in range(4)),
    *((f"xxhsum -H{number} --tag", "sums.txt") for number in range(4)),
    *((f"xxhsum -H{number} --tag --little-endian", "sums.txt") for number in range(4)),
    *(("xxhsum -H1", "list.xxh64"), ("xxhsum -H0", "list.xxh"), ("xxhsum -H2 --little-endian", "list.xxh")),
    *((f"cksum -a {name}", "sums.txt") for name in ("md5", "sha1", "sha256", "blake2b", "sm3", "sha512")),
    *(("cksum -a blake2b -l 256", "sums.txt"), ("cksum -a sha256 --untagged", "sums.txt")),
    *(("cksum -a sha256 --base64", "sums.txt"), ("cksum -a blake2b --base64", "sums.txt")),
    *((f"openssl dgst -{name} -r", "sums.txt") for name in ("rmd160", "sha1", "blake2b512", "blake2s256")),
    *(
        (f"openssl dgst -{name}", "sums.txt")
        for name in ("rmd160", "blake2b512", "sha3-256", "sm3", "sha256")
    ),
    *(("rhash --ripemd160", "sums.txt"), ("rhash --sha3-256 --bsd", "sums.txt"), ("b3sum", "sums.txt")),
)
CHECKS: Final = {
    Form.MD5: "md5sum -c",
    Form.SHA1: "sha1sum -c",
    Form.SHA256: "sha256sum -c",
    Form.XXH64: "xxhsum -c",
    Form.XXH128: "xxhsum -c",
    Form.BLAKE3: "b3sum -c",
}
_ENVIRONMENT: Final = {**os.environ, "https_proxy": "http://127.0.0.1:9", "http_proxy": "http://127.0.0.1:9"}


def run(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a folder."""
    return subprocess.run(
        command, cwd=folder, capture_output=True, check=False, timeout=120, env=_ENVIRONMENT
    )


class Trials:
    """Counts agreements, and names every disagreement."""

    def __init__(self) -> None:
        self.done = 0
        self.wrong = 0
        self.absent: set[str] = set()

    def expect(self, name: str, found: object, right: object) -> None:
        """Compare a result with that which is right."""
        self.done += 1
        if found != right:
            self.wrong += 1
            sys.stdout.write(f"{name}: {found}, and not {right}\n")

    def has(self, command: str) -> bool:
        """Return whether a command is installed."""
        there = shutil.which(command) is not None
        if not there:
            self.absent.add(command)
        return there

    def ours(self, name: str, folder: Path, manifest: str, first: str = "a.mov") -> None:
        """Verify a manifest of another program here."""
        file = folder / first
        data = file.read_bytes()
        self.expect(f"{name}, intact", verdict(folder, manifest), "complete")
        file.write_bytes(b"X" + data[1:])
        self.expect(f"{name}, a byte changed", verdict(folder, manifest), "failed")
        file.unlink()
        self.expect(f"{name}, a file missing", verdict(folder, manifest), "incomplete")
        file.write_bytes(data)
        self.expect(f"{name}, restored", verdict(folder, manifest), "complete")

    def theirs(self, name: str, folder: Path, command: Sequence[str], first: str = "a.mov") -> None:
        """Have another program verify a manifest of ours."""
        file = folder / first
        data = file.read_bytes()
        done = run(command, folder)
        self.expect(f"{name}, intact {done.stderr[-200:]!r}", done.returncode, 0)
        file.write_bytes(b"X" + data[1:])
        self.expect(f"{name}, a byte changed", run(command, folder).returncode != 0, right=True)
        file.write_bytes(data)


def verdict(folder: Path, manifest: str) -> str:
    """Return the verdict on a folder."""
    local = LocalFolder(bytes(folder))
    try:
        opened = open_manifest(local, manifest.encode())
        return verify(opened, local, RealHasher(folder)).verdict.value
    except ManifestRefused as error:
        return f"refused ({error.message})"


def make(folder: Path, below: str = "") -> Path:
    """Write the files."""
    for name, data in FILES.items():
        path = folder / below / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def _lists(trials: Trials, root: Path) -> None:
    for at, (command, name) in enumerate(LISTS):
        words = command.split()
        if trials.has(words[0]):
            folder = make(root / f"list{at}")
            # OpenSSL escapes no name.
            names = [each for each in FILES if "\\" not in each or words[0] not in {"openssl", "rhash"}]
            (folder / name).write_bytes(run([*words, *names], folder).stdout)
            trials.ours(f"{command} > {name}", folder, name)
    folder = make(root / "both")
    both = b"".join(run([each, "--tag", *FILES], folder).stdout for each in ("md5sum", "sha1sum"))
    (folder / "sums.txt").write_bytes(both)
    trials.ours("md5sum --tag and sha1sum --tag", folder, "sums.txt")


def _our_lists(trials: Trials, root: Path) -> None:
    for form, command in CHECKS.items():
        words = command.split()
        if trials.has(words[0]):
            folder = make(root / form)
            create(folder, form, (), NOW)
            trials.theirs(f"our {form} by {command}", folder, [*words, f"list.{form}"])


def _bags(trials: Trials, root: Path, bagit: str) -> None:
    for algorithms in (["--md5"], ["--sha1", "--sha512"], ["--sha256"]):
        folder = make(root / f"bag{''.join(algorithms)}")
        trials.expect("bagit", run([bagit, *algorithms, str(folder)], root).returncode, 0)
        trials.ours(f"bagit {algorithms}", folder, "", "data/a.mov")
    for number, wanted in enumerate(([Algorithm.MD5], [Algorithm.SHA256, Algorithm.SHA512])):
        folder = make(root / f"ours{number}", "data")
        create(folder, Form.BAGIT, wanted, NOW)
        trials.theirs(
            f"our bag by bagit ({wanted})", folder, [bagit, "--validate", str(folder)], "data/a.mov"
        )


def _histories(trials: Trials, root: Path, ascmhl: str) -> None:
    """ASC MHL has no names with a backslash."""
    for at, algorithm in enumerate(("md5", "sha1", "xxh128", "xxh64", "xxh3", "c4")):
        folder = make(root / f"theirs{at}")
        (folder / "Clips/d\\e.mov").unlink()
        for _ in range(2):
            trials.expect(
                "ascmhl create", run([ascmhl, "create", str(folder), "-h", algorithm], root).returncode, 0
            )
        trials.ours(f"ascmhl -h {algorithm}", folder, "")
        create(folder, Form.ASC_MHL, [Algorithm.MD5], NOW)
        trials.theirs(f"continued here, by ascmhl ({algorithm})", folder, [ascmhl, "create", str(folder)])
    folder = make(root / "ours")
    (folder / "Clips/d\\e.mov").unlink()
    for at in range(3):
        create(folder, Form.ASC_MHL, [Algorithm.XXH3_128], NOW + at)
    trials.expect("ascmhl diff", run([ascmhl, "diff", str(folder)], root).returncode, 0)
    chain = folder / "ascmhl/ascmhl_chain.xml"
    before = chain.read_bytes()
    create(folder, Form.ASC_MHL, [Algorithm.XXH3_128], NOW + 5)
    chain.write_bytes(before)  # as a kill leaves it
    create(folder, Form.ASC_MHL, [Algorithm.XXH3_128], NOW + 6)
    trials.theirs("our history by ascmhl", folder, [ascmhl, "create", str(folder)])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--ascmhl")
    parser.add_argument("--bagit")
    arguments = parser.parse_args()
    trials = Trials()
    with tempfile.TemporaryDirectory(prefix="oracles") as name:
        root = Path(name)
        _lists(trials, root)
        _our_lists(trials, root)
        if arguments.bagit:
            _bags(trials, root, arguments.bagit)
        if arguments.ascmhl:
            _histories(trials, root, arguments.ascmhl)
    absent = f", not installed: {', '.join(sorted(trials.absent))}" if trials.absent else ""
    sys.stdout.write(f"{trials.done} trials, {trials.wrong} disagree{absent}\n")
    sys.exit(1 if trials.wrong else 0)


if __name__ == "__main__":
    main()
