"""One-time codes, which open a page without telling a secret to the list of processes."""

import asyncio

import pytest
from aiohttp import web

from app.api.access.page_codes import LIFE_SECONDS, PRINTED_SECONDS, PageCodes
from app.api.access.page_sessions import PageSessions
from app.library import Library
from tests.api.acts import TOKEN, Api, raw, run, serving

CODES = "/api/v1/codes"


async def _redeem(api: Api, code: str) -> int:
    """Return the status of an answer, which has a cookie if it is a success, and never the token."""
    answer = await api.post(CODES, json={"code": code})
    assert ("Set-Cookie" in answer.headers) == (answer.status == 200)
    assert TOKEN not in f"{answer.headers}{answer.body}"
    return answer.status


def test_a_code_opens_the_page_once(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            del api.client.headers["Authorization"]
            first, second = api.server.codes.make(), api.server.codes.make()
            assert await _redeem(api, first) == 200
            assert await _redeem(api, first) == 403
            assert await _redeem(api, second) == 200
            assert await _redeem(api, TOKEN) == 403

    run(act)


@pytest.mark.parametrize("code", ["", "a b", "\udc80", "x" * 101, "ä"])
def test_what_can_be_no_code_is_refused(library: Library, code: str) -> None:
    async def act() -> None:
        async with serving(library) as api:
            assert await _redeem(api, code) == 422

    run(act)


def test_codes_end_and_are_few(library: Library) -> None:
    now = 0.0

    async def act() -> None:
        nonlocal now
        async with serving(library, codes=lambda: PageCodes(clock=lambda: now)) as api:
            codes = api.server.codes
            late, pushed_out, last = codes.make(), codes.make(), ""
            now = LIFE_SECONDS + 1
            assert await _redeem(api, late) == 403
            for _ in range(20):
                last = codes.make()
            assert await _redeem(api, pushed_out) == 403
            assert await _redeem(api, last) == 200
            printed = codes.make(printed=True)
            now += LIFE_SECONDS + 1
            assert await _redeem(api, printed) == 200
            printed = codes.make(printed=True)
            now += PRINTED_SECONDS + 1
            assert await _redeem(api, printed) == 403

    run(act)


def test_another_user_opens_nothing_and_spends_no_code(
    library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    own = False

    def sessions(token: str) -> PageSessions:
        return PageSessions(token, is_own=lambda _request: own)

    async def act() -> None:
        nonlocal own
        async with serving(library, sessions=sessions) as api:
            code = api.server.codes.make()
            for _ in range(3):
                answer = await api.post(CODES, json={"code": code})
                assert (answer.status, answer.body["code"]) == (403, "api.code_foreign")
            assert await _redeem(api, api.server.codes.make(printed=True)) == 200
            own = True
            assert await _redeem(api, code) == 200

    run(act)
    assert caplog.text.count("was tried by another user") == 1


def test_who_guesses_is_not_looked_up(library: Library) -> None:
    """Else any user could keep the server busy with reading the system's list of connections."""

    def sessions(token: str) -> PageSessions:
        def is_own(_request: web.Request) -> bool:
            raise AssertionError

        return PageSessions(token, is_own=is_own)

    async def act() -> None:
        async with serving(library, sessions=sessions) as api:
            api.server.codes.make()
            assert await _redeem(api, "x" * 43) == 403

    run(act)


def test_two_tries_at_once_open_one_page(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            code = api.server.codes.make()
            tries = await asyncio.gather(*(_redeem(api, code) for _ in range(4)))
            assert sorted(tries) == [200, 403, 403, 403]

    run(act)


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_is_small(library: Library, chunked: bool) -> None:  # noqa: FBT001
    """It is read before anything is known of the client."""

    async def act() -> None:
        async with serving(library) as api:
            head = f"POST {CODES} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            body = b'{"code": "a"' + b" " * 1000 + b"}"
            length = "Transfer-Encoding: chunked" if chunked else f"Content-Length: {len(body)}"
            sent = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body) if chunked else body
            said = await raw(api, f"{head}{length}\r\n\r\n".encode() + sent)
            assert said.startswith(b"HTTP/1.1 413 ")
            assert b"at most 1,000 bytes" in said

    run(act)
