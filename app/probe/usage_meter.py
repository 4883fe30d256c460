"""Measures, in a probe child, how the child spends its time."""

import time
from typing import Final

from app.core.run.bottleneck import Usage
from app.process.timed_file import CallTimes, RunDelay

REPORT_SECONDS: Final = 0.1
"""Least seconds between two reports. Each costs some 30 µs."""


class UsageMeter:
    """The times of the calling thread, and of those that open files ahead for it."""

    def __init__(self) -> None:
        self.calls = CallTimes()
        """Calls of the child itself."""
        self._ahead = CallTimes()
        self._waited_for_threads = self._idle = 0.0
        self._began = self._reported = time.perf_counter()
        self._run_delay = RunDelay()
        self._cpu, self._delay = time.thread_time(), self._run_delay.seconds()

    def note_idle(self, seconds: float) -> None:
        """Note the seconds that the child waited for files to probe."""
        self._idle += seconds

    def note_ahead(self, times: CallTimes, waited: float) -> None:
        """Note the calls of a thread, and the seconds that the child waited for it."""
        self._ahead.add(times)
        self._waited_for_threads += waited

    def report(self) -> Usage | None:
        """Return the sums so far; None if the last report was a moment ago."""
        now = time.perf_counter()
        if now - self._reported < REPORT_SECONDS:
            return None
        self._reported = now
        busy = now - self._began - self._idle
        # Inside a call, a thread may also wait for the processor. Where the system says how long, that is
        # left out. Elsewhere it counts, and is little, since such calls take a small share of the time.
        computed = time.thread_time() - self._cpu + self._run_delay.seconds() - self._delay
        in_calls = self.calls.seconds + self._waited_for_threads
        return Usage(
            idle=self._idle,
            busy=busy,
            waited=max(0.0, min(in_calls, busy - computed)),
            opens=self.calls.opens + self._ahead.opens,
            opening=self.calls.opening + self._ahead.opening,
            reads=self.calls.reads + self._ahead.reads,
            reading=self.calls.reading + self._ahead.reading,
        )
