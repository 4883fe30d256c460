"""Advice on one file: what encoding it anew would save, with the grounds and all that speaks against it."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from app.core.advice.estimate import SavedRange, estimate, has_few_bits, has_spare_bits, side_of
from app.core.advice.gates import Gate
from app.core.advice.grounds import NO_GROUNDS, Grounds
from app.core.advice.plan import AMPLE_BITS, LEAST_BITS, Ground, Plan, plan_of, weighed
from app.core.advice.target import EncodingTarget
from app.core.advice.video_class import FAST, HeightBand, band_of
from app.core.checksum.verdict import BAD, ChecksumVerdict
from app.core.damage.verdict import BAD_VERDICTS, DamageVerdict
from app.core.file.record import FileRecord, Summary
from app.core.message import Message
from app.core.near.traits import EFFICIENCY

_MANY: Final = {HeightBand.SD: 0.4, HeightBand.HD: 0.3, HeightBand.FULL_HD: 0.25, HeightBand.UHD: 0.15}
"""Bits per pixel and frame of H.264, by practice.

Cameras have more: 17 Mb/s for 1080 lines at 30 frames a second, 45 Mb/s for 2160. So have discs, from 20 Mb/s
for 1080 lines at 24 frames. HandBrake's presets make fewer.
"""


class Advice(NamedTuple):
    """The advice on a file."""

    size: int
    """Bytes of the file."""
    saves: SavedRange | None
    """Bytes that are saved; None if it is not estimated, or nothing: the gates tell why."""
    gates: tuple[Gate, ...] = ()
    grounds: tuple[Ground, ...] = ()
    reasons: tuple[Message, ...] = ()
    """The grounds in words."""

    @property
    def percent(self) -> tuple[int, int] | None:
        """Return the range in percent of the size, the lower one rounded down and the upper one up.

        Nothing saves all of a file: the upper one is 99 at most.
        """
        if self.saves is None:
            return None
        return self.saves.low * 100 // self.size, min(99, -(-self.saves.high * 100 // self.size))


def advise(
    record: FileRecord, target: EncodingTarget, grounds: Grounds = NO_GROUNDS, *, links: int = 0
) -> Advice:
    """Return the advice on a file. `links` is the number of other known hard links to it."""
    look = record.summary
    seconds, rate = look.duration, look.frame_rate
    if record.size <= 0 or not seconds or not rate:
        return Advice(record.size, None, (Gate.NO_FACTS,))
    if is_damaged(record.verdict, record.damage):
        return Advice(record.size, None, (Gate.DAMAGED,))
    plan = plan_of(look, target, grounds, fast=rate >= FAST)
    if isinstance(plan, Gate):
        return Advice(record.size, None, (plan,))
    found = estimate(plan, target, record.size, seconds, rate)
    if isinstance(found, Gate):
        return Advice(record.size, None, (found,), plan.grounds)
    at = plan, record.size, seconds, rate
    told = tuple(_reasons(plan, look, target, at))
    frames = seconds * rate
    return Advice(record.size, found, _cautions(record, found, frames, links), plan.grounds, told)


def is_damaged(verdict: ChecksumVerdict | None, damage: DamageVerdict | None) -> bool:
    """Return whether a check found a file damaged."""
    return verdict in BAD or damage in BAD_VERDICTS


def _cautions(record: FileRecord, saves: SavedRange, frames: float, links: int) -> tuple[Gate, ...]:
    found = {
        Gate.MAY_GROW: saves.low == 0,
        Gate.MANY_BITS: _has_many_bits(record.summary, record.size, frames),
        Gate.NEVER_VERIFIED: record.checked is None and record.decoded is None,
        Gate.ONLY_COPY: record.copies == 1,
        Gate.COPIES_UNKNOWN: record.copies is None,
        Gate.HARD_LINKS: links > 0,
    }
    return tuple(gate for gate, holds in found.items() if holds)


def _has_many_bits(look: Summary, size: int, frames: float) -> bool:
    width, height = look.width or 0, look.height or 0
    weight = EFFICIENCY.get(look.video_codec or "", 1.0)
    many = _MANY.get(band_of(width, height), _MANY[HeightBand.UHD])
    return size * 8 * weight > many * width * height * frames


def _reasons(
    plan: Plan, look: Summary, target: EncodingTarget, at: tuple[Plan, int, float, float]
) -> Iterator[Message]:
    """Yield the grounds in words; `at` has the plan, and the size, seconds and frame rate of the file."""
    before, after = look.video_codec or "", target.codec.codec_name
    made = target.scaled(look.width or 0, look.height or 0)
    lines = int(band_of(*made))
    if plan.returned is not None and Ground.RETURNED in plan.grounds:
        files, low, high = plan.returned
        yield Message(
            "advice.returned",
            {
                "codec": before,
                "target": after,
                "lines": lines,
                "files": files,
                "low": round(low * 100),
                "high": round(high * 100),
            },
        )
    if plan.published is not None and Ground.PUBLISHED in plan.grounds:
        low, high = (round(part * 100) for part in plan.published)
        yield Message("advice.published", {"codec": before, "target": after, "low": low, "high": high})
    per_pixels = 10_000 * weighed(made[0] * made[1]) / (made[0] * made[1])
    if has_few_bits(*at):
        yield Message("advice.few_bits", {"bits": round(per_pixels * AMPLE_BITS[target.codec])})
    if has_spare_bits(*at):
        bits = round(per_pixels * LEAST_BITS[target.codec])
        yield Message("advice.spare_bits", {"target": after, "bits": bits})
    if plan.own is not None and Ground.OWN in plan.grounds:
        files, folders = plan.own.files, plan.own.folders
        yield Message("advice.own", {"target": after, "files": files, "folders": folders, "lines": lines})
    side = side_of(*at)
    if side < 0:
        yield Message("advice.own_larger", {"target": after})
    if side > 0:
        yield Message("advice.own_smaller", {"target": after})
    if made != (look.width, look.height):
        yield Message("advice.scaled", {"width": made[0], "height": made[1]})
    if look.audio_codec is not None and Ground.RETURNED not in plan.grounds:
        yield Message("advice.sound_estimated" if target.keep_sound else "advice.sound_anew")
