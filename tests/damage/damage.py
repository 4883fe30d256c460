"""Ways to damage a file."""

from pathlib import Path

CUES = b"\x1c\x53\xbb\x6b"


def cut(path: Path, fraction: float = 0.6) -> None:
    """Leave only the first part of a file."""
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * fraction)])


def overwrite(path: Path, fraction: float = 0.4, share: float = 0.2) -> None:
    """Replace a part of a file by zeros."""
    data = path.read_bytes()
    start, length = int(len(data) * fraction), int(len(data) * share)
    path.write_bytes(data[:start] + bytes(length) + data[start + length :])


def rename_index(path: Path) -> None:
    """Rename the index, so that nothing finds it."""
    data = path.read_bytes()
    for index, other in ((b"moov", b"free"), (CUES, b"\xec" + CUES[1:]), (b"idx1", b"JUNK")):
        at = data.rfind(index)
        if at > 0:
            path.write_bytes(data[:at] + other + data[at + 4 :])
            return
    raise ValueError("there is no index")
