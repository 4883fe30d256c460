"""A client child of a scan in which one function of the program is broken."""

import os
import time
from importlib import import_module
from typing import Any

from app.cluster import client_child

BROKEN = "CINVENTORY_TEST_BROKEN"
"""The environment variable with the name of the function: of a method, `module:class.method`."""


def _break(*_: object) -> None:
    raise KeyError("broken")


def serve(*arguments: Any) -> None:  # noqa: ANN401 - as that of the client child
    """Serve a scan, without the function; if the function is `serve`, end at once.

    The scan then hears from the pipe that it ends before it hears why, as on a busy computer.
    """
    module, _, name = os.environ[BROKEN].partition(":")
    if name == "serve":
        arguments[0].close()
        time.sleep(0.5)
        _break()
    kind, _, method = name.partition(".")
    setattr(getattr(import_module(module), kind), method, _break)
    client_child.serve(*arguments)
