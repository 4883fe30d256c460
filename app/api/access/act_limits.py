"""Limits of what a client with the token may ask, far above what a person or a script needs.

They protect the memory, the log and the list of ended jobs from a client that goes wrong.
"""

import time
from http import HTTPStatus
from typing import Final

from app.api.schemas.problem_details import ApiProblem
from app.core.job import AsyncJobQueue
from app.core.message import Message
from app.core.run.timing import Clock

MOST_JOBS: Final = 500
"""Jobs that may wait or run, including those of the window. Each is compared with those before it."""
MOST_PATH_BYTES: Final = 8_000_000
"""Bytes of the paths of all these jobs."""
MOST_ACTS: Final = 2_000
"""Changes that a client may ask for at once."""
ACTS_PER_SECOND: Final = 5.0
"""The rate at which further changes are allowed."""


class ActLimits:
    """The limits of one server. Belongs to its event loop."""

    def __init__(self, queue: AsyncJobQueue, clock: Clock = time.monotonic) -> None:
        self._queue = queue
        self._clock = clock
        self._left = float(MOST_ACTS)
        self._counted = clock()

    def count_act(self) -> None:
        """Count a request for a change. Raises `ApiProblem` if there were too many."""
        now = self._clock()
        self._left = min(MOST_ACTS, self._left + (now - self._counted) * ACTS_PER_SECOND)
        self._counted = now
        if self._left < 1:
            raise _problem(Message("api.too_fast", {"rate": int(ACTS_PER_SECOND)}))
        self._left -= 1

    async def check_room(self) -> None:
        """Raise `ApiProblem` if the queue has no room for one more job."""
        jobs = [job for job in await self._queue.list() if not job.state.terminal]
        size = sum(len(path) for job in jobs for path in job.request.paths)
        if len(jobs) >= MOST_JOBS or size >= MOST_PATH_BYTES:
            raise _problem(Message("job.too_many", {"jobs": len(jobs)}))


def _problem(message: Message) -> ApiProblem:
    return ApiProblem(HTTPStatus.TOO_MANY_REQUESTS, str(message), code=message.code, args=message.args)
