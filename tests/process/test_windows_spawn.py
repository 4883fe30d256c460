"""Child processes on Windows: their pipes end with them."""

import multiprocessing
from multiprocessing.connection import Connection

import pytest

from app.process.spawn import ChildProcess

PATIENCE = 30.0


def hold(pipe: Connection) -> None:
    pipe.recv()


def test_the_pipe_of_a_child_ends_with_the_child_however_early_that_dies() -> None:
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    child = ChildProcess(target=hold, args=(theirs,), daemon=True)
    child.start()
    theirs.close()
    child.kill()  # before it has begun to run Python
    child.join()
    with ours, pytest.raises(OSError, match="pipe"):
        ours.poll(PATIENCE)
