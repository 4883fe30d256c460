"""Codes with which the page that this program opens gets the token, once.

The address of the page is an argument of the browser, which every user of the computer may see.
"""

import hmac
import logging
import secrets
import time
from collections.abc import Callable, Mapping
from typing import Final

from aiohttp import web

from app.api.answers import json_answer
from app.api.peer_user import is_of_another_user
from app.api.request_reader import Call, Handler
from app.api.schemas import RedeemedCode, TokenView
from app.core.errors import ServerFailed
from app.core.threads import run_in_thread
from app.core.timing import Clock

log = logging.getLogger(__name__)

LIFE_SECONDS: Final = 120.0
"""Seconds in which a code can be redeemed: a browser may take long to start."""
_BYTES: Final = 32
_MOST: Final = 16
"""Codes that are valid at the same time. A further one replaces the oldest."""


class PageCodes:
    """The codes of one server. Belongs to its event loop."""

    def __init__(
        self,
        token: str,
        *,
        clock: Clock = time.monotonic,
        is_foreign: Callable[[web.Request], bool] = is_of_another_user,
    ) -> None:
        """Take the token that a code stands for. `is_foreign` is called in a worker thread."""
        self._token = token
        self._clock = clock
        self._is_foreign = is_foreign
        self._ends: dict[str, float] = {}
        """The end of each code, in the order in which they were made."""

    def make(self) -> str:
        """Return a new code."""
        code = secrets.token_urlsafe(_BYTES)
        self._ends[code] = self._clock() + LIFE_SECONDS
        while len(self._ends) > _MOST:
            del self._ends[next(iter(self._ends))]
        return code

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {"redeem_code": self._redeem}

    async def _redeem(self, call: Call) -> web.Response:
        """Answer with the token, once for each code. Raises `ServerFailed`."""
        asked: RedeemedCode = call.body
        if await run_in_thread(self._is_foreign, call.request):
            log.warning("another user of this computer asked for the page, and was refused")
            raise ServerFailed("api.code_spent")
        found = [code for code in self._ends if hmac.compare_digest(code.encode(), asked.code.encode())]
        if not found or self._ends.pop(found[0]) < self._clock():
            raise ServerFailed("api.code_spent")
        return json_answer(TokenView(token=self._token))
