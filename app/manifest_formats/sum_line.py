"""The lines of checksum lists, in the styles of GNU coreutils, xxhsum and b3sum.

https://www.gnu.org/software/coreutils/manual/html_node/md5sum-invocation.html
"""

import re
from base64 import b64decode
from enum import Enum, auto
from typing import Final, NamedTuple

from app.core.checksum.algorithm import Algorithm, digest_of_text

_GNU: Final = re.compile(rb"(\\?)(XXH3_)?([0-9A-Za-z]{8,128})(?: [ *]|\t\*?)(.+)", re.DOTALL)
_BSD: Final = re.compile(
    rb"(\\?)([A-Za-z0-9][\w./-]{0,15}) ?\((.+)\) ?= ?(XXH3_)?([0-9A-Za-z+/]{8,128}={0,2})", re.DOTALL
)
_CKSUM: Final = re.compile(rb"(\d{1,10}) \d{1,20} (.+)", re.DOTALL)
_ESCAPED: Final = re.compile(rb"\\(.?)", re.DOTALL)
_PLAIN: Final = {b"\\": b"\\", b"n": b"\n", b"r": b"\r"}
_XXH3: Final = "XXH3"
"""The tag before a 64-bit digest of XXH3, which else looks like XXH64."""


class Style(Enum):
    """The styles of lines."""

    GNU = auto()
    """The digest before the name: only a mark of XXH3 tells the algorithm."""
    BSD = auto()
    """The algorithm, the name, and the digest."""
    CKSUM = auto()
    """A CRC in decimal digits, the size, and the name, as `cksum` writes them by default."""


class SumLine(NamedTuple):
    """A line of a checksum list."""

    path: bytes
    digest: str
    """As it stands in the line."""
    tag: str = ""
    """The algorithm, if the line names it, in upper case."""
    style: Style = Style.GNU


def parse(line: bytes) -> SumLine | None:
    """Return the parts of a line; None if it is none of a checksum list."""
    if found := _GNU.fullmatch(line):
        escaped, tag, digest, path = found.groups()
        name, style = _XXH3 if tag else "", Style.GNU
    elif found := _BSD.fullmatch(line):
        escaped, raw, path, tag, digest = found.groups()
        name, style = _XXH3 if tag else raw.decode("ascii", "replace").upper(), Style.BSD
    elif found := _CKSUM.fullmatch(line):
        return SumLine(found[2], found[1].decode("ascii"), style=Style.CKSUM)
    else:
        return None
    plain = _unescape(path) if escaped else path
    return None if plain is None else SumLine(plain, digest.decode("ascii"), name, style)


def _unescape(path: bytes) -> bytes | None:
    """Return an escaped name as it is on the disk, None for an unknown escape."""
    if any(sign not in _PLAIN for sign in _ESCAPED.findall(path)):
        return None
    return _ESCAPED.sub(lambda found: _PLAIN[found[1]], path)


def gnu_line(path: bytes, digest: str) -> bytes:
    """Return the line of a file, escaped as `md5sum` escapes it."""
    escaped = path.replace(b"\\", b"\\\\").replace(b"\n", b"\\n").replace(b"\r", b"\\r")
    mark = b"\\" if escaped != path else b""
    return mark + digest.encode() + b"  " + escaped + b"\n"


TAGS: Final = {
    "MD5": Algorithm.MD5,
    "SHA1": Algorithm.SHA1,
    "SHA-1": Algorithm.SHA1,
    "SHA256": Algorithm.SHA256,
    "SHA2-256": Algorithm.SHA256,
    "SHA-256": Algorithm.SHA256,
    "SHA512": Algorithm.SHA512,
    "SHA2-512": Algorithm.SHA512,
    "SHA-512": Algorithm.SHA512,
    "BLAKE3": Algorithm.BLAKE3,
    "SHA224": Algorithm.SHA224,
    "SHA2-224": Algorithm.SHA224,
    "SHA384": Algorithm.SHA384,
    "SHA2-384": Algorithm.SHA384,
    "SHA3-256": Algorithm.SHA3_256,
    "SHA3-512": Algorithm.SHA3_512,
    "SM3": Algorithm.SM3,
    "RMD160": Algorithm.RIPEMD160,
    "RIPEMD160": Algorithm.RIPEMD160,
    "RIPEMD-160": Algorithm.RIPEMD160,
    "BLAKE2S": Algorithm.BLAKE2S,
    "BLAKE2S-256": Algorithm.BLAKE2S,
    "BLAKE2S256": Algorithm.BLAKE2S,
    "BLAKE2B": Algorithm.BLAKE2B,
    "BLAKE2B-512": Algorithm.BLAKE2B,
    "BLAKE2B512": Algorithm.BLAKE2B,
    "BLAKE2B-384": Algorithm.BLAKE2B_384,
    "BLAKE2B-256": Algorithm.BLAKE2B_256,
    "BLAKE2B-160": Algorithm.BLAKE2B_160,
    "BLAKE2B-128": Algorithm.BLAKE2B_128,
    "XXH32": Algorithm.XXH32,
    "XXH64": Algorithm.XXH64,
    "XXH3": Algorithm.XXH3_64,
    "XXH128": Algorithm.XXH3_128,
    "CRC32": Algorithm.CRC32,
    "C4": Algorithm.C4,
}
"""The tags of the style of BSD."""
LITTLE_ENDIAN: Final = "_LE"
"""The end of a tag of `xxhsum --little-endian`."""


def digest_of_tag(algorithm: Algorithm, text: str) -> bytes:
    """Return a digest in hexadecimal digits, or in base 64 as `cksum --base64` writes it.

    Raises `ValueError` for any other text.
    """
    if len(text) == algorithm.text_length:
        return digest_of_text(algorithm, text)
    digest = b64decode(text, validate=True)
    if len(digest) != algorithm.digest_bytes:
        raise ValueError(f"this is no digest of {algorithm}")
    return digest
