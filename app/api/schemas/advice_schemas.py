"""The JSON types of the advice on what encoding anew would save, which the command `advise` writes too."""

from typing import Annotated, Final, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType
from msgspec.structs import replace

from app.api.schemas.job_schemas import MessageView, message_view
from app.api.schemas.library_schemas import Id, PageSize
from app.core.advice.gates import Effect, Gate
from app.core.advice.handover import HandOverState
from app.core.advice.named_targets import TargetChoice, TargetName
from app.core.advice.plan import Ground
from app.core.advice.target import EncodingTarget, TargetCodec
from app.core.json_types import Count, Time
from app.core.text.names import as_text
from app.core.text.units import time_text
from app.jobs.job_body import BodyRefused, SearchText, encoding_of
from app.library.advice.listing import AdviceList, AdvisedFile

_MOST_BYTES: Final = 10**15


class AdviceQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The files, and the encoding that the advice is about."""

    query: SearchText = ""
    source: Id | UnsetType = UNSET
    target: TargetName | UnsetType = UNSET
    """Name of a target of the page Room, which stands for the fields below; `least` still counts."""
    codec: TargetCodec = TargetCodec.HEVC
    height: Literal[576, 720, 1080, 2160] | UnsetType = UNSET
    """Most lines of the result; larger pictures are scaled down."""
    sdr: bool = False
    """Whether HDR is turned into SDR."""
    aac: bool = False
    """Whether sound becomes AAC; else it is copied."""
    least: Annotated[int, Meta(ge=0, le=_MOST_BYTES)] | UnsetType = UNSET
    """Bytes; a file that cannot save as much is left out. By default those of the target, or 200 MB."""
    limit: PageSize = 50

    def encoding(self, known: TargetChoice) -> EncodingTarget:
        """Return the target, that of a name among those that are known. Raises `BodyRefused`."""
        height = None if self.height is UNSET else self.height
        chosen = EncodingTarget(
            codec=self.codec, height=height, keep_hdr=not self.sdr, keep_sound=not self.aac
        )
        if self.target is not UNSET:
            if chosen != EncodingTarget():
                raise BodyRefused("A named target has codec, height, sdr and aac already.", "target")
            chosen = encoding_of(self.target, known, "target")
        return chosen if self.least is UNSET else replace(chosen, least=self.least)


class GatedView(msgspec.Struct, frozen=True, kw_only=True):
    """The files that a gate keeps out of the sum."""

    gate: Gate
    effect: Effect
    """`unknown`: nothing is estimated; `nothing`: there is little or nothing to save."""
    reason: MessageView
    files: Count
    size: Count


class AdvisedFileView(msgspec.Struct, frozen=True, kw_only=True):
    """A file that would save something."""

    id: int
    path: str
    size: Count
    low: Count
    """Bytes that are saved at least, as far as the grounds hold."""
    high: Count
    gates: tuple[Gate, ...]
    """Warnings."""
    grounds: tuple[Ground, ...]
    reasons: tuple[MessageView, ...]
    """The grounds and the warnings in words."""


class HandOverView(msgspec.Struct, frozen=True, kw_only=True):
    """A list that a person handed over to another program, and what came back of it."""

    id: int
    time: Time
    format: str
    codec: TargetCodec
    files: Count
    size: Count
    back: Count
    saved: int
    """Bytes by which what came back is smaller than its originals; below zero if it is larger."""
    freed: int
    """The part of it whose originals are gone."""


class AdviceView(msgspec.Struct, frozen=True, kw_only=True):
    """The bytes that files would save, always as a range."""

    target: EncodingTarget
    files: Count
    """The number of files that would save something."""
    size: Count
    low: Count
    """Bytes that they save together, at least; 0 says nothing if there are no files."""
    high: Count
    gated: tuple[GatedView, ...]
    rows: tuple[AdvisedFileView, ...]
    """The files that save most."""
    handovers: tuple[HandOverView, ...]
    """Lists that were handed over, the latest first."""


def advice_view(found: AdviceList, target: EncodingTarget) -> AdviceView:
    """Return advice as the API sends it."""
    total = found.total
    return AdviceView(
        target=target,
        files=total.files,
        size=total.size,
        low=total.saves.low,
        high=total.saves.high,
        gated=tuple(
            GatedView(
                gate=gate,
                effect=gate.effect,
                reason=message_view(gate.message),
                files=amount.files,
                size=amount.size,
            )
            for gate, amount in sorted(total.gated.items(), key=lambda each: -each[1].size)
        ),
        rows=tuple(map(_file_view, found.files)),
        handovers=tuple(map(_handover_view, found.handovers)),
    )


def _file_view(file: AdvisedFile) -> AdvisedFileView:
    record, advice = file
    low, high = advice.saves or (0, 0)
    messages = (*advice.reasons, *(gate.message for gate in advice.gates))
    return AdvisedFileView(
        id=record.id,
        path=as_text(record.path),
        size=record.size,
        low=low,
        high=high,
        gates=advice.gates,
        grounds=advice.grounds,
        reasons=tuple(map(message_view, messages)),
    )


def _handover_view(state: HandOverState) -> HandOverView:
    return HandOverView(
        id=state.id,
        time=time_text(state.time),
        format=state.format,
        codec=state.target.codec,
        files=state.files,
        size=state.size,
        back=state.back,
        saved=state.saved,
        freed=state.freed,
    )
