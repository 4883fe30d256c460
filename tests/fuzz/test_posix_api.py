"""Requests of any kind to the local API: all are answered, and none leads out of the user's folders."""

import asyncio
import json
import os
from collections.abc import Iterator
from contextlib import AsyncExitStack
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.api.access.path_policy import PathPolicy
from app.core.text.names import covers
from app.jobs.queue import AsyncioJobQueue
from app.library import Library
from tests.api.acts import TOKEN, Api, described, raw, serving
from tests.fuzz.amount import LONG, fuzz
from tests.fuzz.reports import SCALARS, TEXTS, WEIRD
from tests.jobs.acts import FAKE_SCAN, handler, nothing
from tests.library.filling import fill, found

pytestmark = pytest.mark.filterwarnings(LONG)

_API: Final = b"/api/v1"
MOST: Final = 60_000
"""Bytes of a body: more is not read where it is of no interest, and the connection may then be cut off."""
_SIGNS: Final = b"%&=?#/.;+:@!~*'()[]{}|\\^`\"<>\x7f\x80\xff0aZ"


class Quick(PathPolicy):
    """Resolves in the calling thread: the folders of a test always answer."""

    def _resolve(self, paths: Any, roots: Any) -> dict[bytes, bytes]:  # noqa: ANN401
        return {path: os.path.realpath(path) for path in (*paths, *roots)}


class Served(NamedTuple):
    """A server that answers in turn."""

    loop: asyncio.AbstractEventLoop
    api: Api
    root: bytes
    job_ids: list[str]

    def ask(self, method: str, target: bytes, headers: bytes, body: bytes) -> bytes:
        """Send a request with the token, and return all of the answer."""
        head = b"%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" % (method.encode(), target)
        length = b"Content-Length: %d\r\nAuthorization: Bearer %s\r\n" % (len(body), TOKEN.encode())
        asked = raw(self.api, head + headers + length + b"\r\n" + body)
        return self.loop.run_until_complete(asyncio.wait_for(asked, 60))


@pytest.fixture
def served(tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """Serve a library of three files, and a folder with links that lead out of it and back."""
    root, outside = tmp_path / "videos", tmp_path / "outside"
    for folder in (root / "sub", outside):
        folder.mkdir(parents=True)
    (root / "out").symlink_to(outside)
    (root / "up").symlink_to("..")
    (root / "round").symlink_to("round")
    (outside / "in").symlink_to(root)
    fill(library, b"/v", [(b"/v", [found(b"%d.mkv" % number) for number in range(3)])])
    loop = asyncio.new_event_loop()
    stack = AsyncExitStack()
    queue = AsyncioJobQueue()
    queue.register(FAKE_SCAN, handler(nothing))
    allowed = [bytes(root)]
    served = serving(library, queue=queue, allowed=[root], path_policy=Quick(list, allowed))
    api = loop.run_until_complete(stack.enter_async_context(served))
    ids = [loop.run_until_complete(api.submit(root / "sub")) for _ in range(3)]
    yield Served(loop, api, bytes(root), ids)
    loop.run_until_complete(stack.aclose())
    loop.run_until_complete(loop.shutdown_default_executor())
    loop.close()


PARTS: Final = st.sampled_from(
    ("..", ".", "", "sub", "out", "in", "up", "round", "videos", "outside", "~", "a" * 300, "\0", "\ud800")
) | st.text(st.characters(exclude_categories=()), max_size=5)


@st.composite
def paths(draw: st.DrawFn) -> str:
    """A path that may lie anywhere; `ROOT` stands for the folder that is allowed."""
    start = draw(st.sampled_from(("ROOT", "ROOT", "ROOT", "/", "", "//")))
    path = "/".join((start, *draw(st.lists(PARTS, max_size=5))))
    return (path * draw(st.sampled_from((1, 1, 1, 1, 2000))))[:20_000]


_FIELDS: Final = st.sampled_from(("type", "paths", "deep", "sniff", "workers", "odd"))


@st.composite
def bodies(draw: st.DrawFn) -> bytes:
    """What might be meant for a new job or a new place, as JSON or as anything else."""
    match draw(st.integers(0, 9)):
        case 0:
            return draw(st.binary(max_size=50))
        case 1:
            return draw(st.sampled_from((b"[" * MOST, b"9" * 5000, b"NaN", b"{}", b'{"before":null}', b"")))
        case 2:
            tree = draw(WEIRD)
        case 3:
            name = draw(st.sampled_from(("before", "path")))
            tree = {name: draw(st.one_of(SCALARS, st.sampled_from(("JOB0", "JOB1", "JOB2")), paths()))}
        case _:
            tree = {"type": "scan", "paths": draw(st.lists(paths(), min_size=1, max_size=3))}
            for name in draw(st.lists(_FIELDS, max_size=3)):
                tree[name] = draw(st.booleans() | st.integers(1, 64) | WEIRD)
            if draw(st.booleans()):
                tree.pop(draw(st.sampled_from(list(tree))))
    text = json.dumps(tree, ensure_ascii=draw(st.booleans()))
    codec = draw(st.sampled_from(("utf-8", "utf-8", "utf-8", "utf-16", "utf-8-sig", "utf-32-be")))
    return text.encode(codec, "surrogatepass")[:MOST]


def _names() -> st.SearchStrategy[str]:
    known = ("limit", "after", "state", "query", "source", "sort", "order", "offset")
    return st.sampled_from(known) | TEXTS


_VALUES: Final = st.one_of(
    SCALARS.map(str),
    st.sampled_from(("running", "name", "duration", "desc", "1", "0", "-1", "1e3", "JOB0", "null", "true")),
)


@st.composite
def targets(draw: st.DrawFn) -> bytes:
    """What is asked for: a route with anything in its places, or no route at all."""
    if draw(st.integers(0, 9)) == 0:
        return b"/" + draw(st.binary(max_size=20).map(lambda data: data.translate(None, b"\r\n \0")))
    job = draw(st.sampled_from((b"JOB0", b"JOB1", b"JOB2", b"nobody", b"..", b"%00", b"%ff", b"%2e%2e%2f")))
    if draw(st.integers(0, 3)) == 0:
        job = b"".join(draw(st.lists(st.sampled_from([bytes([sign]) for sign in _SIGNS]), max_size=8)))
    path = draw(
        st.sampled_from(
            (
                *(b"/jobs", b"/jobs", b"/files", b"/health", b"/openapi.json", b"/events?odd=1"),
                *(b"/jobs/" + job + act for act in (b"", b"/cancel", b"/pause", b"/resume", b"/retry")),
                *(b"/jobs/" + job + act for act in (b"/reorder", b"/reorder", b"/skip", b"/events")),
            )
        )
    )
    pairs = draw(st.lists(st.tuples(_names(), _VALUES), max_size=3))
    if draw(st.integers(0, 2)) == 0 and pairs:
        query = "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in pairs)
        path += (b"&" if b"?" in path else b"?") + query.encode()
    return _API + path[:6000]


def _quoted(text: str) -> str:
    return quote(text.encode("utf-8", "surrogatepass"), safe="")


PAGE_TYPES: Final = {"text/html", "text/css", "text/javascript", "image/svg+xml"}
"""The types of the files of the live page, which hold nothing secret."""
METHODS: Final = st.sampled_from(
    ("GET", "GET", "POST", "POST", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "X")
)
HEADERS: Final = st.sampled_from(
    (
        *([b"Content-Type: application/json\r\n"] * 8),
        *(b"", b"Content-Type: text/plain\r\n", b"Content-Type: \xff\r\n"),
        b"Content-Type: application/json; charset=utf-7\r\n",
        b"Content-Type: application/json\r\nContent-Encoding: gzip\r\n",
        b"Content-Type: application/json\r\nExpect: 100-continue\r\n",
        b"Content-Type: application/json\r\nExpect: 200-maybe\r\n",
        b"Content-Type: application/json\r\nRange: bytes=0-\r\nIf-None-Match: *\r\nUpgrade: websocket\r\n",
    )
)


@given(method=METHODS, target=targets(), headers=HEADERS, body=bodies())
@fuzz(300)
def test_every_request_is_answered_and_none_leads_out(
    served: Served, method: str, target: bytes, headers: bytes, body: bytes
) -> None:
    for number, job_id in enumerate(served.job_ids):
        name = b"JOB%d" % number
        target, body = target.replace(name, job_id.encode()), body.replace(name, job_id.encode())
    body = body.replace(b"ROOT", served.root)[:MOST]
    _check_answer(method, target, served.ask(method, target, headers, body))
    jobs = served.loop.run_until_complete(served.api.queue.list())
    asked = [path for job in jobs for path in job.request.paths]
    assert all(covers(served.root, os.path.realpath(path)) for path in asked)
    assert all(covers(served.root, path) for path in asked)


def _check_answer(method: str, target: bytes, answer: bytes) -> None:
    head, _, body = answer.removeprefix(b"HTTP/1.1 100 Continue\r\n\r\n").partition(b"\r\n\r\n")
    line, *lines = head.split(b"\r\n")
    fields = {name.lower(): value for name, _, value in (each.partition(b": ") for each in lines)}
    status = int(line.split()[1])
    assert 200 <= status < 300 or 400 <= status < 500, answer
    kind = fields[b"content-type"].partition(b";")[0].decode()
    if method == "HEAD" or kind == "text/event-stream":
        return
    if kind == "text/plain":  # what is no HTTP, or expects more of it, never comes to us
        assert status in {HTTPStatus.BAD_REQUEST, HTTPStatus.EXPECTATION_FAILED}
        return
    if kind in PAGE_TYPES:
        assert (method, status) == ("GET", HTTPStatus.OK)
        return
    tree = json.loads(body)
    assert kind == ("application/json" if status < 300 else "application/problem+json")
    described(method, target.partition(b"#")[0].decode("latin-1"), status, kind, tree)
