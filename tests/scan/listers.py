"""Lister children that misbehave: each stands in for `app.scan.lister_child.run`."""

import os
import signal
import time
from collections.abc import Sequence
from multiprocessing.connection import Connection

from app.core.filetypes import NameRules
from app.core.limits import ProbeLimits
from app.core.message import Message
from app.process.limits import confine
from app.scan.lister_child import Found, RootDone, RootLost, list_root


def _for_ever() -> None:
    confine(ProbeLimits())
    while True:
        signal.pause()


def stuck_after_the_first(
    connection: Connection, roots: Sequence[bytes], *, sniff: bool, names: NameRules
) -> None:
    """Tell all of the first root but its end, then nothing more."""
    for told in list_root(roots[0], sniff=sniff, names=names):
        if not isinstance(told, RootDone):
            connection.send(told)
    _for_ever()


def silent_at_bad(connection: Connection, roots: Sequence[bytes], *, sniff: bool, names: NameRules) -> None:
    """Be stuck like on a dead mount at a root that is named bad."""
    for root in roots:
        if root.endswith(b"bad"):
            _for_ever()
        for told in list_root(root, sniff=sniff, names=names):
            connection.send(told)


def stuck_midway_in_bad(
    connection: Connection, roots: Sequence[bytes], *, sniff: bool, names: NameRules
) -> None:
    """Be stuck at the end of a root that is named bad, when its files were told."""
    for root in roots:
        for told in list_root(root, sniff=sniff, names=names):
            if root.endswith(b"bad") and isinstance(told, RootDone):
                _for_ever()
            connection.send(told)


def dies_in_bad(connection: Connection, roots: Sequence[bytes], *, sniff: bool, names: NameRules) -> None:
    """Die at the end of a root that is named bad, when its files were told."""
    for root in roots:
        for told in list_root(root, sniff=sniff, names=names):
            if root.endswith((b"bad", b"bad.mkv")) and isinstance(told, RootDone):
                os.kill(os.getpid(), signal.SIGKILL)
            connection.send(told)


def dies_in_a_word(connection: Connection, roots: Sequence[bytes], *, sniff: bool, names: NameRules) -> None:
    """Die while a message is half sent, as when the system is short of memory."""
    for root in roots:
        for told in list_root(root, sniff=sniff, names=names):
            if root.endswith(b"bad") and isinstance(told, RootDone):
                os.write(connection.fileno(), b"\0\0\1\0 half of what was")
                os.kill(os.getpid(), signal.SIGKILL)
            connection.send(told)


def stuck_in_a_word(connection: Connection, roots: Sequence[bytes], *, sniff: bool, names: NameRules) -> None:
    """Be stuck while a message is half sent, as a process that was stopped."""
    for root in roots:
        for told in list_root(root, sniff=sniff, names=names):
            if root.endswith(b"bad") and isinstance(told, RootDone):
                os.write(connection.fileno(), b"\0\0\1\0 half of what was")
                _for_ever()
            connection.send(told)


def drips_a_word(connection: Connection, roots: Sequence[bytes], *, sniff: bool, names: NameRules) -> None:
    """Send a message so slowly, byte by byte, that it has no end."""
    for root in roots:
        for told in list_root(root, sniff=sniff, names=names):
            if root.endswith(b"bad") and isinstance(told, RootDone):
                os.write(connection.fileno(), b"\0\1\0\0")
                for _ in range(500):
                    os.write(connection.fileno(), b".")
                    time.sleep(0.02)
            connection.send(told)


def says_what_is_no_message(
    connection: Connection, roots: Sequence[bytes], *, sniff: bool, names: NameRules
) -> None:
    """Have something else written into the pipe."""
    for root in roots:
        for told in list_root(root, sniff=sniff, names=names):
            if root.endswith(b"bad") and isinstance(told, RootDone):
                os.write(connection.fileno(), b"warning: no message\n")
            connection.send(told)


def talks_nonsense_in_bad(
    connection: Connection, roots: Sequence[bytes], *, sniff: bool, names: NameRules
) -> None:
    """Fail on an error that nobody foresaw."""
    for root in roots:
        if root.endswith(b"bad"):
            raise RuntimeError("unforeseen")
        for told in list_root(root, sniff=sniff, names=names):
            connection.send(told)


def tells_twice(connection: Connection, roots: Sequence[bytes], *, sniff: bool, names: NameRules) -> None:
    """Tell of each file twice, as some network file systems do when a folder changes meanwhile."""
    for root in roots:
        for told in list_root(root, sniff=sniff, names=names):
            connection.send(told)
            if isinstance(told, Found):
                connection.send(told)


def may_not_list_bad(
    connection: Connection, roots: Sequence[bytes], *, sniff: bool, names: NameRules
) -> None:
    """Be refused a root that is named bad."""
    for root in roots:
        if root.endswith(b"bad"):
            connection.send(RootLost(root, Message("folder.not_permitted")))
            continue
        for told in list_root(root, sniff=sniff, names=names):
            connection.send(told)
