"""Handlers of requests that open and close the live page in a browser."""

from collections.abc import Mapping

from aiohttp import web

from app.api.access.page_codes import PageCodes
from app.api.access.page_sessions import LIFE_SECONDS, PageSessions, cookie_name, is_encrypted
from app.api.http.answers import json_answer
from app.api.http.request_reader import Call, Handler
from app.api.schemas.session_schemas import EndedSessions, EndedView, RedeemedCode, SessionView
from app.core.errors import ServerFailed
from app.core.text.units import time_text


class SessionRoutes:
    """Handlers for the codes and sessions of one server."""

    def __init__(self, codes: PageCodes, sessions: PageSessions) -> None:
        self._codes = codes
        self._sessions = sessions

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {"redeem_code": self._redeem, "open_session": self._open, "end_session": self._end}

    async def _redeem(self, call: Call) -> web.Response:
        """Begin a session, once for each code. Raises `ServerFailed`.

        Another user cannot use up a code of a link that was not printed: it ends with the first try of its
        own user.
        """
        asked: RedeemedCode = call.body
        code = self._codes.find(asked.code)
        if not code.printed and not await self._sessions.is_own(call.request):
            self._codes.tell(code)
            raise ServerFailed("api.code_foreign")
        self._codes.spend(code)
        return await self._open(call)

    async def _open(self, call: Call) -> web.Response:
        session, value = await self._sessions.begin(call.request)
        answer = json_answer(SessionView(ends=time_text(session.ends)))
        answer.set_cookie(
            cookie_name(call.request),
            value,
            max_age=int(LIFE_SECONDS),
            path="/",
            secure=is_encrypted(call.request),
            httponly=True,
            samesite="Strict",
        )
        return answer

    async def _end(self, call: Call) -> web.Response:
        asked: EndedSessions = call.body
        ended = await self._sessions.end(call.request, everywhere=asked.everywhere)
        answer = json_answer(EndedView(ended=ended))
        answer.del_cookie(
            cookie_name(call.request), secure=is_encrypted(call.request), httponly=True, samesite="Strict"
        )
        return answer
