"""The verdicts about evidence: a container fact, or two independent signs."""

import pytest
from msgspec.structs import replace

from app.core.damage.depth import Depth
from app.core.damage.evidence import (
    REVISION,
    ContainerFact,
    Evidence,
    FactCode,
    Sign,
    Span,
    TrackEvidence,
    TrackState,
)
from app.core.damage.formats import PICTURE
from app.core.damage.job import DamageOutcome
from app.core.damage.rules import OLDER, judge
from app.core.damage.timeline import places
from app.core.damage.verdict import DamageJudgement, DamageVerdict
from app.core.message import Message

VIDEO = TrackEvidence(
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
AUDIO = TrackEvidence(
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
    assert judge(CLEAN).verdict is DamageVerdict.CLEAN


@pytest.mark.parametrize("code", FactCode)
def test_a_fact_of_the_container_proves_damage(code: FactCode) -> None:
    evidence = replace(CLEAN, facts=(ContainerFact(code=code, at=10, expected=1500),))
    assert judge(evidence).verdict is DamageVerdict.DAMAGED
    assert codes(evidence) == [f"decode.{code.value}"]


@pytest.mark.parametrize("sign", [Sign.DEMUX, Sign.PACKET, Sign.DECODE, Sign.FRAME])
def test_a_single_sign_is_suspicious(sign: Sign) -> None:
    assert judge(with_spans(span(sign))).verdict is DamageVerdict.SUSPICIOUS


def test_two_signs_prove_damage() -> None:
    assert judge(with_spans(span(Sign.DECODE), span(Sign.DECODE, 1))).verdict is DamageVerdict.DAMAGED
    assert judge(with_spans(span(Sign.DECODE), span(Sign.FRAME))).verdict is DamageVerdict.DAMAGED
    assert judge(with_spans(span(Sign.DECODE, count=5))).verdict is DamageVerdict.DAMAGED


def test_the_log_counts_beside_the_container_only() -> None:
    log = span(Sign.LOG, count=10)
    assert judge(with_spans(span(Sign.FRAME), log)).verdict is DamageVerdict.SUSPICIOUS
    assert judge(with_spans(span(Sign.PACKET), log)).verdict is DamageVerdict.DAMAGED
    assert judge(with_spans(span(Sign.GAP, 1), log)).verdict is DamageVerdict.CLEAN


def test_the_begin_of_a_recording_proves_nothing() -> None:
    early = with_spans(span(Sign.DECODE, start=0.2, count=20), span(Sign.FRAME, start=0.1))
    assert judge(replace(early, container="mpegts")).verdict is DamageVerdict.CLEAN
    assert judge(early).verdict is DamageVerdict.DAMAGED  # a file with tables begins with a whole frame
    late = replace(early, tracks=(replace(VIDEO, first=5.0), AUDIO))
    assert judge(late).verdict is DamageVerdict.DAMAGED
    assert judge(replace(late, container="mpegts")).verdict is DamageVerdict.CLEAN


def test_an_early_end_is_a_sign_and_fewer_packets_in_mp4_another() -> None:
    short = replace(VIDEO, end=5.0)
    assert judge(replace(CLEAN, tracks=(short, AUDIO))).verdict is DamageVerdict.SUSPICIOUS
    fewer = replace(short, packets=125)
    assert judge(replace(CLEAN, tracks=(fewer, AUDIO))).verdict is DamageVerdict.DAMAGED
    assert judge(replace(CLEAN, tracks=(fewer, AUDIO), container="avi")).verdict is DamageVerdict.SUSPICIOUS
    assert judge(replace(CLEAN, tracks=(fewer, AUDIO), container="asf")).verdict is DamageVerdict.CLEAN
    assert judge(replace(CLEAN, tracks=(replace(VIDEO, end=9.5), AUDIO))).verdict is DamageVerdict.CLEAN


@pytest.mark.parametrize(
    ("evidence", "code"),
    [
        (replace(CLEAN, error="InvalidDataError", tracks=()), "decode.unopened"),
        (replace(CLEAN, tracks=()), "decode.no_tracks"),
        (replace(CLEAN, tracks=(), container=PICTURE), "decode.picture"),
        (replace(CLEAN, tracks=(replace(VIDEO, state=TrackState.ENCRYPTED),)), "decode.encrypted"),
        (replace(CLEAN, tracks=(replace(VIDEO, state=TrackState.NO_DECODER),)), "decode.no_decoder"),
        (replace(CLEAN, tracks=(replace(VIDEO, frames=0, first=None),)), "decode.no_frame"),
    ],
)
def test_a_file_that_cannot_be_decoded_is_not_damaged(evidence: Evidence, code: str) -> None:
    assert judge(evidence).verdict is DamageVerdict.NOT_FINISHED
    assert codes(evidence) == [code]


def test_a_file_that_does_not_open_is_damaged_by_a_fact() -> None:
    evidence = replace(
        CLEAN, error="InvalidDataError", facts=(ContainerFact(code=FactCode.CUT, at=0, expected=2000),)
    )
    assert codes(evidence) == ["decode.cut", "decode.unopened"]


def test_the_time_line_shows_signs_and_the_missing_end() -> None:
    cut = ContainerFact(code=FactCode.CUT, at=0, expected=2000)
    ended = replace(VIDEO, end=8.0), replace(AUDIO, end=8.5)
    evidence = replace(
        CLEAN, tracks=ended, facts=(cut,), spans=(span(Sign.DECODE), span(Sign.LOG, start=1.0))
    )
    assert [(place.start, place.end) for place in places(evidence)] == [(0.5, 0.5), (0.8, 1.0)]


def test_the_time_line_shows_no_ragged_ends() -> None:
    cut = ContainerFact(code=FactCode.CUT, at=0, expected=2000)
    ends = span(Sign.PACKET, start=0.1), span(Sign.FRAME, start=9.9)
    assert places(replace(STREAM, facts=(cut,), spans=ends)) == ()


def test_depths_include_the_lesser_ones() -> None:
    assert Depth.FULL.reaches(Depth.INDEX)
    assert not Depth.INDEX.reaches(Depth.KEY_FRAMES)


def test_an_outcome_counts_its_damaged_files() -> None:
    outcome = DamageOutcome(
        files=4,
        verdicts={DamageVerdict.DAMAGED: 1, DamageVerdict.NOT_FINISHED: 3},
        out_of_budget=2,
        bytes_read=1000,
    )
    told = [str(message) for message in outcome.summary()]
    assert told == ["4 files", "1 damaged", "1 not finished", "2 left for the next run", "1.0 kB read"]
    assert (outcome.problems, outcome.problem_search) == (1, "verdict:damaged")


STREAM = replace(
    CLEAN,
    revision=REVISION,
    container="mpegts",
    tracks=(replace(VIDEO, keys=(0.0, 2.0, 8.0)), AUDIO),
)


@pytest.mark.parametrize("start", [0.2, 1.9, 8.1, 9.9])
@pytest.mark.parametrize("sign", [Sign.DEMUX, Sign.PACKET, Sign.DECODE, Sign.FRAME])
def test_signs_in_the_first_and_last_group_of_a_stream_are_a_remark(sign: Sign, start: float) -> None:
    ragged = replace(STREAM, spans=(span(sign, start=start, count=9), span(Sign.FRAME, 1, start)))
    assert judge(ragged).verdict is DamageVerdict.CLEAN
    assert codes(ragged) == ["decode.ragged"]
    assert judge(replace(ragged, container="mov,mp4")).verdict is DamageVerdict.DAMAGED


def test_signs_between_the_ends_of_a_stream_prove_damage() -> None:
    damaged = replace(STREAM, spans=(span(Sign.DECODE), span(Sign.FRAME)))
    assert judge(damaged).verdict is DamageVerdict.DAMAGED
    across = replace(STREAM, spans=(Span(sign=Sign.PACKET, track=0, start=7.5, end=9.0), span(Sign.FRAME)))
    assert judge(across).verdict is DamageVerdict.DAMAGED


def test_the_ends_of_a_stream_without_three_groups_are_short() -> None:
    one = replace(STREAM, tracks=(replace(VIDEO, keys=(0.0,)), AUDIO))
    signs = span(Sign.DECODE), span(Sign.FRAME)
    assert judge(replace(one, spans=signs)).verdict is DamageVerdict.DAMAGED
    late = tuple(replace(each, start=9.8, end=9.8) for each in signs)
    assert judge(replace(one, spans=late)).verdict is DamageVerdict.CLEAN
    short = replace(one, tracks=(replace(VIDEO, end=1.5, keys=(0.0,)),))
    middle = tuple(replace(each, start=0.7, end=0.7) for each in signs)
    assert judge(replace(short, spans=middle)).verdict is DamageVerdict.CLEAN


def test_the_log_at_the_end_of_a_stream_supports_nothing() -> None:
    logged = span(Sign.LOG, start=9.9, count=9)
    assert judge(replace(STREAM, spans=(span(Sign.PACKET), logged))).verdict is DamageVerdict.SUSPICIOUS


@pytest.mark.parametrize("container", ["mpegts", "mpeg"])
def test_a_stream_that_ends_within_a_packet_is_clean(container: str) -> None:
    cut = replace(
        STREAM, container=container, facts=(ContainerFact(code=FactCode.CUT, at=900, expected=1188),)
    )
    assert judge(cut).verdict is DamageVerdict.CLEAN
    assert codes(cut) == ["decode.ragged"]
    lost = replace(cut, facts=(ContainerFact(code=FactCode.STRUCTURE, at=500),))
    assert judge(lost).verdict is DamageVerdict.DAMAGED


def test_the_length_of_a_stream_is_not_declared() -> None:
    early = replace(STREAM, tracks=(replace(VIDEO, end=5.0), AUDIO))
    assert judge(early).verdict is DamageVerdict.CLEAN


@pytest.mark.parametrize("container", ["rm", "nsv", "flv", "swf", "dfa", "4xm"])
def test_a_weak_demuxer_proves_nothing(container: str) -> None:
    stumbled = replace(with_spans(span(Sign.DEMUX), span(Sign.DECODE, count=9)), container=container)
    assert judge(stumbled).verdict is DamageVerdict.SUSPICIOUS
    assert codes(stumbled)[-1] == "decode.weak_format"
    cut = replace(stumbled, facts=(ContainerFact(code=FactCode.CUT, at=0, expected=2000),))
    assert judge(cut).verdict is DamageVerdict.DAMAGED


def test_a_track_that_the_decoder_does_not_understand_is_suspicious() -> None:
    refused = with_spans(span(Sign.DECODE, count=125))
    assert judge(refused).verdict is DamageVerdict.SUSPICIOUS


@pytest.mark.parametrize("codec", ["huffyuv", "rawvideo", "v210", "utvideo", "wmv2"])
def test_a_codec_that_cannot_show_damage_is_named(codec: str) -> None:
    blind = replace(CLEAN, tracks=(replace(VIDEO, codec=codec), AUDIO))
    assert judge(blind) == DamageJudgement(
        DamageVerdict.CANNOT_TELL, (Message("decode.blind", {"codec": codec}),)
    )
    hit = replace(blind, spans=(span(Sign.DECODE),))
    assert judge(hit).verdict is DamageVerdict.SUSPICIOUS


def test_sound_that_cannot_show_damage_is_a_remark() -> None:
    pcm = replace(AUDIO, codec="pcm_s16le")
    assert codes(replace(CLEAN, tracks=(VIDEO, pcm))) == ["decode.blind_sound"]
    assert judge(replace(CLEAN, tracks=(VIDEO, pcm))).verdict is DamageVerdict.CLEAN
    assert judge(replace(CLEAN, tracks=(pcm,))).verdict is DamageVerdict.CANNOT_TELL


def test_dv_tells_of_wrong_blocks_and_hidden_errors() -> None:
    dv = replace(CLEAN, revision=REVISION, container="avi", tracks=(replace(VIDEO, codec="dvvideo"), AUDIO))
    hidden = replace(dv, messages=(("dvvideo: Concealing bitstream errors", 3),))
    assert (judge(hidden).verdict, codes(hidden)) == (DamageVerdict.SUSPICIOUS, ["decode.concealed"])
    wrong = replace(dv, spans=(span(Sign.BLOCKS),))
    assert (judge(wrong).verdict, codes(wrong)) == (DamageVerdict.SUSPICIOUS, ["decode.blocks"])
    assert judge(replace(hidden, spans=wrong.spans)).verdict is DamageVerdict.DAMAGED


@pytest.mark.parametrize(
    "text", ["wmv#: dc overflow- block: # qscale: #//", "msmpeg#: ignoring overflow at # #"]
)
def test_a_decoder_that_hides_errors_is_a_sign(text: str) -> None:
    assert judge(replace(CLEAN, messages=((text, 1),))).verdict is DamageVerdict.SUSPICIOUS


def test_a_checksum_of_ffv1_proves_damage() -> None:
    wrong = replace(CLEAN, messages=(("ffv#: slice CRC mismatch A#F#!", 1),))
    assert (judge(wrong).verdict, codes(wrong)) == (DamageVerdict.DAMAGED, ["decode.checksum"])


def test_ffv1_without_checksums_and_dnxhd_with_holes_do_not_tell_of_damage() -> None:
    def of(codec: str, *, has_checksums: bool = False, has_holes: bool = False) -> Evidence:
        track = replace(VIDEO, codec=codec, has_checksums=has_checksums, has_holes=has_holes)
        return replace(CLEAN, revision=REVISION, tracks=(track, AUDIO))

    for blind in (of("ffv1"), of("dnxhd", has_holes=True), of("gif")):
        assert (judge(blind).verdict, codes(blind)) == (DamageVerdict.CANNOT_TELL, ["decode.blind"])
    for seen in (of("ffv1", has_checksums=True), of("dnxhd")):
        assert judge(seen).verdict is DamageVerdict.CLEAN


def test_evidence_of_an_older_check_does_not_tell_what_it_did_not_look_for() -> None:
    def older(evidence: Evidence) -> Evidence:
        return replace(evidence, revision=1, tracks=tuple(replace(t, keys=()) for t in evidence.tracks))

    inside = replace(STREAM, spans=(span(Sign.DECODE), span(Sign.FRAME)))
    assert judge(older(inside)) == DamageJudgement(DamageVerdict.NOT_FINISHED, (OLDER,))
    assert judge(older(STREAM)) == judge(STREAM)
    film = tuple(replace(track, seconds=100.0, end=100.0) for track in older(STREAM).tracks)
    middle = replace(
        older(STREAM), tracks=film, spans=(span(Sign.DECODE, start=50), span(Sign.FRAME, start=50))
    )
    assert judge(middle).verdict is DamageVerdict.DAMAGED
    for codec in ("dvvideo", "ffv1", "dnxhd"):
        looked_into = replace(CLEAN, revision=REVISION - 1, tracks=(replace(VIDEO, codec=codec), AUDIO))
        assert judge(looked_into).reasons == (OLDER,)
    dv = replace(CLEAN, revision=REVISION, tracks=(replace(VIDEO, codec="dvvideo"), AUDIO))
    assert judge(dv).verdict is DamageVerdict.CLEAN
    assert judge(replace(STREAM, revision=2)) == judge(STREAM)
