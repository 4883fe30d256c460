"""Handlers of requests about disks: what is known of them, and what the user tells of one."""

import time
from asyncio import wrap_future
from collections.abc import Mapping
from http import HTTPStatus

from aiohttp import web
from msgspec import UNSET

from app.api.http.answers import json_answer
from app.api.http.path_values import path_number
from app.api.http.request_reader import Call, Handler
from app.api.routes.library_reads import ServerReads
from app.api.routes.while_connected import while_connected
from app.api.schemas.disk_schemas import (
    DiskRoomView,
    DisksView,
    DiskWords,
    FitsQuery,
    FitsView,
    KnownDiskView,
    disk_view,
    loss_view,
)
from app.api.schemas.home_schemas import amount_view, look_view
from app.api.schemas.problem_details import ApiProblem
from app.core.errors import CatalogueRefused
from app.jobs.job_body import parsed_query
from app.library import Library
from app.library.catalogues import linking
from app.library.home.disk_figures import read_disks
from app.library.insights import disk_plans
from app.library.reader import Reader
from app.library.scan import disk_room, disks


class DiskRoutes:
    """Handlers for one library."""

    def __init__(self, library: Library, reads: ServerReads) -> None:
        self._library = library
        self._reads = reads

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {
            "list_disks": self.all,
            "change_disk": self.change,
            "get_disk_loss": self.loss,
            "get_disk_room": self.room,
            "get_fitting_files": self.fits,
        }

    async def all(self, _call: Call) -> web.Response:
        return json_answer(DisksView(disks=await self._reads.ask(_read)))

    async def change(self, call: Call) -> web.Response:
        number = path_number(call, "disk")
        asked: DiskWords = call.body
        await self._find(number)
        await wrap_future(self._library.write(disks.tell, number, asked.told()))
        if asked.real is not UNSET:
            try:
                await wrap_future(self._library.write(linking.link, number, asked.real))
            except CatalogueRefused as error:
                raise ApiProblem(HTTPStatus.CONFLICT, str(error), field="is") from error
            number = asked.real
        return json_answer(await self._find(number))

    async def loss(self, call: Call) -> web.Response:
        number = path_number(call, "disk")
        await self._find(number)
        reading = self._reads.ask(lambda reader: reader.insight(disk_plans.loss, number))
        return json_answer(loss_view(await while_connected(call.request, reading)))

    async def room(self, call: Call) -> web.Response:
        number = path_number(call, "disk")
        found = await self._find(number)
        looks = await self._reads.ask(lambda reader: reader.insight(disk_room.looks, number))
        return json_answer(DiskRoomView(full=found.full, looks=tuple(map(look_view, looks))))

    async def fits(self, call: Call) -> web.Response:
        asked: FitsQuery = call.query
        query = parsed_query(asked.query)
        reading = self._reads.ask(lambda reader: reader.insight(disk_plans.fitting, query, asked.free))
        plan = await while_connected(call.request, reading)
        return json_answer(
            FitsView(
                fitting=amount_view(plan.fitting),
                left=amount_view(plan.left),
                away=plan.away,
                unknown=amount_view(plan.unknown),
            )
        )

    async def _find(self, number: int) -> KnownDiskView:
        for disk in await self._reads.ask(_read):
            if disk.id == number:
                return disk
        raise ApiProblem(HTTPStatus.NOT_FOUND, "There is no disk with this id.", field="disk")


def _read(reader: Reader) -> tuple[KnownDiskView, ...]:
    checks = reader.insight(disks.last_checks)
    return tuple(
        disk_view(disk, checks.get(disk.disk.id)) for disk in reader.insight(read_disks, time.time())
    )
