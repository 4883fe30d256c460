"""One try: what was heard of its job and when, and the moment to cancel."""

import asyncio
import time
from collections.abc import Callable
from typing import NamedTuple

from app.core.job import JobState
from app.core.run.progress import Phase
from tests.benchmarks.cancelling.scenes import Scene

PATIENCE = 120.0
"""Seconds for one try."""


class Try(NamedTuple):
    """What one Cancel took, in seconds from the moment when it was due."""

    acknowledged: float
    final: float


Way = Callable[[Scene, float], Try | None]
"""Scans, and cancels so many seconds into the phase; None where that was over before."""


class Course:
    """How a job goes, as its followers hear it."""

    def __init__(self, scene: Scene) -> None:
        self.times: dict[JobState, float] = {}
        self.begun: float | None = None
        """When it was first heard of the scene's phase."""
        self.left: float | None = None
        """When it was first heard of what comes after it."""
        self.ended = asyncio.Event()
        self._scene = scene
        self._within = asyncio.Event()

    def hear(self, state: JobState, phase: Phase | None) -> None:
        now = time.perf_counter()
        self.times.setdefault(state, now)
        if phase is self._scene.phase and self.begun is None:
            self.begun = now
            self._within.set()
        over = state.terminal or phase is not self._scene.phase
        if self.begun is not None and over and self.left is None:
            self.left = now
        if state.terminal:
            self._within.set()
            self.ended.set()

    async def moment(self, delay: float) -> float | None:
        """Wait until it is `delay` seconds into the phase, and return when that was due; None: it is over."""
        await self._within.wait()
        while not (self._scene.ripe or self.ended.is_set()):  # noqa: ASYNC110 - a file tells of it
            await asyncio.sleep(0.01)
        due = time.perf_counter() + delay
        await asyncio.sleep(delay)
        return due if self.left is None and self.begun is not None else None

    @property
    def cancelled(self) -> bool:
        """Whether it has ended by Cancel."""
        return JobState.CANCELLED in self.times

    def final(self) -> float:
        """Return when the job was heard to have ended."""
        return next(at for state, at in self.times.items() if state.terminal)
