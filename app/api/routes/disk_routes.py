"""Handlers of requests about disks: what is known of them, and what the user tells of one."""

from asyncio import wrap_future
from collections.abc import Mapping
from http import HTTPStatus

from aiohttp import web

from app.api.http.answers import json_answer
from app.api.http.path_values import path_number
from app.api.http.request_reader import Call, Handler
from app.api.routes.library_reads import ServerReads
from app.api.schemas.disk_schemas import DisksView, DiskWords, KnownDiskView, disk_view
from app.api.schemas.problem_details import ApiProblem
from app.library import Library
from app.library.reader import Reader
from app.library.scan import disks


class DiskRoutes:
    """Handlers for one library."""

    def __init__(self, library: Library, reads: ServerReads) -> None:
        self._library = library
        self._reads = reads

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {"list_disks": self.all, "change_disk": self.change}

    async def all(self, _call: Call) -> web.Response:
        return json_answer(DisksView(disks=await self._reads.ask(_read)))

    async def change(self, call: Call) -> web.Response:
        number = path_number(call, "disk")
        asked: DiskWords = call.body
        await self._find(number)
        await wrap_future(self._library.write(disks.tell, number, asked.told()))
        return json_answer(await self._find(number))

    async def _find(self, number: int) -> KnownDiskView:
        for disk in await self._reads.ask(_read):
            if disk.id == number:
                return disk
        raise ApiProblem(HTTPStatus.NOT_FOUND, "There is no disk with this id.", field="disk")


def _read(reader: Reader) -> tuple[KnownDiskView, ...]:
    checks = reader.insight(disks.last_checks)
    return tuple(disk_view(disk, checks.get(disk.id)) for disk in reader.insight(disks.read))
