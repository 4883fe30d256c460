"""Handlers of requests for a file itself, which browsers play, and whether they can."""

import asyncio
import time
from collections.abc import Mapping
from functools import partial
from http import HTTPStatus
from typing import Final

from aiohttp import web

from app.api.access.page_sessions import PageSessions
from app.api.http.answers import json_answer
from app.api.http.byte_range import ByteRange, asked_range
from app.api.http.path_values import path_number
from app.api.http.problem_answers import problem_answer
from app.api.http.request_reader import Call, Handler
from app.api.routes.content_reader import ContentReader, OpenContent
from app.api.routes.file_routes import no_file
from app.api.routes.library_reads import ServerReads
from app.api.routes.while_connected import while_connected
from app.api.schemas.job_schemas import message_view
from app.api.schemas.problem_details import ApiProblem
from app.api.schemas.profile_schemas import PlayingView, verdict_view
from app.config.profiles import shipped
from app.core.facts.outcomes import Outcome
from app.core.file.record import AWAY, FileRecord
from app.core.message import Message
from app.core.profiles.facts import ProfileVerdict, verdict
from app.core.profiles.profile import Profile
from app.core.run.threads import run_in_thread
from app.core.text.names import innermost
from app.library.reader import Reader
from app.process.opening import FilePlace

_OF_BROWSERS: Final = "web-"
"""The beginning of the names of the profiles of browsers."""
_USUAL: Final = "web-mp4"
"""The name of the profile that most videos are made for."""
_TYPES: Final = {
    "MPEG-4": "video/mp4",
    "QuickTime": "video/quicktime",
    "Matroska": "video/x-matroska",
    "WebM": "video/webm",
    "Ogg": "video/ogg",
}
_OTHER_TYPE: Final = "application/octet-stream"
_HEADERS: Final = {
    "Accept-Ranges": "bytes",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_AWAY: Final = Message("file.away")


class ContentRoutes:
    """Handlers for one library."""

    def __init__(
        self, reads: ServerReads, content: ContentReader, sessions: PageSessions, stalled_seconds: float
    ) -> None:
        self._reads = reads
        self._content = content
        self._sessions = sessions
        self._stalled = stalled_seconds

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {"get_playing": self.playing, "get_content": self.content}

    async def playing(self, call: Call) -> web.Response:
        record, root = await self._file(call)
        if record.status in AWAY or not root:
            return json_answer(PlayingView(reason=message_view(_AWAY)))
        view = await run_in_thread(_judged, record)
        if view.profile is None:
            address = f"{call.request.path.removesuffix('/playing')}/content"
            ticket = self._sessions.ticket(call.request, address)
            view = PlayingView(address=f"{address}?ticket={ticket}" if ticket else address)
        return json_answer(view)

    async def content(self, call: Call) -> web.StreamResponse:
        record, root = await self._file(call)
        if record.status in AWAY or not root:
            view = message_view(_AWAY)
            raise ApiProblem(HTTPStatus.NOT_FOUND, view.text, field="file", code=view.code)
        async with self._content.open(FilePlace(record.path, root)) as opened:
            asked = asked_range(call.request, opened.size, opened.tag)
            if asked.is_empty:
                problem = ApiProblem(
                    HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
                    "The file has no bytes there. Ask for others.",
                    field="Range",
                )
                refusal = problem_answer(problem)
                refusal.headers["Content-Range"] = asked.header
                return refusal
            return await self._send(call.request, record, opened, asked)

    async def _file(self, call: Call) -> tuple[FileRecord, bytes]:
        """Return a file, and the folder of its source; empty if that was removed."""
        number = path_number(call, "file")
        found = await while_connected(call.request, self._reads.ask(partial(_file, number)))
        if found is None:
            raise no_file()
        return found

    async def _send(
        self, request: web.Request, record: FileRecord, opened: OpenContent, asked: ByteRange
    ) -> web.StreamResponse:
        response = web.StreamResponse(
            status=HTTPStatus.PARTIAL_CONTENT if asked.is_part else HTTPStatus.OK,
            headers={
                **_HEADERS,
                "Content-Type": _TYPES.get(record.summary.container or "", _OTHER_TYPE),
                "ETag": opened.tag,
            },
        )
        if asked.is_part:
            response.headers["Content-Range"] = asked.header
        response.content_length = asked.stop - asked.start
        whole = False
        try:
            await response.prepare(request)
            async for part in opened.read(asked.start, asked.stop):
                async with asyncio.timeout(self._stalled):
                    await response.write(part)
            await response.write_eof()
            whole = True
        except (ApiProblem, TimeoutError, ConnectionError):
            pass  # the disk or the client is gone, or has stalled, and the header is sent
        finally:
            if not whole and request.transport is not None:
                request.transport.abort()  # so that the client sees that bytes are missing
        return response


def _file(number: int, reader: Reader) -> tuple[FileRecord, bytes] | None:
    record = next(iter(reader.records((number,))), None)
    return None if record is None else (record, innermost(record.path, reader.source_paths()))


def _judged(record: FileRecord) -> PlayingView:
    """Return why no browser plays a file: the profile that it nearly fulfils, and the facts that fail.

    What is not known does not keep a browser from trying.
    """
    now, failed = time.time(), []
    for profile in shipped():
        if profile.name.startswith(_OF_BROWSERS):
            judged = verdict(profile, record, now)
            if judged.outcome is not Outcome.NO:
                return PlayingView()
            failed.append((profile, judged))
    nearest, judged = min(failed, key=lambda each: _distance(*each))
    depth = record.summary.bit_depth
    return PlayingView(
        what=" ".join(filter(None, (record.summary.video_codec, f"{depth} bit" if depth else ""))),
        profile=nearest.title,
        facts=verdict_view(record.path, judged).facts,
    )


def _distance(profile: Profile, judged: ProfileVerdict) -> tuple[bool, bool, int]:
    """Return how far a file is from a profile: its container tells first which one it was made for."""
    other_container = any(fact.key in {"ext", "container"} for fact in judged.facts)
    return other_container, profile.name != _USUAL, len(judged.facts)
