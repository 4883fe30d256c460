"""One-time codes, which open a page without telling the token to the list of processes."""

from collections.abc import Callable

import pytest
from aiohttp import web

from app.api.page_codes import LIFE_SECONDS, PageCodes
from app.library import Library
from tests.api.acts import TOKEN, Api, run, serving

CODES = "/api/v1/codes"


async def _redeem(api: Api, code: str) -> tuple[int, str | None]:
    """Return the status of an answer, and the token in it."""
    answer = await api.post(CODES, json={"code": code})
    return answer.status, answer.body.get("token")


def test_a_code_gives_the_token_once(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            del api.client.headers["Authorization"]
            first, second = api.server.codes.make(), api.server.codes.make()
            assert await _redeem(api, first) == (200, TOKEN)
            assert await _redeem(api, first) == (403, None)
            assert await _redeem(api, second) == (200, TOKEN)
            assert await _redeem(api, TOKEN) == (403, None)

    run(act)


@pytest.mark.parametrize("code", ["", "a b", "\udc80", "x" * 101, "ä"])
def test_what_can_be_no_code_is_refused(library: Library, code: str) -> None:
    async def act() -> None:
        async with serving(library) as api:
            assert await _redeem(api, code) == (422, None)

    run(act)


def test_codes_end_and_are_few(library: Library) -> None:
    now = 0.0

    async def act() -> None:
        nonlocal now
        async with serving(library, codes=lambda token: PageCodes(token, clock=lambda: now)) as api:
            codes = api.server.codes
            late, pushed_out, last = codes.make(), codes.make(), ""
            now = LIFE_SECONDS + 1
            assert await _redeem(api, late) == (403, None)
            for _ in range(20):
                last = codes.make()
            assert await _redeem(api, pushed_out) == (403, None)
            assert await _redeem(api, last) == (200, TOKEN)

    run(act)


def test_another_user_gets_no_token_and_spends_no_code(library: Library) -> None:
    foreign = True

    def codes(token: str) -> PageCodes:
        is_foreign: Callable[[web.Request], bool] = lambda _request: foreign  # noqa: E731
        return PageCodes(token, is_foreign=is_foreign)

    async def act() -> None:
        nonlocal foreign
        async with serving(library, codes=codes) as api:
            code = api.server.codes.make()
            assert await _redeem(api, code) == (403, None)
            foreign = False
            assert await _redeem(api, code) == (200, TOKEN)

    run(act)
