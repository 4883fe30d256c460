"""Advice is a range within the size of a file, or says why there is none."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.advice.advise import Advice, advise
from app.core.advice.estimate import SavedRange
from app.core.advice.gates import Effect, Gate
from app.core.advice.grounds import NO_GROUNDS, Grounds, OwnFiles, Returned, ReturnedClass
from app.core.advice.plan import Ground, weighed
from app.core.advice.target import EncodingTarget, TargetCodec
from app.core.advice.total import AdviceSum, total
from app.core.advice.video_class import HeightBand, VideoClass
from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.verdict import DamageVerdict
from app.core.file.record import FileRecord
from app.core.message import ENGLISH
from tests.core.advice.records import film, own
from tests.fuzz.amount import fuzz

HEVC = EncodingTarget()
WEIGHED = 640 * 360 * 3
"""The pixels of a film, nine times those of a small picture, by the bits that they need."""

_RATES = st.sampled_from((24.0, 25.0, 60.0)) | st.none() | st.floats(0.0, 300.0)
_SUMMARIES = st.fixed_dictionaries(
    {
        "duration": st.floats(1.0, 2e4) | st.none() | st.floats(0.0, 1e6),
        "video_codec": st.sampled_from(
            (None, "AVC", "HEVC", "AV1", "VP9", "MPEG Video", "MPEG-4 Visual", "odd")
        ),
        "width": st.sampled_from((720, 1920, 3840)) | st.none() | st.integers(0, 9000),
        "height": st.sampled_from((576, 1080, 2160)) | st.none() | st.integers(0, 9000),
        "frame_rate": _RATES,
        "hdr_format": st.sampled_from((None, "HDR10")),
        "audio_codec": st.sampled_from((None, "AAC LC", "DTS", "PCM", "odd")),
        "channels": st.one_of(st.none(), st.integers(0, 64)),
        "sample_rate": st.one_of(st.none(), st.integers(0, 400_000)),
        "audio_languages": st.sampled_from((None, "de", "de en fr")),
        "text_languages": st.sampled_from((None, "de en")),
        "tracks": st.one_of(st.none(), st.integers(0, 40)),
    }
)
_FILES = st.builds(
    lambda size, values: film(size=size, **values),
    st.integers(10**8, 10**11) | st.integers(0, 2**62),
    _SUMMARIES,
)
_TARGETS = st.builds(
    EncodingTarget,
    codec=st.sampled_from(TargetCodec),
    height=st.sampled_from((None, 576, 720, 1080, 2160)),
    keep_hdr=st.booleans(),
    keep_sound=st.booleans(),
    least=st.sampled_from((0, 200_000_000)),
)
_OWN = st.builds(
    lambda files, folders, low, more: OwnFiles(files, folders, low, low + more),
    st.integers(0, 40),
    st.integers(0, 10),
    st.floats(0.0, 1.0),
    st.floats(0.0, 1.0),
)
_PARTS = st.lists(st.floats(-3.0, 1.0), min_size=2, max_size=2).map(sorted)
_GROUNDS = st.builds(
    Grounds,
    own=st.dictionaries(
        st.builds(
            VideoClass,
            st.sampled_from(("HEVC", "AV1")),
            st.sampled_from(HeightBand),
            st.booleans(),
            st.booleans(),
        ),
        _OWN,
    ),
    returned=st.dictionaries(
        st.builds(
            ReturnedClass,
            st.sampled_from(("AVC", "HEVC")),
            st.sampled_from(TargetCodec),
            st.sampled_from(HeightBand),
            st.booleans(),
        ),
        st.builds(lambda files, parts: Returned(files, *parts), st.integers(0, 30), _PARTS),
    ),
)


@given(_FILES, _TARGETS, _GROUNDS)
@fuzz(400)
def test_a_file_saves_a_range_within_its_size_or_a_gate_tells_why_not(
    file: FileRecord, target: EncodingTarget, grounds: Grounds
) -> None:
    advice = advise(file, target, grounds)
    kept_out = [gate for gate in advice.gates if gate.effect is not Effect.CAUTION]
    if advice.saves is None:
        assert len(kept_out) == 1
        return
    assert not kept_out
    assert 0 <= advice.saves.low <= advice.saves.high < file.size
    assert advice.grounds
    assert advice.reasons


@given(
    st.sampled_from(("AVC", "HEVC", "MPEG Video", "MPEG-4 Visual", "VP9")),
    st.sampled_from((None, "AAC LC")),
    st.floats(60.0, 1e4),
    st.lists(st.integers(4 * 10**8, 10**12), min_size=2, max_size=2).map(sorted),
    _TARGETS,
)
@fuzz(400)
def test_more_bits_never_lower_a_limit(
    codec: str, sound: str | None, duration: float, sizes: list[int], target: EncodingTarget
) -> None:
    copied = replace(target, keep_sound=True)
    few, many = (
        advise(
            film(size=size, video_codec=codec, audio_codec=sound, channels=2, duration=duration), copied
        ).saves
        or SavedRange()
        for size in sizes
    )
    for less, more in zip(few, many, strict=True):
        assert less <= more
        assert less / sizes[0] <= more / sizes[1] + 1e-6


@given(st.lists(st.tuples(_FILES, _TARGETS), max_size=6), _FILES, _TARGETS)
@fuzz(400)
def test_a_sum_never_falls_by_adding(
    known: list[tuple[FileRecord, EncodingTarget]], file: FileRecord, target: EncodingTarget
) -> None:
    before = total(advise(each, wanted) for each, wanted in known)
    after = before.plus(advise(file, target))
    assert after.files + sum(each.files for each in after.gated.values()) == len(known) + 1
    assert before.saves.low <= after.saves.low <= after.saves.high <= after.size or after.saves.high == 0
    assert before.saves.high <= after.saves.high


@given(_FILES, _TARGETS, st.integers(0, 19) | st.just(500), st.integers(0, 4))
@fuzz(400)
def test_few_files_of_the_library_are_no_ground(
    file: FileRecord, target: EncodingTarget, files: int, folders: int
) -> None:
    few = Grounds(
        own={
            VideoClass(codec, band, fast, hdr): OwnFiles(files, folders if files >= 20 else 9, 0.01, 0.02)
            for codec in ("HEVC", "AV1")
            for band in HeightBand
            for fast in (False, True)
            for hdr in (False, True)
        }
    )
    assert advise(file, target, few) == advise(file, target)


@pytest.mark.parametrize(("files", "folders"), [(19, 5), (20, 4)])
def test_a_class_needs_twenty_files_of_five_folders(files: int, folders: int) -> None:
    few = own(0.075, 0.085, files=files, folders=folders)
    assert advise(film(), HEVC, few) == advise(film(), HEVC) != advise(film(), HEVC, own(0.075, 0.085))


@pytest.mark.parametrize("gate", Gate)
def test_every_gate_tells_its_words(gate: Gate) -> None:
    assert gate.message.code in ENGLISH
    assert "{" not in str(gate.message)


@pytest.mark.parametrize(
    ("values", "gate"),
    [
        ({"video_codec": None}, Gate.NO_FACTS),
        ({"duration": None}, Gate.NO_FACTS),
        ({"frame_rate": None}, Gate.NO_FACTS),
        ({"damage": DamageVerdict.DAMAGED}, Gate.DAMAGED),
        ({"verdict": ChecksumVerdict.ROTTEN}, Gate.DAMAGED),
        ({"camera": "Canon EOS R5"}, Gate.CAMERA),
        ({"video_codec": "ProRes"}, Gate.MEZZANINE),
        ({"video_profile": "High 4:2:2 Intra@L4.1"}, Gate.MEZZANINE),
        ({"chroma": "4:2:2"}, Gate.CHROMA),
        ({"hdr_format": "Dolby Vision 8.1 / HDR10"}, Gate.DOLBY_VISION),
        ({"hdr_format": "HDR10+ / HDR10"}, Gate.HDR10_PLUS),
        ({"scan_type": "MBAFF"}, Gate.INTERLACED),
        ({"video_codec": "HEVC"}, Gate.SAME_CODEC),
        ({"video_codec": "VP9"}, Gate.NO_FIGURES),
        ({"size": 330_000_000}, Gate.SMALL),
        ({"duration": 60.0, "size": 90_000_000}, Gate.LITTLE),
    ],
)
def test_nothing_is_estimated_where_it_cannot_be(values: dict[str, Any], gate: Gate) -> None:
    advice = advise(film(**values), HEVC)
    assert (advice.saves, advice.gates) == (None, (gate,))


@pytest.mark.parametrize(
    ("values", "links", "gate"),
    [
        ({}, 0, None),
        ({"checked": None}, 0, Gate.NEVER_VERIFIED),
        ({"copies": 1}, 0, Gate.ONLY_COPY),
        ({"copies": None}, 0, Gate.COPIES_UNKNOWN),
        ({}, 1, Gate.HARD_LINKS),
    ],
)
def test_a_warning_leaves_the_range(values: dict[str, Any], links: int, gate: Gate | None) -> None:
    advice = advise(film(**values), HEVC, links=links)
    assert advice.gates == (() if gate is None else (gate,))
    assert advice.saves == advise(film(), HEVC).saves


def test_published_figures_count_for_the_picture_alone() -> None:
    usual = 7_000_000_000
    low = _saves(advise(film(size=usual), HEVC))[0]
    high = _saves(advise(film(size=180_000_000, audio_codec=None), EncodingTarget(least=0)))[1]
    sound = 6 * 6000 // 8  # seconds of six channels of AC-3, of 64 to 160 kb/s
    worse, better = 2 ** (2 / 6), 2 ** (4 / 6)  # how good an encoding the film is, is not known
    assert low == pytest.approx((1 - 0.65 * worse) * (usual - 160e3 * sound), abs=2)
    assert high == pytest.approx((1 - 0.40 / better) * 1.8e8, abs=2)
    assert low < _saves(advise(film(size=usual, audio_codec=None), HEVC))[0]


@pytest.mark.parametrize(
    ("codec", "bits", "percent"), [(TargetCodec.HEVC, 0.004, (18, 99)), (TargetCodec.AV1, 0.005, (4, 99))]
)
def test_what_many_bits_have_beyond_the_simplest_picture_may_be_saved(
    codec: TargetCodec, bits: float, percent: tuple[int, int]
) -> None:
    target = EncodingTarget(codec=codec)
    advice = advise(film(audio_codec=None), target)
    assert _saves(advice)[1] == pytest.approx(6e9 - bits * WEIGHED * 24 * 6000 / 8, rel=1e-6)
    assert advice.percent == percent
    assert [each.code for each in advice.reasons] == ["advice.published", "advice.spare_bits"]


@pytest.mark.parametrize(
    ("megabytes", "percent", "codes"),
    [
        (180, (0, 75), ["few_bits"]),
        (2200, (0, 98), ["few_bits", "spare_bits"]),  # 0.177 bits per weighed pixel
        (3000, (10, 99), ["few_bits", "spare_bits"]),
        (4200, (18, 99), ["spare_bits"]),  # 0.34
    ],
)
def test_the_fewer_bits_a_film_has_the_less_it_is_sure_to_save(
    megabytes: int, percent: tuple[int, int], codes: list[str]
) -> None:
    advice = advise(film(size=megabytes * 1_000_000, audio_codec=None), EncodingTarget(least=0))
    assert advice.percent == percent
    assert [each.code for each in advice.reasons] == [f"advice.{each}" for each in ("published", *codes)]
    nothing_is_sure = percent[0] == 0
    assert (Gate.MAY_GROW in advice.gates) is nothing_is_sure
    assert ("up to" in str(SavedRange(*_saves(advice)).phrase)) is nothing_is_sure


def test_a_large_picture_needs_fewer_bits_a_pixel() -> None:
    pixels = 1920 * 1080
    small, large = (
        advise(film(width=width, height=height, size=size, audio_codec=None), HEVC).percent
        for width, height, size in ((1920, 1080, 3_000_000_000), (3840, 2160, 4 * 3_000_000_000))
    )
    assert small is not None
    assert large is not None
    assert large > small
    assert weighed(4 * pixels) < 4 * weighed(pixels)


def test_own_files_narrow_the_range() -> None:
    published = _saves(advise(film(), HEVC))
    pixels = 1920 * 1080 * 24 * 6000
    advice = advise(film(), HEVC, own(0.075, 0.085))
    low, high = _saves(advice)
    assert published[0] < low < high < published[1]
    assert low == pytest.approx(6e9 - 0.085 * pixels / 8 - 6 * 160e3 * 6000 / 8, abs=2)
    assert advice.grounds == (Ground.PUBLISHED, Ground.OWN)
    assert [each.code for each in advice.reasons] == [
        "advice.published",
        "advice.spare_bits",
        "advice.own",
        "advice.sound_estimated",
    ]


def test_grounds_that_contradict_each_other_both_count() -> None:
    published = _saves(advise(film(), HEVC))
    advice = advise(film(), HEVC, own(0.13, 0.14))  # hardly smaller than the film
    low, high = _saves(advice)
    assert low < published[0]
    assert high == published[1]
    assert "advice.own_larger" in [each.code for each in advice.reasons]


def test_a_film_below_its_class_is_small_already() -> None:
    assert advise(film(), HEVC, own(0.2, 0.3)).gates == (Gate.SMALL,)


def test_a_large_film_of_the_same_codec_is_measured_by_own_files_alone() -> None:
    advice = advise(film(video_codec="HEVC"), HEVC, own(0.05, 0.06))
    assert advice.grounds == (Ground.OWN,)
    assert _saves(advice)[0] > 0


def test_what_came_back_counts_alone() -> None:
    kind = ReturnedClass("AVC", TargetCodec.HEVC, HeightBand.FULL_HD, scaled=False)
    known = Grounds(own=own(0.01, 0.02).own, returned={kind: Returned(18, 0.38, 0.55)})
    advice = advise(film(), HEVC, known)
    assert _saves(advice) == (2_280_000_000, 3_300_000_000)
    assert advice.grounds == (Ground.RETURNED,)
    assert advice.percent == (38, 55)
    few = Grounds(returned={kind: Returned(9, 0.38, 0.55)})
    assert advise(film(), HEVC, few) == advise(film(), HEVC, NO_GROUNDS)


def test_a_smaller_picture_saves_more() -> None:
    whole, scaled = (_saves(advise(film(), target)) for target in (HEVC, EncodingTarget(height=720)))
    assert scaled[0] > whole[0]
    assert scaled[1] > whole[1]
    assert _saves(advise(film(), EncodingTarget(height=2160))) == whole


def test_sound_encoded_anew_saves_more() -> None:
    copied, anew = (
        _saves(advise(film(audio_codec="PCM"), each)) for each in (HEVC, EncodingTarget(keep_sound=False))
    )
    assert anew[0] > copied[0]
    assert anew[1] > copied[1]


def test_an_empty_sum_says_nothing() -> None:
    assert total([]) == AdviceSum()
    mixed = total(
        advise(each, HEVC) for each in (film(), film(scan_type="Interlaced"), film(size=400_000_000))
    )
    assert (mixed.files, mixed.unknown.files, mixed.nothing.files) == (1, 1, 1)


@pytest.mark.parametrize(
    ("picture", "made"),
    [
        ((1920, 1080), (1280, 720)),
        ((1920, 800), (1280, 534)),
        ((1440, 1080), (960, 720)),
        ((1080, 1920), (720, 1280)),
        ((640, 480), (640, 480)),
    ],
)
def test_pictures_are_scaled_into_the_band(picture: tuple[int, int], made: tuple[int, int]) -> None:
    assert EncodingTarget(height=720).scaled(*picture) == made


def _saves(advice: Advice) -> tuple[int, int]:
    assert advice.saves is not None
    return advice.saves


@pytest.mark.parametrize(
    ("values", "warned"),
    [
        ({}, False),  # 8 Mb/s
        ({"size": 15_000_000_000}, True),  # 20 Mb/s, as on a disc
        ({"size": 15_000_000_000, "video_codec": "MPEG Video"}, False),
        ({"size": 15_000_000_000, "width": 3840, "height": 2160}, False),
        ({"size": 34_000_000_000, "width": 3840, "height": 2160, "frame_rate": 30.0}, True),  # 45 Mb/s
    ],
)
def test_very_many_bits_are_a_warning(values: dict[str, Any], warned: bool) -> None:  # noqa: FBT001
    advice = advise(film(**values), EncodingTarget())
    assert advice.saves is not None
    assert (Gate.MANY_BITS in advice.gates) is warned
