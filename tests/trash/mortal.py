"""A program that moves copies to the trash, and is killed in the middle of a move.

python -m tests.trash.mortal LIBRARY ACT
"""

import sys
from pathlib import Path

from app.core.trash import TrashRequest
from app.library import open_library
from app.trash import session
from tests.doubles import DummyHost
from tests.trash.bins import move_and_wait

if __name__ == "__main__":
    request = TrashRequest(paths=(b"/",), act=int(sys.argv[2]))
    session.run(request, DummyHost(), open_library(Path(sys.argv[1])), move_and_wait)
