"""The file that names the newest version, signed with Ed25519. `packaging/sign_release.py` writes it.

Its first line is the signature in base64, over a fixed line and the rest, which is a JSON object.
"""

import base64
import binascii
from collections.abc import Sequence
from typing import Annotated, Final

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from msgspec import Meta, Struct

from app.core.errors import NewsFailed

KEYS: Final = ("VZnhcadl8QSyldBVSlEn7DUhQUCie1JVntxOST7+sdY=",)
"""The public keys that may sign, in base64: the one in use, and for a while the one after it."""
_PURPOSE: Final = b"cinventory release 1\n"
"""Signed with each file, so that a signature of the same key for something else is none for it."""
_SIGNATURE_BYTES: Final = 64


class Release(Struct, frozen=True, kw_only=True):
    """The newest version, as its file tells. Unknown fields are of later versions, and ignored."""

    serial: Annotated[int, Meta(ge=1, le=2**53)]
    """A number that rises with each file, by which an old one is known."""
    version: Annotated[str, Meta(pattern=r"^\d{1,5}(\.\d{1,5}){1,3}$")]
    date: Annotated[str, Meta(pattern=r"^\d{4}-\d\d-\d\d$")]
    """The day of the release (ISO 8601)."""

    def is_after(self, version: str) -> bool:
        """Return whether this version is a later one."""
        return _numbers(self.version) > _numbers(version)


def read(text: bytes, keys: Sequence[str] = KEYS) -> Release:
    """Return what a file tells. Raises `NewsFailed` for one that none of these keys has signed."""
    signature, _, content = text.partition(b"\n")
    try:
        signed = base64.b64decode(signature.rstrip(b"\r"), validate=True)
    except binascii.Error:
        raise NewsFailed("news.not_signed") from None
    if len(signed) != _SIGNATURE_BYTES or not any(_has_signed(key, signed, content) for key in keys):
        raise NewsFailed("news.not_signed")
    try:
        return msgspec.json.decode(content, type=Release)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise NewsFailed("news.invalid", detail=str(error)) from error


def write(release: Release, key: Ed25519PrivateKey) -> bytes:
    """Return the file of a release, signed with the private key."""
    content = msgspec.json.encode(release) + b"\n"
    return base64.b64encode(key.sign(_PURPOSE + content)) + b"\n" + content


def _has_signed(key: str, signature: bytes, content: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(base64.b64decode(key)).verify(signature, _PURPOSE + content)
    except InvalidSignature:
        return False
    return True


def _numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version without zeros at the end: 1.0 is 1."""
    numbers = [int(part) for part in version.split(".") if part.isdecimal()]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
