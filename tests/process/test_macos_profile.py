"""The sandbox of macOS, as far as it can be tried elsewhere: its profile, and systems without a sandbox."""

import ctypes
import re
from collections.abc import Callable
from typing import cast

import pytest

from app.process import sandbox_macos
from app.process.sandbox_macos import PROFILE

HARMLESS = {
    "sysctl-read",
    "signal",
    "process-info-pidinfo",
    "process-info-setcontrol",
    "file-read-metadata",
}
"""What the profile may allow: nothing with which a process opens, writes, connects, starts or looks up."""


class Libraries:
    """Libraries of a Mac, whose sandbox answers `answer`."""

    def __init__(self, answer: int) -> None:
        self.profiles: list[tuple[bytes, int]] = []

        def sandbox_init(profile: bytes, flags: int, _error: object) -> int:
            self.profiles.append((profile, flags))
            return answer

        self.sandbox_init = sandbox_init


def _load(libraries: object) -> Callable[[], ctypes.CDLL]:
    return lambda: cast(ctypes.CDLL, libraries)


def test_the_profile_denies_everything_and_allows_what_harms_nobody() -> None:
    version, default, *rules = PROFILE.splitlines()
    assert version == "(version 1)"
    assert default == "(deny default)"
    allowed = set()
    for rule in rules:
        parsed = re.fullmatch(r"\(allow ([a-z -]+?)(?: \((?:target self|vnode-type REGULAR-FILE)\))?\)", rule)
        assert parsed, rule
        allowed |= set(parsed[1].split())
    assert allowed == HARMLESS


def test_a_process_is_shut_in_by_the_profile() -> None:
    libraries = Libraries(0)
    assert sandbox_macos.enter(_load(libraries), writes=lambda: False)
    assert libraries.profiles == [(PROFILE.encode(), 0)]


def test_a_sandbox_that_lets_files_be_written_is_none() -> None:
    assert not sandbox_macos.enter(_load(Libraries(0)), writes=lambda: True)


def test_a_system_that_refuses_is_told() -> None:
    assert not sandbox_macos.enter(_load(Libraries(-1)), writes=lambda: False)


def test_a_system_may_have_no_sandbox() -> None:
    assert not sandbox_macos.is_available(_load(object()))
    assert not sandbox_macos.enter(_load(object()), writes=lambda: False)
    assert sandbox_macos.is_available(_load(Libraries(0)))


def test_what_can_be_written_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr("os.open", lambda *_: 3)
    monkeypatch.setattr("os.close", lambda _: None)
    assert sandbox_macos.can_write()
    monkeypatch.setattr("os.open", refuse)
    assert not sandbox_macos.can_write()
