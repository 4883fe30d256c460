"""A network link to another network namespace, which holds back every packet for a while. Linux only.

    python -m tests.benchmarks.clustering.link PID ADDRESS SECONDS

The kernel's own means (`netem`) is a module that not every machine has.
"""

import ctypes
import fcntl
import os
import selectors
import struct
import subprocess
import sys
import time
from collections import deque
from pathlib import Path
from typing import Final, NamedTuple

NAME: Final = "late"
"""Of the device, at the other end."""
_TUNSETIFF: Final = 0x400454CA
_TUN_WITHOUT_HEADER: Final = 0x1001
_BYTES: Final = 65_535
_MTU: Final = 1500
_CLONE_NEWNET: Final = 0x40000000


class _Way(NamedTuple):
    """One direction."""

    source: int
    target: int
    packets: deque[tuple[float, bytes]]
    """When each is due."""


def main() -> None:
    """Say "up" once the link is up, then serve it."""
    pid, address, seconds = sys.argv[1:]
    here = _open(f"{NAME}{pid}", f"{address}.1/24")
    _enter(int(pid))
    there = _open(NAME, f"{address}.2/24")
    print("up", flush=True)
    _serve([_Way(here, there, deque()), _Way(there, here, deque())], float(seconds))


def _open(name: str, address: str) -> int:
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, _TUNSETIFF, struct.pack("16sH", name.encode(), _TUN_WITHOUT_HEADER))
    for words in (f"addr add {address} dev {name}", f"link set {name} mtu {_MTU} up"):
        subprocess.run(["ip", *words.split()], check=True)
    return device


def _enter(pid: int) -> None:
    """Go to the network of another process. A device stays in the network in which it was opened."""
    libc = ctypes.CDLL(None, use_errno=True)
    with Path(f"/proc/{pid}/ns/net").open() as namespace:
        if libc.setns(namespace.fileno(), _CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _serve(ways: list[_Way], seconds: float) -> None:
    selector = selectors.DefaultSelector()
    for way in ways:
        selector.register(way.source, selectors.EVENT_READ, way)
    while True:
        due = min((way.packets[0][0] for way in ways if way.packets), default=None)
        for key, _ in selector.select(None if due is None else max(0.0, due - time.monotonic())):
            _take(key.data, seconds)
        for way in ways:
            _let_go(way)


def _take(way: _Way, seconds: float) -> None:
    try:
        while True:
            packet = os.read(way.source, _BYTES)
            way.packets.append((time.monotonic() + seconds, packet))
    except BlockingIOError:
        return
    except OSError:  # the device is down
        time.sleep(0.05)


def _let_go(way: _Way) -> None:
    while way.packets and way.packets[0][0] <= time.monotonic():
        _, packet = way.packets.popleft()
        try:
            os.write(way.target, packet)
        except OSError:  # lost, as on a cable that was pulled
            return


if __name__ == "__main__":
    main()
