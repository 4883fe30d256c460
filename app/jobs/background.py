"""Tasks that run beside their caller until they end by themselves."""

import asyncio
from collections.abc import Coroutine


class BackgroundTasks:
    """The tasks of one object. Belongs to one loop."""

    def __init__(self) -> None:
        # The loop holds tasks weakly: a task without another reference may be collected.
        self._tasks: set[asyncio.Task[None]] = set()

    def __bool__(self) -> bool:
        """Return whether a task has not ended yet."""
        return any(not task.done() for task in self._tasks)

    def spawn(self, work: Coroutine[None, None, None]) -> None:
        """Begin a task."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def finish(self) -> None:
        """Wait until all tasks have ended, also those that they began. Raises what a task raised."""
        while self._tasks:
            ended = tuple(self._tasks)
            await asyncio.gather(*ended)
            # From Python 3.12 on, gathering ended tasks does not let their callbacks run.
            self._tasks.difference_update(ended)
