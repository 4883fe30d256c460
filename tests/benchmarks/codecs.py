"""How much of the damage inside a picture a check finds in each codec, and that none is called clean unseen.

    python -m tests.benchmarks.codecs [--codec NAME…] [--seed 5]

A file of each codec is made with ffmpeg, without sound. In copies of it, at each of three places, 64 KiB (of
small files an eighth) are overwritten with zeros, or with noise, or 16 bits there are changed. It prints the
verdicts of a full check. `unseen` are the files that are clean, although a part is zeros or noise.
"""

import argparse
import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.core.damage.depth import Depth
from app.core.damage.verdict import DamageVerdict
from tests.benchmarks.measure import report
from tests.benchmarks.spoiling import making, ways
from tests.benchmarks.spoiling.judging import verdict_of

_PART: Final = 64 * 1024
_PLACES: Final = (0.3, 0.5, 0.7)
_BITS: Final = 16
_WAYS: Final = ("zeros", "noise", "bits")


def main() -> None:
    """Make the files, spoil them, and print what a check says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--codec", nargs="+", choices=making.CODECS, default=list(making.CODECS))
    parser.add_argument("--seed", type=int, default=5)
    asked = parser.parse_args()
    unseen, alarms, cannot, found = [], [], [], {}
    print("| file | intact | " + " | ".join(_WAYS) + " |\n|---|---|" + "---|" * len(_WAYS))
    with tempfile.TemporaryDirectory(prefix="codecs") as scratch:
        for name in asked.codec:
            path = making.make(Path(scratch), name, making.CODECS[name], sound=False)
            if path is None:
                cannot.append(name)
                continue
            intact = verdict_of(path, Depth.FULL)
            found[name] = told = verdicts(path, random.Random(asked.seed))  # noqa: S311 - not for secrets
            print(
                f"| {name} | {intact} | " + " | ".join(_text(told[way]) for way in _WAYS) + " |", flush=True
            )
            path.unlink()
            if intact not in {DamageVerdict.CLEAN, DamageVerdict.CANNOT_TELL}:
                alarms.append(name)
            if any(told[way][DamageVerdict.CLEAN] for way in ("zeros", "noise")):
                unseen.append(name)
    report("codecs", {"unseen": unseen, "alarms": alarms, "not_made": cannot, "found": found})


def verdicts(path: Path, chance: random.Random) -> dict[str, Counter[str]]:
    """Return the number of each verdict about spoilt copies, by the way they were spoilt."""
    told: dict[str, Counter[str]] = {way: Counter() for way in _WAYS}
    spoilt = path.with_stem(f"{path.stem}-spoilt")
    for way, data in _spoilt(path.read_bytes(), chance):
        spoilt.write_bytes(data)
        told[way][verdict_of(spoilt, Depth.FULL)] += 1
    spoilt.unlink()
    return told


def _spoilt(data: bytes, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    length = min(_PART, len(data) // 8)
    for place in _PLACES:
        at = int(len(data) * place)
        yield "zeros", ways.replaced(data, at, bytes(length))
        yield "noise", ways.replaced(data, at, chance.randbytes(length))
        yield "bits", ways.flipped(data, chance, at, length, _BITS)


def _text(verdicts: Counter[str]) -> str:
    return ", ".join(f"{count} {verdict.replace('_', ' ')}" for verdict, count in sorted(verdicts.items()))


if __name__ == "__main__":
    main()
