"""Handlers of requests about the history: scans, and what they found changed."""

import time
from collections.abc import Mapping
from functools import partial

from aiohttp import web
from msgspec import UNSET

from app.api.http.answers import json_answer
from app.api.http.request_reader import Call, Handler
from app.api.routes.library_reads import ServerReads
from app.api.routes.while_connected import while_connected
from app.api.schemas.library_schemas import (
    ChangedCell,
    ChangesQuery,
    ChangeSum,
    ChangeSumsQuery,
    ChangeSumsView,
    ChangesView,
    ChangeView,
    ScansQuery,
    ScansView,
    ScanView,
)
from app.api.schemas.problem_details import invalid
from app.core.scan.history import START, Change, ReportRange, ScanReport, field_texts
from app.core.scan.since import Period, Since, asked_moment
from app.core.text.names import as_text
from app.core.text.units import time_text
from app.jobs.job_body import LARGEST_ID
from app.library.checks import news
from app.library.reader import Reader


class HistoryRoutes:
    """Handlers for one library."""

    def __init__(self, reads: ServerReads) -> None:
        self._reads = reads

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {"list_scans": self.scans, "list_changes": self.changes, "get_change_sums": self.sums}

    async def scans(self, call: Call) -> web.Response:
        asked: ScansQuery = call.query
        found = await self._reads.ask(_scans)
        page = found[asked.offset : asked.offset + asked.limit]
        return json_answer(
            ScansView(total=len(found), offset=asked.offset, scans=tuple(map(_scan_view, page)))
        )

    async def changes(self, call: Call) -> web.Response:
        asked: ChangesQuery = call.query
        span = await self._span(asked)
        found = await self._reads.ask(partial(_changes, asked, span)) if span else ()
        more = found[-1].record if len(found) == asked.limit else None
        return json_answer(ChangesView(changes=tuple(map(_change_view, found)), next=more))

    async def sums(self, call: Call) -> web.Response:
        asked: ChangeSumsQuery = call.query
        now = time.time()
        moment = asked_since(asked.since, now)
        found = await while_connected(
            call.request, self._reads.ask(lambda reader: reader.insight(news.read, moment, now))
        )
        since = None if found.since is None else time_text(found.since.time)
        sums = tuple(ChangeSum(kind=kind, files=files) for kind, files in found.files.items())
        return json_answer(ChangeSumsView(since=since, sums=sums))

    async def _span(self, asked: ChangesQuery) -> ReportRange | None:
        """Return the scans that are asked for; None if there was none since a moment."""
        if asked.first is not UNSET:
            last = asked.first if asked.last is UNSET else asked.last
            return min(asked.first, last), max(asked.first, last)
        since = await read_since(self._reads, asked.since)
        return None if since is None else (since.report + 1, LARGEST_ID)


def asked_since(text: str, now: float) -> Period | float:
    """Return a moment. Raises `ApiProblem` if the text tells none."""
    moment = asked_moment(text, now)
    if moment is None:
        raise invalid("This is no moment. Tell one, such as week, 2026-10-01 or 30d.", "since")
    return moment


async def read_since(reads: ServerReads, text: str) -> Since | None:
    """Return a moment with its scan; None in a library without a scan. Raises `ApiProblem`, as above."""
    now = time.time()
    moment = asked_since(text, now)
    return await reads.ask(lambda reader: reader.insight(news.moment, moment, now))


def _scans(reader: Reader) -> tuple[ScanReport, ...]:
    return reader.scans()


def _changes(asked: ChangesQuery, span: ReportRange, reader: Reader) -> tuple[Change, ...]:
    after = START if asked.beyond is UNSET else asked.beyond
    return reader.changes(span, asked.kind, after, asked.limit)


def _scan_view(report: ScanReport) -> ScanView:
    return ScanView(
        id=report.id,
        roots=tuple(map(as_text, report.roots)),
        started=time_text(report.started),
        state=report.state,
        counts=dict(report.counts),
    )


def _change_view(change: Change) -> ChangeView:
    return ChangeView(
        kind=change.kind,
        record=change.record,
        path=as_text(change.path),
        target=None if change.target is None else as_text(change.target),
        cells=tuple(
            ChangedCell(column=each.column.key, before=each.before, after=each.after)
            for each in field_texts(change)
        ),
        files=change.files,
    )
