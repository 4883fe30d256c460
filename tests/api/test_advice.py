"""Advice over HTTP."""

from http import HTTPStatus
from pathlib import Path

from app.library import Library
from tests.api.acts import run, serving
from tests.library.filling import fill, found, run_sql

ADVICE = "/api/v1/advice"


def test_advice_has_a_range_and_tells_what_is_left_out(library: Library, videos: Path) -> None:
    fill(library, b"/v", [(b"/v", [found(b"1.mkv"), found(b"2.mkv")])])
    run_sql(library, "UPDATE file SET size = 9000000000, duration = 6000, frame_rate = 24")
    run_sql(library, "UPDATE look SET audio_codec = NULL")

    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            answer = await api.get(f"{ADVICE}?codec=av1&query=1.mkv&limit=10")
            assert answer.status == HTTPStatus.OK
            body = answer.body
            assert (body["files"], body["low"]) == (1, 0)
            assert 8_800_000_000 < body["high"] < 9_000_000_000
            (row,) = body["rows"]
            assert (row["path"], row["grounds"]) == ("/v/1.mkv", ["published"])
            assert row["gates"] == ["may_grow", "never_verified", "copies_unknown"]
            assert row["reasons"][0]["args"] == {"codec": "HEVC", "target": "AV1", "low": 10, "high": 30}
            others = (await api.get(ADVICE)).body
            assert (others["files"], others["rows"]) == (0, [])
            (gated,) = others["gated"]
            assert (gated["gate"], gated["effect"], gated["files"]) == ("same_codec", "unknown", 2)
            named = (await api.get(f"{ADVICE}?target=hevc%201080P&least=7")).body["target"]
            assert (named["codec"], named["height"], named["least"]) == ("hevc", 1080, 7)
            for wrong in ("height=500", "target=none", "target=HEVC&codec=av1"):
                answer = await api.get(f"{ADVICE}?{wrong}")
                assert answer.status == HTTPStatus.UNPROCESSABLE_ENTITY, wrong

    run(act)
