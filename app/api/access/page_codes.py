"""Codes with which the page that this program opens gets the token, once.

The address of the page is an argument of the browser, which every user of the computer may see.
"""

import asyncio
import hmac
import logging
import secrets
import time
from collections.abc import Callable, Mapping
from typing import Final

from aiohttp import web

from app.api.access.peer_user import is_of_this_user
from app.api.http.answers import json_answer
from app.api.http.request_reader import Call, Handler
from app.api.schemas.job_schemas import RedeemedCode, TokenView
from app.core.errors import ServerFailed
from app.core.run.threads import run_in_thread
from app.core.run.timing import Clock

log = logging.getLogger(__name__)

LIFE_SECONDS: Final = 60.0
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
        is_own: Callable[[web.Request], bool] = is_of_this_user,
    ) -> None:
        """Take the token that a code stands for. `is_own` is called in a worker thread."""
        self._token = token
        self._clock = clock
        self._is_own = is_own
        self._ends: dict[str, float] = {}
        """The end of each code, in the order in which they were made."""
        self._told: set[str] = set()
        """Codes that were refused to another user, of which the log tells once."""
        self._asking = asyncio.Lock()
        """Held while the user of a connection is asked for: another user may open many at once."""

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
        """Answer with the token, once for each code. Raises `ServerFailed`.

        Another user cannot use up a code: it ends with the first try of its own user.
        """
        asked: RedeemedCode = call.body
        code = self._valid(asked.code)
        async with self._asking:
            own = await run_in_thread(self._is_own, call.request)
        if not own:
            self._tell(code)
            raise ServerFailed("api.code_foreign")
        if self._ends.pop(code, 0) < self._clock():
            raise ServerFailed("api.code_spent")
        return json_answer(TokenView(token=self._token))

    def _valid(self, asked: str) -> str:
        """Return the code that was asked. Raises `ServerFailed` if there is none that can be redeemed."""
        self._drop_ended()
        found = [code for code in self._ends if hmac.compare_digest(code.encode(), asked.encode())]
        if not found:
            raise ServerFailed("api.code_spent")
        return found[0]

    def _drop_ended(self) -> None:
        now = self._clock()
        self._ends = {code: end for code, end in self._ends.items() if end >= now}
        self._told &= self._ends.keys()

    def _tell(self, code: str) -> None:
        if code not in self._told:
            self._told.add(code)
            log.warning("the address of the page was tried by another user, or through a proxy, and refused")
