"""The DevTools protocol of a Chromium, over its socket."""

import asyncio
import itertools
import json
from typing import Any, Final

import aiohttp

_OF_BROWSER: Final = ("Browser.", "Target.")
"""Methods of the browser itself, not of a page."""
_NOTED: Final = {"Runtime.exceptionThrown", "Log.entryAdded", "Audits.issueAdded"}


class Protocol:
    """A connection to a browser, for all of its pages."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self._waiting: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self.complaints: list[dict[str, Any]] = []
        """Exceptions, errors in the console, and issues such as reports of the security policy."""

    async def hear(self) -> None:
        """Take the messages of the browser until it ends."""
        async for message in self._socket:
            told = json.loads(message.data)
            if "id" in told:
                self._waiting.pop(told["id"]).set_result(told)
            elif told["method"] in _NOTED:
                self.complaints.append(told["params"])
        for answer in self._waiting.values():
            answer.set_exception(EOFError("the browser has ended"))

    async def call(self, session: str, method: str, **parameters: Any) -> dict[str, Any]:  # noqa: ANN401
        """Call a method for the page of a session, or for the browser, and return its result."""
        number = next(self._numbers)
        answer = self._waiting[number] = asyncio.get_running_loop().create_future()
        place = {} if method.startswith(_OF_BROWSER) else {"sessionId": session}
        await self._socket.send_json({"id": number, "method": method, "params": parameters, **place})
        told = await answer
        if "error" in told:
            raise RuntimeError(told["error"]["message"])
        result: dict[str, Any] = told["result"]
        return result
