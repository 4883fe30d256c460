"""The least that anybody can do with a tree of videos; each is an act of its own, in one thread.

python -m tests.benchmarks.racing.floors touch DIR
"""

import argparse
import os
from collections.abc import Iterator

from app.core.file.filetypes import BUILT_IN, is_apple_double

HEAD = 64 * 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("act", choices=("touch", "walk"))
    parser.add_argument("folder", type=os.fsencode)
    arguments = parser.parse_args()
    {"touch": touch, "walk": walk}[arguments.act](arguments.folder)


def videos(folder: bytes) -> Iterator[bytes]:
    """Yield the files at and below `folder` that are video by name, as a scan takes them."""
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not BUILT_IN.is_ignored_folder(name)]
        for name in names:
            if BUILT_IN.is_video_name(name) and not is_apple_double(name):
                yield os.path.join(parent, name)  # noqa: PTH118 - bytes


def touch(folder: bytes) -> None:
    """List, `stat` and open each video, and read its first 64 KiB."""
    for path in videos(folder):
        os.stat(path)  # noqa: PTH116 - bytes
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123
            file.read(HEAD)


def walk(folder: bytes) -> int:
    """List and `stat` each file, whatever it is, and return how many there are."""
    files, waiting = 0, [folder]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    entry.stat(follow_symlinks=False)
                    files += 1
    return files


if __name__ == "__main__":
    main()
