"""A program that moves copies to the trash, or back, and is killed meanwhile.

python -m tests.trash.mortal LIBRARY ACT [wait|move|back]

With `wait` it tells of its first move, and waits for its end. Otherwise the trash is that of the system.
"""

import sys
from pathlib import Path

from app.core.trash.job import TrashRequest
from app.library import open_library
from app.qt.desktop.trash import move_to_trash
from app.trash import session
from tests.doubles import DummyHost
from tests.trash.bins import move_and_wait

if __name__ == "__main__":
    request = TrashRequest(paths=(b"/",), act=int(sys.argv[2]))
    mover = move_and_wait if sys.argv[3] == "wait" else move_to_trash
    session.run(request, DummyHost(), open_library(Path(sys.argv[1])), mover, back=sys.argv[3] == "back")
