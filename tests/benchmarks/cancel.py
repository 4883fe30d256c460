"""How long Cancel takes: until it is acknowledged, and until the scan is over and all is saved.

    python -m tests.benchmarks.cancel [--ways queue api button] [--tries 100] [--files 100000]

`--tries` is the number of a way, spread over its phases. Each try makes a fresh library, scans, and
cancels at a random moment of one phase, of its first five seconds where it takes longer: while `counting`
so many files, while `probing` with the real engine (a fiftieth of them), while `storing` as fast as
answers can be saved (a tenth), while `saving` (half of them are marked missing), and `hung`: probing with
two children that hang in C with the interpreter locked. A try whose phase was over before the moment had
come is made again. All figures are milliseconds, from the moment when Cancel was due, so that a loop that
is late counts as well.

`queue` calls the queue on a plain loop. `api` sends a request to a server in a process of its own.
`button` clicks in the real window, which is painted offscreen.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from tests.benchmarks.cancelling import by_api, by_button, by_queue
from tests.benchmarks.cancelling.course import Try, Way
from tests.benchmarks.cancelling.scenes import Scene, make_scenes
from tests.benchmarks.measure import distribution, report

_LONGEST = 5.0
_MISSES = 20
"""Tries in a row whose phase was over too early: then there is no use in going on."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--ways", nargs="+", choices=list(_WAYS), default=list(_WAYS))
    parser.add_argument("--tries", type=int, default=100, help="of each way, over all phases")
    parser.add_argument("--files", type=int, default=100_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        scenes = make_scenes(Path(scratch), arguments.files)
        spans = {scene.name: by_queue.rehearse(scene) for scene in scenes}
        print("seconds that the phases take:", {name: round(span, 2) for name, span in spans.items()})
        figures = {}
        for name in arguments.ways:
            with _WAYS[name]() as way:
                figures[name] = _measure(name, way, scenes, spans, arguments.tries)
    report("cancel", {"tries": arguments.tries, "files": arguments.files, **figures})


_WAYS: dict[str, Callable[[], AbstractContextManager[Way]]] = {
    "queue": lambda: nullcontext(by_queue.attempt),
    "api": lambda: nullcontext(by_api.attempt),
    "button": by_button.clicking,
}


def _measure(
    name: str, way: Way, scenes: Sequence[Scene], spans: dict[str, float], tries: int
) -> dict[str, dict[str, dict[str, float]]]:
    """Try each scene as often as its share is, and return the distributions by phase, and of all."""
    taken: dict[str, list[Try]] = {}
    for at, scene in enumerate(scenes):
        share = tries // len(scenes) + (at < tries % len(scenes))
        taken[scene.name] = [_once(way, scene, spans[scene.name]) for _ in range(share)]
        _show(name, scene.name, taken[scene.name])
    overall = [one for some in taken.values() for one in some]
    _show(name, "overall", overall)
    return {phase: _figures(some) for phase, some in taken.items() if some} | {"overall": _figures(overall)}


def _once(way: Way, scene: Scene, span: float) -> Try:
    for _ in range(_MISSES):
        if (one := way(scene, random.uniform(0, min(span, _LONGEST)))) is not None:  # noqa: S311 - no secret
            return one
    sys.exit(f"{scene.name} is over too soon: take more files")


def _figures(taken: Sequence[Try]) -> dict[str, dict[str, float]]:
    return {
        "acknowledged": distribution([one.acknowledged * 1e3 for one in taken]),
        "final": distribution([one.final * 1e3 for one in taken]),
    }


def _show(way: str, phase: str, taken: Sequence[Try]) -> None:
    for what, figures in _figures(taken).items() if taken else ():
        columns = "".join(f"{name:>6} {value:7.1f}" for name, value in figures.items())
        print(f"{way:8}{phase:10}{what:13}{len(taken):4} tries, ms:{columns}", flush=True)


if __name__ == "__main__":
    main()
