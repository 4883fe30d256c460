"""The token that requests must carry, created at the first start and readable by its owner alone."""

import hmac
import os
import secrets
from pathlib import Path
from typing import Final

from app.config import private_files
from app.core.errors import ServerFailed

_BYTES: Final = 32
_SHORTEST: Final = 16
_LONGEST: Final = 4096


def load(path: Path) -> str:
    """Return the token in `path`. Create the file if there is none.

    Raises `ServerFailed` if the file cannot be read or made, others may read it, or it holds no token.
    """
    try:
        private_files.make_folder(path.parent)
        try:
            return _make(path)
        except FileExistsError:
            return _read(path)
    except OSError as error:
        raise _failed(path, error) from error


def read(path: Path) -> str:
    """Return the token in `path`, without creating one. Raises `ServerFailed` as `load` does."""
    try:
        return _read(path)
    except OSError as error:
        raise _failed(path, error) from error


def same(given: str, token: str) -> bool:
    """Return whether both are equal, in constant time: timing must not reveal where they differ."""
    return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), token.encode())


def _failed(path: Path, error: OSError) -> ServerFailed:
    return ServerFailed("api.token_failed", path=str(path), detail=error.strerror or str(error))


def _make(path: Path) -> str:
    token = secrets.token_urlsafe(_BYTES)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(descriptor, "w", encoding="ascii", newline="\n") as file:  # noqa: PTH123
            file.write(f"{token}\n")
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return token


def _read(path: Path) -> str:
    try:
        token = private_files.read(path, _LONGEST + 1, private_files.SECRET).strip()
    except private_files.NotPrivate:
        raise ServerFailed("api.token_open", path=str(path)) from None
    if not _SHORTEST <= len(token) <= _LONGEST or not all(0x20 < byte < 0x7F for byte in token):
        raise ServerFailed("api.token_useless", path=str(path))
    return token.decode("ascii")
