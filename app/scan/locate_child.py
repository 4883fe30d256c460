"""Runs in a locating child, which alone touches the paths: a dead mount blocks no other process."""

import os
from collections.abc import Hashable, Sequence
from multiprocessing.connection import Connection
from typing import NamedTuple

from app.core.run.limits import ProbeLimits
from app.core.text.names import real_path
from app.process.limits import confine


class DevicePlace(NamedTuple):
    """The device and the real path of a path."""

    device: Hashable
    real: bytes
    """The path without links."""


def unknown(path: bytes) -> DevicePlace:
    """Return the place of a path that does not answer: a device of its own."""
    return DevicePlace(("path", path), path)


def run(connection: Connection, paths: Sequence[bytes]) -> None:
    """Send the place of each path, in the order of `paths`."""
    confine(ProbeLimits())
    for path in paths:
        connection.send(_place(path))
    connection.close()


def _place(path: bytes) -> DevicePlace:
    try:
        return DevicePlace(("device", os.stat(path).st_dev), real_path(path))  # noqa: PTH116 - bytes
    except OSError:
        return unknown(path)
