"""The quick parse and nothing else: pymediainfo's own, at speed 0, in as many children as a scan has.

    python -m tests.benchmarks.racing.bare DIR

The engine has the two options that save time (no texts for people; one parser for MP4 and Matroska), and
its answers are thrown away.
"""

import functools
import multiprocessing
import os
import sys
from collections.abc import Callable
from typing import Any, cast

from pymediainfo import MediaInfo

from app.probe.default_workers import default_workers
from tests.benchmarks.racing.floors import videos


def main() -> None:
    paths = list(videos(os.fsencode(sys.argv[1])))
    with multiprocessing.get_context("spawn").Pool(default_workers()) as children:
        for _ in children.imap_unordered(_parse, paths, chunksize=16):
            pass


def _parse(path: bytes) -> None:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - bytes
        head = file.read(8)
        parser = "Mpeg4" if head[4:8] in {b"ftyp", b"moov"} else "Mk" if head[:4] == b"\x1aE\xdf\xa3" else ""
        options = _engine()
        options(None, "ReadByHuman", "0")
        options(None, "File_ForceParser", parser)
        MediaInfo.parse(file, parse_speed=0, output="JSON", full=False)


@functools.cache
def _engine() -> Callable[[None, str, str], str]:
    library: Any = MediaInfo._get_library()[0]
    return cast("Callable[[None, str, str], str]", library.MediaInfo_Option)


if __name__ == "__main__":
    main()
