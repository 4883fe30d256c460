"""The child's ends of its two pipes."""

from multiprocessing.connection import Connection
from typing import NamedTuple


class ChildEnds(NamedTuple):
    """The pipes of a child.

    They are two, since the requests may go to another process of the child (`shut_child`), which must not
    hold the pipe whose end tells that the child has died.
    """

    requests: Connection
    answers: Connection
