"""Prints with chosen hashes."""

import random
from collections.abc import Sequence

from app.core.near.picture_print import FRAMES, PicturePrint, PrintFrame


def made_print(hashes: Sequence[int], deviations: Sequence[int] = (40,) * FRAMES) -> PicturePrint:
    return PicturePrint(tuple(map(PrintFrame, hashes, deviations)))


def film(seed: int) -> list[int]:
    """Return the hashes of a video that has nothing in common with those of other seeds."""
    # Half of the bits of two are different: of real videos 22 to 26.
    return [random.Random(f"{seed}/{at}").getrandbits(64) for at in range(FRAMES)]  # noqa: S311


def changed(hashes: Sequence[int], *bits: int) -> list[int]:
    """Return the hashes, each with so many of its bits changed; the last number is for all further ones."""
    counts = [*bits, *[bits[-1]] * (len(hashes) - len(bits))]
    return [
        each ^ sum(1 << at for at in random.Random(number).sample(range(64), count))  # noqa: S311
        for number, (each, count) in enumerate(zip(hashes, counts, strict=True))
    ]
