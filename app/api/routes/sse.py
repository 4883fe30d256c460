"""Server-sent events. Each carries the whole state of a job or source.

A client that reconnects gets all states of jobs; it asks for the sources again.

Events are sent at intervals. For a slow client, only the latest state of each job is held. A client that
reads nothing for a while is disconnected.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple

from app.api.schemas.job_schemas import job_view, message_view, to_json
from app.api.schemas.library_schemas import SourceEvent
from app.core.job import AsyncJobQueue, Job
from app.core.sources.source import SourceNames
from app.core.text.names import as_text
from app.jobs.source_presence import PresenceChange, SourcePresence

INTERVAL_SECONDS: Final = 0.07
"""Seconds between two events of a job, so that at most 15 are sent in a second."""
HEARTBEAT_SECONDS: Final = 2.0
_BATCH_BYTES: Final = 256_000
"""Bytes of events after which a stream waits until its client has taken them."""
HEARTBEAT: Final = b": alive\n\n"


class JobEvent(NamedTuple):
    """An event as it is sent."""

    data: bytes
    terminal: bool


def event_of(job: Job, names: SourceNames) -> JobEvent:
    """Return the event of a job."""
    return JobEvent(b"event: job\ndata: " + to_json(job_view(job, names)) + b"\n\n", job.state.terminal)


def event_of_source(change: PresenceChange) -> JobEvent:
    """Return the event of a source that has gone or is back."""
    event = SourceEvent(
        source=change.source_id,
        path=as_text(change.path),
        online=change.reason is None,
        absence=message_view(change.reason) if change.reason else None,
    )
    return JobEvent(b"event: source\ndata: " + to_json(event) + b"\n\n", terminal=False)


class Stream:
    """The pending events of one client: the latest event of each job."""

    def __init__(self, job_id: str | None, heartbeat_seconds: float) -> None:
        """Select one job, or all jobs with None."""
        self._job_id = job_id
        self._heartbeat = heartbeat_seconds
        self._events: dict[str, JobEvent] = {}
        self._wake = asyncio.Event()
        self._ended = False

    def offer(self, events: Mapping[str, JobEvent]) -> None:
        """Add the latest events, by job id."""
        wanted = {key: one for key, one in events.items() if self._job_id in {None, key}}
        if wanted and not self._ended:
            self._events.update(wanted)
            self._wake.set()

    def end(self) -> None:
        """Send the pending events, and end the stream."""
        self._ended = True
        self._wake.set()

    async def next(self) -> bytes | None:
        """Return the bytes to send now: events, or a heartbeat after a while; None at the end.

        A stream of one job ends with the job's terminal event.
        """
        try:
            async with asyncio.timeout(self._heartbeat):
                await self._wake.wait()
        except TimeoutError:
            return HEARTBEAT
        events = self._taken()
        if not (self._ended or self._events):
            self._wake.clear()
        if self._job_id is not None and any(one.terminal for one in events.values()):
            self.end()
        return b"".join(one.data for one in events.values()) or None

    def _taken(self) -> dict[str, JobEvent]:
        """Take pending events, until they are large enough: the rest stays shared with other streams."""
        taken, size = {}, 0
        while self._events and size < _BATCH_BYTES:
            job_id = next(iter(self._events))
            taken[job_id] = self._events.pop(job_id)
            size += len(taken[job_id].data)
        return taken


class EventBroadcaster:
    """Passes changes of the queue, and of the sources, to the streams."""

    def __init__(
        self,
        queue: AsyncJobQueue,
        presence: SourcePresence | None = None,
        names: Callable[[], SourceNames] = SourceNames,
        *,
        interval_seconds: float = INTERVAL_SECONDS,
        heartbeat_seconds: float = HEARTBEAT_SECONDS,
    ) -> None:
        self.interval_seconds = interval_seconds
        self._heartbeat = heartbeat_seconds
        self._names = names
        self._streams: set[Stream] = set()
        self._changed: dict[str, Job] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._next = 0.0
        self._unsubscribe = queue.subscribe(self._on_change)
        self._leave_sources = presence.subscribe(self._on_source) if presence else lambda: None

    @property
    def streams(self) -> int:
        """Return the number of clients."""
        return len(self._streams)

    def open(self, job_id: str | None = None) -> Stream:
        """Return a new stream, which begins with the next change."""
        stream = Stream(job_id, self._heartbeat)
        self._streams.add(stream)
        return stream

    def drop(self, stream: Stream) -> None:
        """Send no more events to a stream."""
        self._streams.discard(stream)

    def close(self) -> None:
        """Send the pending changes, and end all streams."""
        self._unsubscribe()
        self._leave_sources()
        self._send_changes()
        for stream in self._streams:
            stream.end()

    def _on_change(self, job: Job) -> None:
        if self._streams:
            self._changed[job.id] = job
            if self._timer is None:
                loop = asyncio.get_running_loop()
                self._timer = loop.call_at(max(loop.time(), self._next), self._send_changes)

    def _on_source(self, change: PresenceChange) -> None:
        for stream in self._streams:
            stream.offer({f"source {change.source_id}": event_of_source(change)})

    def _send_changes(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._next = asyncio.get_running_loop().time() + self.interval_seconds
        changed, self._changed = self._changed, {}
        events = events_of(changed.values(), self._names())
        for stream in self._streams:
            stream.offer(events)


def events_of(jobs: Iterable[Job], names: SourceNames) -> dict[str, JobEvent]:
    """Return the events of jobs by id, in their order."""
    return {job.id: event_of(job, names) for job in jobs}
