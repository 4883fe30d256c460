"""Opens every file of a folder in a player, goes to five random times, and closes it.

    python -m tests.benchmarks.player_corpus [FOLDER] [--most 400] [--times 5] [--seed 1]

Without a folder it is the corpus, `../shared/corpus` or `$CINVENTORY_CORPUS`. A file plays, or it is told why
not. `silent` are files without an answer within 20 s, `left` processes of a player after its end: both are
faults. `died` are players that a file has ended; they are told, and named. `seek` is in milliseconds.
"""

import argparse
import collections
import os
import random
import time
from pathlib import Path
from queue import Empty, SimpleQueue

from app.player.process import Player
from app.player.protocol import Event, Failed, Opened, OpenVideo, Position, Seek, Shown, VideoPicture
from app.process import spawn
from tests.benchmarks.measure import distribution, report
from tests.child_processes import child_processes

_PATIENCE = 20.0


class Silent(Exception):
    """The error of a player that gives no answer."""


class _Watched:
    def __init__(self, path: Path) -> None:
        self.events: SimpleQueue[Event] = SimpleQueue()
        self.player = Player()
        self.length = 0.0
        order = OpenVideo(path=os.fsencode(path), width=320, height=180, paused=True)
        self.player.open(order, self.events.put)

    def picture(self, number: int) -> Failed | None:
        """Wait for the picture that follows a request; return the reason why there is none."""
        end = time.monotonic() + _PATIENCE
        while True:
            try:
                event = self.events.get(timeout=max(0.0, end - time.monotonic()))
            except Empty:
                raise Silent from None
            match event:
                case Failed():
                    return event
                case Opened(seconds):
                    self.length = seconds
                case VideoPicture(slot=slot, follows=follows):
                    self.player.command(Shown(slot))
                    if follows == number:
                        return None
                case Position(ended=True):
                    return None


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    corpus = os.environ.get("CINVENTORY_CORPUS", "../shared/corpus")
    parser.add_argument("folder", type=Path, nargs="?", default=Path(corpus))
    parser.add_argument("--most", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    files = sorted(path for path in options.folder.rglob("*") if path.is_file())
    chance = random.Random(options.seed)  # noqa: S311 - the same ones in each run
    reasons: collections.Counter[str] = collections.Counter()
    faults: dict[str, list[str]] = collections.defaultdict(list)
    seeks: list[float] = []
    for path in files[: options.most]:
        outcome = _tried(path, chance, options.times, seeks)
        reasons[outcome] += 1
        if outcome in {"silent", "player.died", "player.garbage"}:
            faults[outcome].append(str(path.relative_to(options.folder)))
        if child_processes():
            faults["left"].append(str(path.relative_to(options.folder)))
    spawn.end_server()
    files_by = {"files": sum(reasons.values()), "outcomes": dict(reasons), "faults": dict(faults)}
    report("player_corpus", {**files_by, "seek": distribution(seeks or [0.0])})


def _tried(path: Path, chance: random.Random, times: int, seeks: list[float]) -> str:
    watched = _Watched(path)
    try:
        if failed := watched.picture(0):
            return failed.reason.code
        for number in range(1, times + 1):
            began = time.monotonic()
            watched.player.command(Seek(number, chance.uniform(0.0, watched.length or 60.0)))
            if failed := watched.picture(number):
                return f"{failed.reason.code} later"
            seeks.append((time.monotonic() - began) * 1000)
    except Silent:
        return "silent"
    finally:
        watched.player.close()
    return "played"


if __name__ == "__main__":
    main()
