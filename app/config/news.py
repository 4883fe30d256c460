"""News of the program: where they come from, and what is remembered of them from start to start."""

import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Annotated, ClassVar, Final

from msgspec import Meta, Struct

from app.config import versioned_json
from app.config.versioned_json import Damaged, Migration, TooNew

log = logging.getLogger(__name__)

HOME_PAGE: Final = "https://cinventory.org"
"""The page of the program, the same as `HOMEPAGE` in `packaging/project.py`."""
NEWS_ADDRESS: Final = f"{HOME_PAGE}/release"
"""The usual address of the signed file that names the newest version."""
PAUSE_SECONDS: Final = 7 * 86_400.0
"""Seconds between two looks that nobody asks for."""
ASKED_AT_START: Final = 3
"""The start at which the user is asked whether to look for new versions."""


class NewsMemory(Struct, frozen=True, kw_only=True):
    """The memory of news from start to start."""

    MIGRATIONS: ClassVar[Sequence[Migration]] = ()

    version: int = 1
    starts: Annotated[int, Meta(ge=0)] = 0
    """Starts of the window so far."""
    is_answered: bool = False
    """Whether the user has said if new versions are looked for."""
    looked: float = 0.0
    """Time of the last request, whether it was answered or not."""
    serial: Annotated[int, Meta(ge=0)] = 0
    """The number of the newest signed file that was read."""
    program: str = ""
    """The version of the program at the last start; empty before the first one."""

    def is_due(self, now: float) -> bool:
        """Return whether the last look was a week ago, or the clock was set back since."""
        return not 0 <= now - self.looked < PAUSE_SECONDS


def load(path: Path) -> NewsMemory:
    """Return what is remembered; nothing without a file that can be read."""
    try:
        return versioned_json.read(path, NewsMemory)
    except FileNotFoundError:
        pass
    except Damaged as error:
        log.warning("what is remembered of news in %s is not used, and set aside: %r", path, error)
        with suppress(OSError):
            versioned_json.set_aside(path)
    except (OSError, TooNew) as error:
        log.warning("what is remembered of news in %s is not used: %r", path, error)
    return NewsMemory()


def save(path: Path, memory: NewsMemory) -> bool:
    """Remember, and return whether that was possible; log a failure."""
    try:
        versioned_json.write(path, memory)
    except (OSError, TooNew) as error:
        log.warning("news are not remembered in %s: %r", path, error)
        return False
    return True
