"""The verdicts about evidence: a container fact, or two independent signs."""

import pytest
from msgspec.structs import replace

from app.core.decoding.depth import Depth
from app.core.decoding.evidence import Evidence, Fact, FactCode, Sign, Span, Track, TrackState
from app.core.decoding.job import DecodeOutcome
from app.core.decoding.rules import judge
from app.core.decoding.timeline import places
from app.core.decoding.verdict import DecodeVerdict

VIDEO = Track(
    index=0,
    is_video=True,
    codec="h264",
    declared=250,
    seconds=10.0,
    packets=250,
    frames=250,
    end=10.0,
    first=0.0,
)
AUDIO = Track(
    index=1, is_video=False, codec="aac", seconds=10.0, packets=430, frames=430, end=10.0, first=0.0
)
CLEAN = Evidence(
    depth=Depth.FULL,
    decoder="libav 62",
    size=1000,
    container="mov,mp4",
    seconds=10.0,
    tracks=(VIDEO, AUDIO),
)


def span(sign: Sign, track: int = 0, start: float = 5.0, count: int = 1) -> Span:
    return Span(sign=sign, track=track, start=start, end=start, count=count)


def with_spans(*spans: Span) -> Evidence:
    return replace(CLEAN, spans=spans)


def codes(evidence: Evidence) -> list[str]:
    return [reason.code for reason in judge(evidence).reasons]


def test_a_file_without_a_sign_is_clean() -> None:
    assert judge(CLEAN) == judge(with_spans(span(Sign.LOG, count=1000)))
    assert judge(CLEAN).verdict is DecodeVerdict.CLEAN


@pytest.mark.parametrize("code", FactCode)
def test_a_fact_of_the_container_proves_damage(code: FactCode) -> None:
    evidence = replace(CLEAN, facts=(Fact(code=code, at=10, expected=1500),))
    assert judge(evidence).verdict is DecodeVerdict.DAMAGED
    assert codes(evidence) == [f"decode.{code.value}"]


@pytest.mark.parametrize("sign", [Sign.DEMUX, Sign.PACKET, Sign.DECODE, Sign.FRAME])
def test_a_single_sign_is_suspicious(sign: Sign) -> None:
    assert judge(with_spans(span(sign))).verdict is DecodeVerdict.SUSPICIOUS


def test_two_signs_prove_damage() -> None:
    assert judge(with_spans(span(Sign.DECODE), span(Sign.DECODE, 1))).verdict is DecodeVerdict.DAMAGED
    assert judge(with_spans(span(Sign.DECODE), span(Sign.FRAME))).verdict is DecodeVerdict.DAMAGED
    assert judge(with_spans(span(Sign.DECODE, count=5))).verdict is DecodeVerdict.DAMAGED


def test_the_log_counts_beside_the_container_only() -> None:
    log = span(Sign.LOG, count=10)
    assert judge(with_spans(span(Sign.FRAME), log)).verdict is DecodeVerdict.SUSPICIOUS
    assert judge(with_spans(span(Sign.PACKET), log)).verdict is DecodeVerdict.DAMAGED
    assert judge(with_spans(span(Sign.GAP, 1), log)).verdict is DecodeVerdict.CLEAN


def test_the_begin_of_a_recording_proves_nothing() -> None:
    early = with_spans(span(Sign.DECODE, start=0.2, count=20), span(Sign.FRAME, start=0.1))
    assert judge(replace(early, container="mpegts")).verdict is DecodeVerdict.CLEAN
    assert judge(early).verdict is DecodeVerdict.DAMAGED  # a file with tables begins with a whole frame
    late = replace(early, tracks=(replace(VIDEO, first=5.0), AUDIO))
    assert judge(late).verdict is DecodeVerdict.DAMAGED
    assert judge(replace(late, container="mpegts")).verdict is DecodeVerdict.CLEAN


def test_an_early_end_is_a_sign_and_fewer_packets_in_mp4_another() -> None:
    short = replace(VIDEO, end=5.0)
    assert judge(replace(CLEAN, tracks=(short, AUDIO))).verdict is DecodeVerdict.SUSPICIOUS
    fewer = replace(short, packets=125)
    assert judge(replace(CLEAN, tracks=(fewer, AUDIO))).verdict is DecodeVerdict.DAMAGED
    assert judge(replace(CLEAN, tracks=(fewer, AUDIO), container="avi")).verdict is DecodeVerdict.SUSPICIOUS
    assert judge(replace(CLEAN, tracks=(fewer, AUDIO), container="asf")).verdict is DecodeVerdict.CLEAN
    assert judge(replace(CLEAN, tracks=(replace(VIDEO, end=9.5), AUDIO))).verdict is DecodeVerdict.CLEAN


@pytest.mark.parametrize(
    ("evidence", "code"),
    [
        (replace(CLEAN, error="InvalidDataError", tracks=()), "decode.unopened"),
        (replace(CLEAN, tracks=()), "decode.no_tracks"),
        (replace(CLEAN, tracks=(replace(VIDEO, state=TrackState.ENCRYPTED),)), "decode.encrypted"),
        (replace(CLEAN, tracks=(replace(VIDEO, state=TrackState.NO_DECODER),)), "decode.no_decoder"),
        (replace(CLEAN, tracks=(replace(VIDEO, frames=0, first=None),)), "decode.no_frame"),
    ],
)
def test_a_file_that_cannot_be_decoded_is_not_damaged(evidence: Evidence, code: str) -> None:
    assert judge(evidence).verdict is DecodeVerdict.NOT_FINISHED
    assert codes(evidence) == [code]


def test_a_file_that_does_not_open_is_damaged_by_a_fact() -> None:
    evidence = replace(CLEAN, error="InvalidDataError", facts=(Fact(code=FactCode.CUT, at=0, expected=2000),))
    assert codes(evidence) == ["decode.cut", "decode.unopened"]


def test_the_time_line_shows_signs_and_the_missing_end() -> None:
    cut = Fact(code=FactCode.CUT, at=0, expected=2000)
    ended = replace(VIDEO, end=8.0), replace(AUDIO, end=8.5)
    evidence = replace(
        CLEAN, tracks=ended, facts=(cut,), spans=(span(Sign.DECODE), span(Sign.LOG, start=1.0))
    )
    assert [(place.start, place.end) for place in places(evidence)] == [(0.5, 0.5), (0.8, 1.0)]


def test_depths_include_the_lesser_ones() -> None:
    assert Depth.FULL.reaches(Depth.INDEX)
    assert not Depth.INDEX.reaches(Depth.KEY_FRAMES)


def test_an_outcome_counts_its_damaged_files() -> None:
    outcome = DecodeOutcome(
        files=4,
        verdicts={DecodeVerdict.DAMAGED: 1, DecodeVerdict.NOT_FINISHED: 3},
        out_of_budget=2,
        bytes_read=1000,
    )
    told = [str(message) for message in outcome.summary()]
    assert told == ["4 files", "1 damaged", "1 not finished", "2 left for the next run", "1.0 kB read"]
    assert (outcome.problems, outcome.problem_search) == (1, "verdict:damaged")
