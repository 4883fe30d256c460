"""Handlers of requests for the pictures of a file."""

from collections.abc import Callable, Mapping
from functools import partial
from http import HTTPStatus

from aiohttp import web

from app.api.http.answers import bytes_answer, json_answer
from app.api.http.path_values import path_number
from app.api.http.request_reader import Call, Handler
from app.api.routes.file_routes import no_file
from app.api.routes.library_reads import ServerReads
from app.api.routes.picture_maker import PictureMaker
from app.api.routes.while_connected import while_connected
from app.api.schemas.job_schemas import message_view
from app.api.schemas.library_schemas import PicturesView, PictureView
from app.api.schemas.problem_details import ApiProblem
from app.config.settings import Settings
from app.core.file.record import AWAY, FileRecord
from app.core.message import Message
from app.library.reader import Reader
from app.preview.base import Preview, ScannedFile


class PictureRoutes:
    """Handlers for one library."""

    def __init__(self, reads: ServerReads, pictures: PictureMaker, settings: Callable[[], Settings]) -> None:
        self._reads = reads
        self._pictures = pictures
        self._settings = settings

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {"list_pictures": self.pictures, "get_picture": self.picture, "get_poster": self.poster}

    async def pictures(self, call: Call) -> web.Response:
        found = await self._preview(call)
        if not isinstance(found, Preview):
            reason = None if found is None else message_view(found)
            return json_answer(PicturesView(pictures=(), poster=None, reason=reason))
        views = tuple(
            PictureView(number=number, seconds=frame.seconds, width=frame.width, height=frame.height)
            for number, frame in enumerate(found.frames, 1)
        )
        return json_answer(PicturesView(pictures=views, poster=found.poster + 1, reason=None))

    async def picture(self, call: Call) -> web.Response:
        number = path_number(call, "picture")
        found = await self._preview(call)
        if not isinstance(found, Preview) or number > len(found.frames):
            raise ApiProblem(HTTPStatus.NOT_FOUND, "There is no such picture.", field="picture")
        return bytes_answer(found.frames[number - 1].jpeg, content_type="image/jpeg")

    async def poster(self, call: Call) -> web.Response:
        found = await self._preview(call)
        if not isinstance(found, Preview) or not found.frames:
            raise ApiProblem(HTTPStatus.NOT_FOUND, "There is no picture of this file.", field="file")
        return bytes_answer(found.frames[found.poster].jpeg, content_type="image/jpeg")

    async def _preview(self, call: Call) -> Preview | Message | None:
        """Return the pictures of a file; None if the user has switched pictures off."""
        number = path_number(call, "file")
        record = await while_connected(call.request, self._reads.ask(partial(_record, number)))
        if record is None:
            raise no_file()
        if not self._settings().previews:
            return None
        scanned = ScannedFile(
            path=record.path,
            size=record.size,
            mtime_ns=record.mtime_ns,
            reachable=record.status not in AWAY,
        )
        return await while_connected(call.request, self._pictures.pictures(scanned))


def _record(number: int, reader: Reader) -> FileRecord | None:
    return next(iter(reader.records((number,))), None)
