"""Codes in the links that open the live page, each of them once.

The link is an argument of the browser, which every user of the computer may see, or is printed in a terminal.
"""

import hmac
import logging
import secrets
import time
from typing import Final

from msgspec import Struct

from app.core.errors import ServerFailed
from app.core.run.timing import Clock

log = logging.getLogger(__name__)

LIFE_SECONDS: Final = 60.0
"""Seconds in which a code can be redeemed: a browser may take long to start."""
PRINTED_SECONDS: Final = 600.0
"""Seconds in which a person can open a link that was printed."""
_BYTES: Final = 32
_MOST: Final = 16
"""Codes that are valid at the same time. A further one replaces the oldest."""


class Code(Struct, frozen=True):
    """A code that can be redeemed."""

    text: str
    ends: float
    printed: bool
    """Whether only its user has seen it, so that it is worth as much on any connection."""


class PageCodes:
    """The codes of one server. Belongs to its event loop."""

    def __init__(self, *, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._codes: list[Code] = []
        """In the order in which they were made."""
        self._told: set[str] = set()
        """Codes that were refused to another user, of which the log tells once."""

    def make(self, *, printed: bool = False) -> str:
        """Return a new code."""
        seconds = PRINTED_SECONDS if printed else LIFE_SECONDS
        code = Code(secrets.token_urlsafe(_BYTES), self._clock() + seconds, printed)
        self._codes = [*self._codes, code][-_MOST:]
        return code.text

    def find(self, text: str) -> Code:
        """Return the code of a text. Raises `ServerFailed` if there is none that can be redeemed."""
        now = self._clock()
        self._codes = [code for code in self._codes if code.ends >= now]
        self._told &= {code.text for code in self._codes}
        found = [code for code in self._codes if hmac.compare_digest(code.text.encode(), text.encode())]
        if not found:
            raise ServerFailed("api.code_spent")
        return found[0]

    def spend(self, code: Code) -> None:
        """Redeem a code that was found. Raises `ServerFailed` if another request has, or its time is over."""
        if code not in self._codes or code.ends < self._clock():
            raise ServerFailed("api.code_spent")
        self._codes.remove(code)

    def tell(self, code: Code) -> None:
        """Log that another user has tried a code, once for each."""
        if code.text not in self._told:
            self._told.add(code.text)
            log.warning("the address of the page was tried by another user, or through a proxy, and refused")
