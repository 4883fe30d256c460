"""A text output whose digests are known at the end, as the chain and the list of tag files need them."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import TextIO

from app.core.checksum.algorithm import Algorithm


class HashedText:
    """Writes text, and hashes its bytes by algorithms of the standard library."""

    def __init__(self, out: TextIO, algorithms: Iterable[Algorithm]) -> None:
        self._out = out
        self._hashes = {each: hashlib.new(each.value) for each in algorithms}

    def write(self, text: str) -> None:
        """Write text; bytes of names that are no UTF-8 are surrogates in it."""
        data = text.encode("utf-8", "surrogateescape")
        for each in self._hashes.values():
            each.update(data)
        self._out.write(text)

    def digests(self) -> Mapping[Algorithm, bytes]:
        """Return the digests so far."""
        return {algorithm: each.digest() for algorithm, each in self._hashes.items()}
