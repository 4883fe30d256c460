"""The cookie of the live page: who gets one, and what it opens to whom."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Final

import aiohttp
import pytest

from app.api.access.page_sessions import LIFE_SECONDS, MOST, PAGE_HEADER, TICKET_SECONDS, PageSessions
from app.config.private_files import SECRET, read
from app.library import Library
from tests.api.acts import JOBS, TOKEN, Api, raw, run, serving

OPEN: Final = "/api/v1/sessions"
END: Final = "/api/v1/sessions/end"
BEARER: Final = {"Authorization": f"Bearer {TOKEN}"}


class Clock:
    """A clock that a test sets."""

    now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


@asynccontextmanager
async def _page(
    library: Library, sessions: Callable[[str], PageSessions] = PageSessions
) -> AsyncIterator[Api]:
    """Serve, and yield a client without the token and without a memory for cookies."""
    jar = aiohttp.DummyCookieJar()
    async with (
        serving(library, sessions=sessions, names=["studio.example"]) as api,
        aiohttp.ClientSession(api.server.address, cookie_jar=jar) as client,
    ):
        yield Api(api.server, api.queue, client)


async def _open(api: Api) -> str:
    """Open the page with a code, and return what is set."""
    answer = await api.post("/api/v1/codes", json={"code": api.server.codes.make()})
    assert answer.status == 200
    return str(answer.headers["Set-Cookie"])


def _sent(cookie: str, **headers: str) -> dict[str, str]:
    """Return the headers of a request of the page."""
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    return {PAGE_HEADER: "1", "Cookie": cookie.partition(";")[0], **told}


async def _status(api: Api, cookie: str, **headers: str) -> int:
    return (await api.get(JOBS, headers=_sent(cookie, **headers))).status


def _attributes(cookie: str) -> set[str]:
    return {each.strip().lower() for each in cookie.split(";")[1:]}


def test_a_cookie_opens_what_the_token_does_and_no_script_reads_it(library: Library) -> None:
    async def act() -> None:
        async with _page(library) as api:
            told = await _open(api)
            assert told.startswith(f"cinventory-{api.server.address.rpartition(':')[2]}=")
            attributes = _attributes(told)
            assert {"httponly", "samesite=strict", "path=/", f"max-age={int(LIFE_SECONDS)}"} <= attributes
            assert not {each for each in attributes if each.startswith(("domain", "secure"))}
            assert await _status(api, told) == 200
            assert await _status(api, f"{told.partition(';')[0]}x") == 401
            answer = await api.post(JOBS, json={}, headers=_sent(told, Origin=api.server.address))
            assert answer.status == 422, "let in, and not understood"

    run(act)


def test_a_ticket_stands_for_the_header_of_the_page_for_one_path(library: Library) -> None:
    """A browser sends no header of the page when it plays a video."""
    clock, made = Clock(), list[PageSessions]()

    def sessions(token: str) -> PageSessions:
        made.append(PageSessions(token, clock=clock))
        return made[-1]

    async def act() -> None:
        async with _page(library, sessions) as api:
            cookie, other = await _open(api), await _open(api)

            async def ask(ticket: str, cookie: str = cookie, number: int = 1, **headers: str) -> int:
                bare = {**_sent(cookie, **headers)}
                del bare[PAGE_HEADER]
                return (await api.get(f"/api/v1/files/{number}/content?ticket={ticket}", headers=bare)).status

            path = "/api/v1/files/1/content"
            known = SimpleNamespace(
                cookies={
                    each.partition("=")[0]: each.partition("=")[2].partition(";")[0] for each in [cookie]
                },
                host=api.server.address.removeprefix("http://"),
            )
            ticket = made[0].ticket(known, path)  # type: ignore[arg-type] # the parts of a request that it reads
            assert await ask(ticket) == 404, "let in, and there is no such file"
            assert await ask(ticket, Sec_Fetch_Site="same-site") == 403
            assert await ask(ticket, number=2) == 403
            assert await ask(ticket, other) == 403
            assert await ask(ticket[:-1] + ("0" if ticket[-1] != "0" else "1")) == 403
            ends, _, seal = ticket.partition("-")
            assert await ask(f"{int(ends) + 1}-{seal}") == 403
            assert await ask("") == 403
            clock.now += TICKET_SECONDS + 2
            assert await ask(ticket) == 403

    run(act)


def test_the_token_opens_the_page_too(library: Library) -> None:
    async def act() -> None:
        async with _page(library) as api:
            assert (await api.post(OPEN)).status == 401
            answer = await api.post(OPEN, headers=BEARER)
            assert TOKEN not in f"{answer.headers}{answer.body}"
            assert await _status(api, answer.headers["Set-Cookie"]) == 200

    run(act)


@pytest.mark.parametrize(
    ("method", "headers"),
    [
        ("GET", {PAGE_HEADER: None}),
        ("GET", {"Sec-Fetch-Site": "same-site"}),
        ("GET", {"Sec-Fetch-Site": "cross-site"}),
        ("GET", {"Sec-Fetch-Site": "none"}),
        ("GET", {"Origin": "http://127.0.0.1:1"}),
        ("POST", {}),
        ("POST", {"Origin": "null"}),
        ("POST", {"Origin": "http://evil.example"}),
        ("POST", {"Origin": "own", PAGE_HEADER: None}),
        ("POST", {"Origin": "own", "Sec-Fetch-Site": "same-site"}),
    ],
)
def test_another_page_cannot_use_the_cookie(
    library: Library, method: str, headers: dict[str, str | None]
) -> None:
    """A page of another port of this computer is of the same site, so that its requests have the cookie."""

    async def act() -> None:
        async with _page(library) as api:
            sent: dict[str, str | None] = {**_sent(await _open(api)), **headers}
            if sent.get("Origin") == "own":
                sent["Origin"] = api.server.address
            told = {name: value for name, value in sent.items() if value is not None}
            body: dict[str, dict[str, str]] = {"json": {}} if method == "POST" else {}
            assert (await api.ask(method, JOBS, headers=told, **body)).status == 403

    run(act)


def test_a_cookie_is_worth_nothing_under_another_name_of_the_server(library: Library) -> None:
    async def act() -> None:
        async with _page(library) as api:
            port = api.server.address.rpartition(":")[2]
            told = await _open(api)
            assert await _status(api, told, Host=f"studio.example:{port}") == 401
            assert await _status(api, told, Host=f"evil.example:{port}") == 403
            assert await _status(api, told, Host=f"127.0.0.1:{port}") == 200

    run(act)


def test_a_cookie_ends_after_its_time(library: Library) -> None:
    clock = Clock()

    async def act() -> None:
        async with _page(library, lambda token: PageSessions(token, clock=clock)) as api:
            told = await _open(api)
            clock.now += LIFE_SECONDS - 1
            assert await _status(api, told) == 200
            clock.now += 1
            assert await _status(api, told) == 401

    run(act)


def test_the_page_is_closed_in_one_browser_or_in_all(library: Library) -> None:
    async def act() -> None:
        async with _page(library) as api:
            first, second, third = [await _open(api) for _ in range(3)]
            own = api.server.address
            answer = await api.post(END, json={}, headers=_sent(first, Origin=own))
            assert (answer.status, answer.body) == (200, {"ended": 1})
            assert "max-age=0" in _attributes(answer.headers["Set-Cookie"])
            assert [await _status(api, each) for each in (first, second, third)] == [401, 200, 200]
            answer = await api.post(END, json={"everywhere": True}, headers=BEARER)
            assert answer.body == {"ended": 2}
            assert [await _status(api, each) for each in (second, third)] == [401, 401]
            assert (await api.post(END, json={}, headers=BEARER)).body == {"ended": 0}

    run(act)


def test_a_closed_page_hears_no_more_events(library: Library) -> None:
    async def act() -> None:
        async with _page(library) as api:
            told = await _open(api)
            async with api.client.get("/api/v1/events", headers=_sent(told)) as stream:
                assert stream.status == 200
                await api.post(END, json={}, headers=_sent(told, Origin=api.server.address))
                with pytest.raises((aiohttp.ClientPayloadError, aiohttp.ClientOSError)):
                    await stream.read()

    run(act)


def test_a_browser_that_opens_the_page_again_has_one_session(library: Library) -> None:
    async def act() -> None:
        async with _page(library) as api:
            first = await _open(api)
            cookie = first.partition(";")[0]
            code = {"code": api.server.codes.make()}
            answer = await api.post("/api/v1/codes", json=code, headers={"Cookie": cookie})
            assert await _status(api, first) == 401
            assert await _status(api, answer.headers["Set-Cookie"]) == 200

    run(act)


def test_the_oldest_of_too_many_sessions_ends(library: Library) -> None:
    async def act() -> None:
        async with _page(library) as api:
            cookies = [await _open(api) for _ in range(MOST + 1)]
            assert await _status(api, cookies[0]) == 401
            assert await _status(api, cookies[1]) == 200

    run(act)


def test_another_user_gains_nothing_by_a_cookie_of_this_one(library: Library) -> None:
    own = True

    async def act() -> None:
        nonlocal own
        async with _page(library, lambda token: PageSessions(token, is_own=lambda _request: own)) as api:
            told = await _open(api)
            own = False
            async with aiohttp.ClientSession(api.server.address) as other:
                assert await _status(Api(api.server, api.queue, other), told) == 401
                through = (await api.post(OPEN, headers={**BEARER, "Via": "1.1 proxy"})).headers["Set-Cookie"]
                assert await _status(Api(api.server, api.queue, other), through) == 200
            assert await _status(api, told) == 200, "a connection that is known to be of this user"
            assert await _status(api, told, Via="1.1 proxy") == 401

    run(act)


def test_behind_a_proxy_that_encrypts_the_cookie_is_for_that_alone(library: Library) -> None:
    async def act() -> None:
        async with _page(library) as api:
            there = {
                "Host": "studio.example",
                "X-Forwarded-Proto": "https",
                "Origin": "https://studio.example",
            }
            told = (await api.post(OPEN, headers={**BEARER, **there})).headers["Set-Cookie"]
            assert told.startswith("cinventory=")
            assert "secure" in _attributes(told)
            assert (await api.post(JOBS, json={}, headers={**_sent(told), **there})).status == 422
            plain = {**there, "Origin": "http://studio.example"}
            assert (await api.post(JOBS, json={}, headers={**_sent(told), **plain})).status == 403
            del there["X-Forwarded-Proto"]
            assert (await api.post(JOBS, json={}, headers={**_sent(told), **there})).status == 403

    run(act)


def test_sessions_go_on_after_a_restart_until_the_token_is_another_one(
    library: Library, tmp_path: Path
) -> None:
    file = tmp_path / "sessions"
    clock = Clock()

    def kept(token: str) -> PageSessions:
        return PageSessions(token, file, clock=clock)

    def other(_token: str) -> PageSessions:
        return PageSessions("another-token-0123456789", file, clock=clock)

    async def act() -> None:
        host = {"Host": "studio.example"}
        async with _page(library, kept) as api:
            told = (await api.post(OPEN, headers={**BEARER, **host})).headers["Set-Cookie"]
        text = read(file, forbidden=SECRET).decode()
        assert told.partition(";")[0].partition("=")[2] not in text
        assert TOKEN not in text
        async with _page(library, other) as api:
            assert await _status(api, told, **host) == 401
        async with _page(library, kept) as api:
            assert await _status(api, told, **host) == 200
            assert (await api.post(END, json={"everywhere": True}, headers=BEARER)).body == {"ended": 1}
        async with _page(library, kept) as api:
            assert await _status(api, told, **host) == 401

    run(act)


@pytest.mark.parametrize("text", ["", "{", '{"version": 99}', '{"version": 1, "sessions": [{}]}'])
def test_a_file_that_makes_no_sense_opens_nothing(
    library: Library, tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "sessions"
    file.write_text(text)

    async def act() -> None:
        async with _page(library, lambda token: PageSessions(token, file)) as api:
            assert await _status(api, await _open(api)) == 200

    run(act)
    assert "were not read, so open it again" in caplog.text


def test_two_cookies_of_one_name_are_no_token(library: Library) -> None:
    async def act() -> None:
        async with _page(library) as api:
            name = f"cinventory-{api.server.address.rpartition(':')[2]}"
            head = f"GET {JOBS} HTTP/1.1\r\nHost: 127.0.0.1:{api.server.address.rpartition(':')[2]}\r\n"
            text = (
                f"{head}{PAGE_HEADER}: 1\r\nConnection: close\r\nCookie: {name}=\xfc; {name}={TOKEN}\r\n\r\n"
            )
            assert (await raw(api, text.encode("latin-1"))).startswith(b"HTTP/1.1 401 ")

    run(act)
