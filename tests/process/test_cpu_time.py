"""What a parent can see of a child's processor time, which macOS does not tell."""

import sys
import time
from multiprocessing.connection import wait

from app.process import cpu_time
from app.process.spawn import ChildProcess

TOLD = sys.platform != "darwin"


def compute(seconds: float) -> None:
    while time.process_time() < seconds:
        pass


def test_it_is_told_of_a_child_that_has_ended_and_was_not_joined() -> None:
    child = ChildProcess(target=compute, args=(0.3,))
    assert cpu_time.seconds(child) is None
    child.start()
    wait([child.sentinel])
    used = cpu_time.seconds(child)
    child.join()
    assert (used is not None) == TOLD
    assert used is None or 0.3 <= used < 30
