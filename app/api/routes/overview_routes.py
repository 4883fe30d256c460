"""Handlers of requests about the files as a whole: their sums by value, their copies, their health."""

import time
from asyncio import wrap_future
from collections.abc import Callable, Mapping
from functools import partial
from http import HTTPStatus
from typing import Final

from aiohttp import web
from msgspec import UNSET
from msgspec.structs import replace

from app.api.http.answers import json_answer
from app.api.http.request_reader import Call, Handler
from app.api.routes.library_reads import ServerReads
from app.api.routes.while_connected import while_connected
from app.api.schemas.advice_schemas import AdviceQuery, advice_view
from app.api.schemas.home_schemas import HomeView, home_view
from app.api.schemas.job_schemas import message_view
from app.api.schemas.near_schemas import NearCopiesView, near_group_view
from app.api.schemas.overview_schemas import (
    BreakdownView,
    CopiesQuery,
    CopiesView,
    CopyFileView,
    CopyGroupView,
    GapsView,
    GapView,
    GroupView,
    InsightsQuery,
    InsightsView,
    LanguageCount,
    LanguagesQuery,
    LanguagesView,
    LanguageView,
    OrphansQuery,
    OrphansView,
    OrphanView,
    TermsQuery,
    TermsView,
    TermView,
)
from app.api.schemas.part_schemas import PartCopiesView, part_pair_view
from app.api.schemas.problem_details import ApiProblem
from app.api.schemas.profile_schemas import OutcomesQuery, OutcomesView, OutcomeView
from app.api.schemas.room_schemas import RoomQuery, RoomView, room_view
from app.config.profiles import load as load_profiles
from app.config.settings import Settings
from app.core.copies.group import CopyFile, GroupSummary
from app.core.errors import ProfileRefused
from app.core.facts.outcomes import Outcome
from app.core.insights.amounts import ValueGroup
from app.core.insights.breakdown import breakdown_of, profile_key
from app.core.insights.languages import LanguageFiles
from app.core.profiles.profile import Profile
from app.core.query import Query
from app.core.query.suggestion import suggestion
from app.core.run.threads import run_in_thread
from app.core.sidecars.sidecar import OrphanFile
from app.core.text.languages import language_name
from app.core.text.names import as_text
from app.core.titles.gaps import Gap
from app.jobs.job_body import parsed_query
from app.library import Library
from app.library.advice import listing
from app.library.home import figures, visits
from app.library.insights import insights, orphans
from app.library.insights.gaps import SeriesGaps, all_gaps
from app.library.insights.languages import languages
from app.library.near import near_groups, near_making, part_pairs, parts_prints, prints
from app.library.reader import Reader
from app.library.room import waste

_MOST_TERMS: Final = 12
"""Parts of a search that are counted."""


class OverviewRoutes:
    """Handlers for one library."""

    def __init__(self, reads: ServerReads, settings: Callable[[], Settings]) -> None:
        self._reads = reads
        self._settings = settings

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {
            "list_insights": self.insights,
            "list_languages": self.languages,
            "list_gaps": self.gaps,
            "list_orphans": self.orphans,
            "list_copies": self.copies,
            "list_near_copies": self.near_copies,
            "list_part_copies": self.part_copies,
            "list_terms": self.terms,
            "get_advice": self.advice,
            "get_outcomes": self.outcomes,
            "get_room": self.room,
        }

    async def insights(self, call: Call) -> web.Response:
        asked: InsightsQuery = call.query
        query = self._query(asked)
        found = await while_connected(call.request, self._reads.ask(partial(_groups, query, asked.key)))
        views = tuple(
            BreakdownView(key=key, groups=tuple(map(_group_view, groups))) for key, groups in found.items()
        )
        return json_answer(InsightsView(breakdowns=views))

    async def languages(self, call: Call) -> web.Response:
        asked: LanguagesQuery = call.query
        query = self._query(asked)
        reading = self._reads.ask(lambda reader: reader.insight(languages, query))
        found = await while_connected(call.request, reading)
        return json_answer(LanguagesView(languages=tuple(map(_language_view, found))))

    async def gaps(self, call: Call) -> web.Response:
        reading = self._reads.ask(lambda reader: reader.insight(all_gaps))
        found = await while_connected(call.request, reading)
        views = (_gap_view(series, gap) for series in found for gap in series.gaps)
        return json_answer(GapsView(gaps=tuple(views)))

    async def orphans(self, call: Call) -> web.Response:
        asked: OrphansQuery = call.query
        found = await while_connected(
            call.request, self._reads.ask(lambda reader: reader.insight(orphans.orphans))
        )
        chosen = [each for each in found if asked.kind in {UNSET, each.kind.value}]
        page = chosen[asked.offset : asked.offset + asked.limit]
        views = tuple(map(_orphan_view, page))
        return json_answer(OrphansView(total=len(chosen), offset=asked.offset, orphans=views))

    async def copies(self, call: Call) -> web.Response:
        asked: CopiesQuery = call.query
        view = await while_connected(
            call.request, self._reads.ask(partial(_copies, asked, self._query(asked)))
        )
        return json_answer(view)

    async def near_copies(self, call: Call) -> web.Response:
        asked: CopiesQuery = call.query
        view = await while_connected(
            call.request, self._reads.ask(partial(_near_copies, asked, self._query(asked)))
        )
        return json_answer(view)

    async def part_copies(self, call: Call) -> web.Response:
        asked: CopiesQuery = call.query
        view = await while_connected(
            call.request, self._reads.ask(partial(_part_copies, asked, self._query(asked)))
        )
        return json_answer(view)

    async def advice(self, call: Call) -> web.Response:
        asked: AdviceQuery = call.query
        query = self._query(asked)
        target = asked.encoding(self._settings().targets)
        reading = self._reads.ask(lambda reader: listing.read(reader, query, target, asked.limit))
        return json_answer(advice_view(await while_connected(call.request, reading), target))

    async def terms(self, call: Call) -> web.Response:
        asked: TermsQuery = call.query
        query = self._query(asked)
        views = await while_connected(call.request, self._reads.ask(partial(_terms, query)))
        return json_answer(TermsView(terms=views, suggestion=suggestion(query)))

    async def outcomes(self, call: Call) -> web.Response:
        asked: OutcomesQuery = call.query
        profile = await run_in_thread(named_profile, asked.profile)
        counting = self._reads.ask(partial(_outcomes, parsed_query(asked.query), profile))
        return json_answer(await while_connected(call.request, counting))

    async def room(self, call: Call) -> web.Response:
        asked: RoomQuery = call.query
        view = await while_connected(call.request, self._reads.ask(partial(_room, asked.limit)))
        return json_answer(view)

    def _query(self, asked: AdviceQuery | InsightsQuery | LanguagesQuery | CopiesQuery | TermsQuery) -> Query:
        query = parsed_query(asked.query, None if asked.source is UNSET else asked.source)
        return replace(query, hidden_problems=self._settings().hidden_problems)


def _gap_view(series: SeriesGaps, gap: Gap) -> GapView:
    is_of_seasons = gap.first is None
    return GapView(
        title=series.title,
        year=series.year,
        season=gap.season,
        last_season=gap.last if is_of_seasons else gap.season,
        first_episode=gap.first,
        last_episode=None if is_of_seasons else gap.last,
    )


def _orphan_view(orphan: OrphanFile) -> OrphanView:
    reason = message_view(orphan.reason)
    return OrphanView(path=as_text(orphan.path), kind=orphan.kind.value, size=orphan.size, reason=reason)


def named_profile(name: str) -> Profile:
    """Return the profile with a name. Raises `ApiProblem` if there is none."""
    try:
        return load_profiles().named(name)
    except ProfileRefused:
        raise ApiProblem(
            HTTPStatus.NOT_FOUND, "There is no profile with this name.", field="profile"
        ) from None


def _outcomes(query: Query, profile: Profile, reader: Reader) -> OutcomesView:
    counts = reader.rule_counts(query, profile.rule)
    breakdown = breakdown_of(profile_key(profile.name))
    views = {
        outcome.value: OutcomeView(
            files=counts.get(outcome, 0),
            query=breakdown.search(None if outcome is Outcome.UNKNOWN else outcome.value),
        )
        for outcome in Outcome
    }
    return OutcomesView(**views)


def _groups(query: Query, keys: tuple[str, ...], reader: Reader) -> Mapping[str, list[ValueGroup]]:
    wanted = tuple(dict.fromkeys(keys))
    return insights.groups([reader.insight(insights.value_sums, query, wanted)]) if wanted else {}


def _group_view(group: ValueGroup) -> GroupView:
    files, size, seconds = group.amount
    value = None if group.value is None else str(group.value)
    return GroupView(value=value, query=group.search, files=files, size=size, seconds=seconds)


def _language_view(row: LanguageFiles) -> LanguageView:
    def counted(field: str) -> LanguageCount:
        return LanguageCount(files=getattr(row, field), query=row.search(field))

    return LanguageView(
        tag=row.tag,
        name=language_name(row.tag),
        spoken=counted("spoken"),
        written=counted("written"),
        forced=counted("forced"),
        neither=None if row.neither is None else counted("neither"),
    )


def _terms(query: Query, reader: Reader) -> tuple[TermView, ...]:
    return tuple(
        TermView(
            text=str(term),
            files=reader.count(replace(query, terms=(term,))),
            without=str(query.without(term)),
        )
        for term in query.terms[:_MOST_TERMS]
    )


def _copies(asked: CopiesQuery, query: Query, reader: Reader) -> CopiesView:
    """Return a page of the groups of equal files, as they are at one moment."""
    with reader.snapshot():
        known = reader.knows_copies()
        found = reader.copy_summaries(query)
        page = found[asked.offset : asked.offset + asked.limit]
        files = reader.files_of_copies([each.content for each in page])
    least, most = found.reclaimable
    return CopiesView(
        known=known,
        total=len(found),
        offset=asked.offset,
        size=found.total,
        reclaimable=most,
        reclaimable_at_least=least,
        groups=tuple(_copy_view(each, files.get(each.content, ())) for each in page),
    )


def _copy_view(group: GroupSummary, files: tuple[CopyFile, ...]) -> CopyGroupView:
    return CopyGroupView(
        size=group.size,
        copies=group.copies,
        exact=group.exact,
        disks=group.disks,
        reclaimable=group.reclaimable.most,
        files=tuple(
            CopyFileView(
                id=file.id,
                path=as_text(file.path),
                source=as_text(file.source),
                status=file.status,
                copy=file.copy,
            )
            for file in files
        ),
    )


def _near_copies(asked: CopiesQuery, query: Query, reader: Reader) -> NearCopiesView:
    """Return a page of the groups of videos with the same pictures, as they are at one moment."""
    with reader.snapshot():
        found = near_making.current(reader, query)
        page = range(len(found))[asked.offset : asked.offset + asked.limit]
        groups = near_groups.read(reader, found, page, query.hidden_problems)
        coverage = reader.insight(prints.coverage)
    return NearCopiesView(
        needed=coverage.needed,
        left=coverage.uncompared,
        not_compared=coverage.not_compared,
        total=len(found),
        offset=asked.offset,
        groups=tuple(map(near_group_view, groups)),
    )


def _part_copies(asked: CopiesQuery, query: Query, reader: Reader) -> PartCopiesView:
    """Return a page of the videos that lie in longer ones, as they are at one moment."""
    with reader.snapshot():
        ids = None if query.everything else frozenset(reader.find(query))
        found = reader.insight(part_pairs.pairs, ids, hidden=query.hidden_problems)
        coverage = reader.insight(parts_prints.coverage)
        unconfirmed = reader.insight(part_pairs.count_open)
    return PartCopiesView(
        videos=coverage.videos,
        left=coverage.left,
        not_compared=coverage.not_compared,
        unconfirmed=unconfirmed,
        total=len(found),
        offset=asked.offset,
        parts=tuple(map(part_pair_view, found[asked.offset : asked.offset + asked.limit])),
    )


def _room(limit: int, reader: Reader) -> RoomView:
    """Return where the room goes, as it is at one moment."""
    with reader.snapshot():
        room = reader.insight(waste.waste)
        listed = room.listed(limit)
        return room_view(room, listed, reader.records([file.id for _, file in listed]))


class HomeRoutes:
    """Handlers of requests about the health of one library."""

    def __init__(self, library: Library, reads: ServerReads, settings: Callable[[], Settings]) -> None:
        self._library = library
        self._reads = reads
        self._settings = settings

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {"get_home": self.home, "note_look": self.look}

    async def home(self, _call: Call) -> web.Response:
        return json_answer(await self._view())

    async def look(self, _call: Call) -> web.Response:
        await wrap_future(self._library.write(visits.look, time.time()))
        return json_answer(await self._view())

    async def _view(self) -> HomeView:
        wanted = self._settings()

        # The figures have connections of their own; the reader gives them their turn among other reads.
        def read(_reader: Reader) -> HomeView:
            found = figures.read(
                self._library, time.time(), wanted.hidden_problems, limits=wanted.overdue_limits
            )
            return home_view(found, self._library.names)

        return await self._reads.ask(read)
