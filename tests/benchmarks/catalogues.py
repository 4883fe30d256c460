"""How long a catalogue of a million videos takes to import, and the memory for it.

    python -m tests.benchmarks.catalogues [--files 1000000] [--formats find rclone everything katalog cathy]

Each format is imported into a fresh library by the command, whose process is measured with its children.
`again` is a second import of the same catalogue into that library, where each file is known.
"""

import argparse
import struct
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.measure import report, run

_A_FOLDER = 40
_SECOND = 1_715_767_200


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=1_000_000)
    parser.add_argument("--formats", nargs="+", choices=list(_FORMATS), default=["find"])
    arguments = parser.parse_args()
    figures: dict[str, object] = {"files": arguments.files}
    with tempfile.TemporaryDirectory(prefix="catalogues") as scratch:
        for form in arguments.formats:
            catalogue = Path(scratch) / form
            with catalogue.open("wb") as out:
                out.writelines(_FORMATS[form](arguments.files))
            library = Path(scratch) / f"{form}.sqlite3"
            for what in (form, f"{form}, again"):
                arguments_of = ("import", catalogue, "--disk", "Blue 3", "--library", library)
                cost = run([sys.executable, "-m", "app", *map(str, arguments_of), "--no-progress"])
                figures[what] = {
                    "seconds": round(cost.seconds, 1),
                    "cpu": round(cost.cpu, 1),
                    "peak MB": cost.peak_pss_mb and round(cost.peak_pss_mb),
                    "status": cost.status,
                }
                print(what, figures[what], flush=True)
            figures[f"{form}, library, MB"] = round(library.stat().st_size / 1e6)
    report("catalogues", figures)


def _path(number: int) -> str:
    folder = number // _A_FOLDER
    return f"Films/Shelf {folder // 50}/A Film ({1950 + folder % 75}) {folder}/A.Film.{number}.1080p.mkv"


def _find(count: int) -> Iterator[bytes]:
    for number in range(count):
        yield f"{10**9 + number}\t{_SECOND + number}.1234567890\t./{_path(number)}\0".encode()


def _rclone(count: int) -> Iterator[bytes]:
    yield b"[\n"
    for number in range(count):
        path = _path(number)
        yield (
            f'{{"Path":"{path}","Name":"{path.rpartition("/")[2]}","Size":{10**9 + number},'
            '"MimeType":"video/x-matroska","ModTime":"2024-05-15T10:00:00.123456789Z","IsDir":false},\n'
        ).encode()
    yield b"]\n"


def _everything(count: int) -> Iterator[bytes]:
    yield b"Filename,Size,Date Modified,Date Created,Attributes\r\n"
    for number in range(count):
        path = _path(number).replace("/", "\\")
        yield f'"E:\\{path}",{10**9 + number},133605504000000000,133605504000000000,32\r\n'.encode()


def _katalog(count: int) -> Iterator[bytes]:
    yield b"<catalogSourcePath>/media/blue3\n<catalogStorage>Blue 3\n"
    for number in range(count):
        yield f"/media/blue3/{_path(number)}\t{10**9 + number}\t2024/05/15 10:00:00\n".encode()


def _cathy(count: int) -> Iterator[bytes]:
    folders = -(-count // _A_FOLDER)
    yield struct.pack("<IHI", 3_500_410_407, 8, _SECOND) + b"E:\\\0BLUE3\0\0" + struct.pack("<I", 7) + b"\0"
    yield struct.pack("<fhi", 1.0, 0, 1) + b"\0" + struct.pack("<id", count, 0.0)
    yield struct.pack("<i", count + folders)
    for folder in range(1, folders + 1):
        yield struct.pack("<IqI", _SECOND, -folder, 0) + f"A Film {folder}\0".encode()
    for number in range(count):
        name = f"A.Film.{number}.1080p.mkv\0".encode()
        yield struct.pack("<IqI", _SECOND, 10**9 + number, 1 + number // _A_FOLDER) + name


_FORMATS: dict[str, Callable[[int], Iterator[bytes]]] = {
    "find": _find,
    "rclone": _rclone,
    "everything": _everything,
    "katalog": _katalog,
    "cathy": _cathy,
}


if __name__ == "__main__":
    main()
