"""Checks what a user gives for a receiver of alerts: an address, a secret, a command."""

import ipaddress
import shlex
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, urlsplit

from app.config import private_files
from app.config.alert_targets import WebhookTarget
from app.core.errors import SettingsError

SHORTEST_SECRET: Final = 16
"""Least length of a secret, in bytes."""
_LONGEST_SECRET: Final = 4096


def check_url(target: WebhookTarget) -> str:
    """Return scheme and host of a webhook, which may be shown: the rest of its address may be a secret.

    Raises `SettingsError` for an address that is invalid, has a password, or leads over an open network.
    """
    try:
        url = urlsplit(target.url)
        host, port = url.hostname, url.port
    except ValueError:
        raise SettingsError("alert.url_invalid") from None
    if url.scheme not in {"http", "https"} or not host or not _is_clean(target.url):
        raise SettingsError("alert.url_invalid")
    name = f"[{host}]" if ":" in host else host
    shown = f"{url.scheme}://{name}" + (f":{port}" if port is not None else "")
    if url.username is not None or url.password is not None:
        raise SettingsError("alert.url_login", host=shown)
    if url.scheme == "http" and not (target.allow_http or _is_loopback(url)):
        raise SettingsError("alert.url_plain", host=shown)
    return shown


def _is_clean(url: str) -> bool:
    return url.isascii() and url.isprintable() and " " not in url


def _is_loopback(url: SplitResult) -> bool:
    try:
        return ipaddress.ip_address(url.hostname or "").is_loopback
    except ValueError:
        return url.hostname == "localhost"


def read_secret(path: Path) -> bytes:
    """Return the secret in a private file, without surrounding white space. Raises `SettingsError`."""
    try:
        secret = private_files.read(path, _LONGEST_SECRET, private_files.SECRET).strip()
    except private_files.NotPrivate:
        raise SettingsError("alert.secret_open", path=str(path)) from None
    except OSError as error:
        detail = error.strerror or str(error)
        raise SettingsError("alert.secret_unreadable", path=str(path), detail=detail) from error
    if len(secret) < SHORTEST_SECRET:
        raise SettingsError("alert.secret_useless", path=str(path), limit=SHORTEST_SECRET)
    return secret


def parse_command(text: str, *, backslash_quotes: bool) -> tuple[str, ...]:
    """Return the program and arguments in a line, quoted as for a shell; no shell ever sees the line.

    On Windows a backslash is a part of paths, so that it quotes nothing there. Raises `SettingsError`.
    """
    lexer = shlex.shlex(text, posix=True, punctuation_chars=False)
    lexer.whitespace_split = True
    lexer.commenters = ""
    if not backslash_quotes:
        lexer.escape = ""
    try:
        words = tuple(lexer)
    except ValueError:
        words = ()
    if not words:
        raise SettingsError("alert.command_invalid", text=text)
    return words
