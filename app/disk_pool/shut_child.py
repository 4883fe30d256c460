"""Runs in a child of a `FilePool` that shuts itself in before it parses a file.

Another process (`opener`) looks at files and opens them, as requests come through the pipe.
"""

import importlib
import os
from collections.abc import Callable, Collection
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from typing import TypeVar

from app.core.checksum.verdict import FileVersion
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.disk_pool import child
from app.disk_pool.child import Sender, version_of
from app.disk_pool.ends import ChildEnds
from app.disk_pool.protocol import FileRequest, FileResult, Looked, LookRequest, WorkerReady, encode
from app.process import opener, sandbox
from app.process.handed_file import HandedFile, hand_over, handed_of
from app.process.limits import confine
from app.process.opener_ends import Inlet, Outlet
from app.process.opening import Located, Opener, OpenFile, open_known_file, why, why_unread
from app.process.spawn import OPENER_ENDED

RequestOf = Callable[[bytes], LookRequest | FileRequest]
R = TypeVar("R", bound=FileResult)
_LOOKED, _OPENED, _END = b"l", b"o", b"e"
"""The first byte of a message of the opener."""


def serve(
    ends: ChildEnds,
    request_of: RequestOf,
    read: Callable[..., FileResult],
    modules: Collection[str],
) -> None:
    """Answer the requests until the other end closes. The child may be killed at any time.

    `read` takes a request, a function to tell positions to, and an `Opener`. `modules` are loaded first:
    later, nothing can be.
    """
    confine(ProbeLimits())
    if not opener.IS_USABLE:
        _shut_in(modules)
        child.answer(ends, request_of, lambda request, tell: read(request, tell, _open_here), _look_here)
        return
    requests = ends.requests
    inlet = opener.start(lambda outlet: _open(requests, request_of, outlet), (requests.fileno(),))
    requests.close()
    _shut_in(modules)
    send = Sender(ends.answers)
    with suppress(EOFError, OSError):  # the parent has ended
        send.message(WorkerReady())
        while True:
            kind, contents, descriptors = _received(inlet)
            if kind == _LOOKED:
                ends.answers.send_bytes(contents)
                continue
            handed = handed_of(contents)
            send.message(read(request_of(handed.request), send.position, _opener(handed, descriptors)))


def read_version(
    request: FileRequest,
    opener: Opener,
    result: type[R],
    read: Callable[[OpenFile, FileVersion], R],
) -> R:
    """Open the file of a request, and return what `read` finds in the version that was looked at.

    A file of another version is not read, and of one that has changed meanwhile nothing is said. Never raises
    OSError.
    """
    try:
        opened = opener(request.place)
    except OSError as error:
        return result(reason=why(error).to_json())
    version = version_of(opened.status)
    with opened.file:
        if request.looked is not None and version != request.looked:
            return result(version=version, changed=True)
        try:
            found = read(opened, version)
        except OSError as error:
            return result(version=version, reason=why_unread(error).to_json())
        if not found.reason and version_of(os.fstat(opened.file.fileno())) != version:
            return result(version=version, reason=Message("check.busy").to_json())
        return found


def _received(inlet: Inlet) -> tuple[bytes, bytes, Collection[int]]:
    """Return kind and contents of the next message, and its descriptors. Raises EOFError at the end."""
    try:
        message, descriptors = inlet.receive()
    except (EOFError, OSError):  # the opener was killed, or a file was lost: this child can read no more
        raise SystemExit(OPENER_ENDED) from None
    if message[:1] == _END:
        raise EOFError
    return message[:1], message[1:], descriptors


def _shut_in(modules: Collection[str]) -> None:
    for module in modules:
        importlib.import_module(module)
    sandbox.enter()


def _look_here(request: LookRequest) -> Looked:
    with sandbox.receiving():
        return child.looked(request)


def _open_here(place: Located) -> OpenFile:
    with sandbox.receiving():
        return open_known_file(place)


def _opener(handed: HandedFile, descriptors: Collection[int]) -> Opener:
    """Return a function that returns the file that came, whatever its path."""
    return lambda _place: handed.file(descriptors)


def _open(requests: Connection, request_of: RequestOf, outlet: Outlet) -> None:
    """Look at files and open them, until the pipe ends. Runs in the opener."""
    while True:
        try:
            message = requests.recv_bytes()
        except EOFError:
            outlet.send(_END)
            raise
        request = request_of(message)
        if isinstance(request, LookRequest):
            outlet.send(_LOOKED + encode(child.looked(request)))
            continue
        hand_over(outlet, message, partial(open_known_file, request.place), kind=_OPENED)
