"""Handlers of requests about the history: scans, and what they found changed."""

from collections.abc import Mapping
from functools import partial

from aiohttp import web
from msgspec import UNSET

from app.api.http.answers import json_answer
from app.api.http.request_reader import Call, Handler
from app.api.routes.library_reads import ServerReads
from app.api.schemas.library_schemas import (
    ChangedCell,
    ChangesQuery,
    ChangesView,
    ChangeView,
    ScansQuery,
    ScansView,
    ScanView,
)
from app.core.scan.history import START, Change, ScanReport, field_texts
from app.core.text.names import as_text
from app.core.text.units import time_text
from app.library.reader import Reader


class HistoryRoutes:
    """Handlers for one library."""

    def __init__(self, reads: ServerReads) -> None:
        self._reads = reads

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {"list_scans": self.scans, "list_changes": self.changes}

    async def scans(self, call: Call) -> web.Response:
        asked: ScansQuery = call.query
        found = await self._reads.ask(_scans)
        page = found[asked.offset : asked.offset + asked.limit]
        return json_answer(
            ScansView(total=len(found), offset=asked.offset, scans=tuple(map(_scan_view, page)))
        )

    async def changes(self, call: Call) -> web.Response:
        asked: ChangesQuery = call.query
        found = await self._reads.ask(partial(_changes, asked))
        more = found[-1].record if len(found) == asked.limit else None
        return json_answer(ChangesView(changes=tuple(map(_change_view, found)), next=more))


def _scans(reader: Reader) -> tuple[ScanReport, ...]:
    return reader.scans()


def _changes(asked: ChangesQuery, reader: Reader) -> tuple[Change, ...]:
    last = asked.first if asked.last is UNSET else asked.last
    after = START if asked.beyond is UNSET else asked.beyond
    span = min(asked.first, last), max(asked.first, last)
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
