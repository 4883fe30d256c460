"""Gives a child on Windows its end of a pipe alone, so that the pipe ends with the child.

multiprocessing keeps a second handle of that end in the parent until the child has loaded: if the child dies
before, the parent waits for a message until its patience ends.
"""

import sys

if sys.platform == "win32":
    from multiprocessing import context, reduction
    from multiprocessing.connection import PipeConnection
    from typing import Any

    def install() -> None:
        """Have pipes passed to children in this way."""
        reduction.register(PipeConnection, _passed)

    def _passed(
        pipe: "PipeConnection[Any, Any]",
    ) -> "tuple[type[PipeConnection[Any, Any]], tuple[int, bool, bool]]":
        starting = context.get_spawning_popen()
        if starting is None:
            raise RuntimeError("a pipe goes only to a child that starts")
        return PipeConnection, (starting.duplicate_for_child(pipe.fileno()), pipe.readable, pipe.writable)
