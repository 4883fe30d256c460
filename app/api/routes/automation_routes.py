"""The answers to requests about watched sources and schedules."""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from typing import Final

from msgspec import Struct

from app.api.access.path_policy import PathPolicy
from app.api.http.request_reader import Call
from app.api.routes.automation_store import AutomationStore
from app.api.schemas.automation_schemas import NewSchedule, WatchSwitch
from app.api.schemas.job_schemas import absolute
from app.api.schemas.problem_details import ApiProblem
from app.core.errors import ScheduleRefused
from app.jobs.job_body import AllowedPath

Ask = Callable[[Call], Awaitable[object]]

_UNKNOWN: Final = "schedule.unknown"
_CONFLICTS: Final = frozenset(
    {
        "schedule.export_incomplete",
        "schedule.bad_file",
        "schedule.running",
        "schedule.no_scheduler",
        "schedule.too_many",
    }
)
_DIGITS: Final = 19
"""Digits that no id has: SQLite's integers have at most 19."""


class AutomationRoutes(Struct, frozen=True):
    """The answers of one store. A path that an export writes must be in an allowed folder."""

    store: AutomationStore
    path_policy: PathPolicy

    def asks(self) -> Mapping[str, Ask]:
        """Return the function that answers each operation, by the id of the operation."""
        return {
            "list_schedules": lambda _call: self.store.schedules(),
            "add_schedule": self._add,
            "get_schedule": self._get,
            "change_schedule": self._change,
            "remove_schedule": self._remove,
            "run_schedule": self._run,
            "list_searches": lambda _call: self.store.searches(),
            "list_watches": lambda _call: self.store.watches(),
            "switch_watch": self._switch,
        }

    async def _add(self, call: Call) -> object:
        target = await self._target(call.body)
        with _refusals():
            return await self.store.add(call.body, target)

    async def _get(self, call: Call) -> object:
        with _refusals():
            return await self.store.schedule(_number(call))

    async def _change(self, call: Call) -> object:
        target = await self._target(call.body)
        with _refusals():
            return await self.store.change(_number(call), call.body, target)

    async def _remove(self, call: Call) -> object:
        with _refusals():
            return await self.store.remove(_number(call))

    async def _run(self, call: Call) -> object:
        with _refusals():
            return await self.store.run(_number(call))

    async def _switch(self, call: Call) -> object:
        asked: WatchSwitch = call.body
        with _refusals():
            return await self.store.watch(absolute(asked.source, "source"), on=asked.on)

    async def _target(self, asked: NewSchedule) -> AllowedPath | None:
        """Return where an export writes to, with every link resolved, the last one too."""
        if asked.target is None:
            return None
        (place,) = await self.path_policy.resolve([absolute(asked.target, "target")], ("target",))
        return place


@contextmanager
def _refusals() -> Iterator[None]:
    """Answer 404 for an unknown schedule, source or search, and 409 for what is not possible now."""
    try:
        yield
    except ScheduleRefused as error:
        code = error.message.code
        status = HTTPStatus.CONFLICT if code in _CONFLICTS else HTTPStatus.NOT_FOUND
        raise ApiProblem(status, str(error), code=code) from None


def _number(call: Call) -> int:
    text = call.schedule_id
    if not (text.isascii() and text.isdecimal() and len(text) < _DIGITS):
        raise ScheduleRefused(_UNKNOWN, id=text)
    return int(text)
