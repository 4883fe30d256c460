"""The filters by a single fact of the first video or audio track."""

from typing import Final

from app.core.query.field import Field, of_summary
from app.core.query.synonyms import CODECS
from app.core.query.values import FieldKind
from app.core.record import codec_level

STREAM_FIELDS: Final[tuple[Field, ...]] = (
    Field(
        key="vcodec",
        kind=FieldKind.TEXT,
        help="video codec",
        example="avc",
        synonyms=CODECS,
        read=of_summary(lambda s: s.video_codec),
        complete=True,
    ),
    Field(
        key="acodec",
        kind=FieldKind.TEXT,
        help="codec of the first audio track",
        example="aac",
        synonyms=CODECS,
        read=of_summary(lambda s: s.audio_codec),
        complete=True,
    ),
    Field(
        key="level",
        kind=FieldKind.NUMBER,
        help="level of the video codec",
        example="<=4.1",
        read=lambda r: codec_level(r.summary.video_profile),
    ),
    Field(
        key="primaries",
        kind=FieldKind.TEXT,
        help="colour primaries",
        example="bt.709",
        read=of_summary(lambda s: s.colour_primaries),
    ),
    Field(
        key="transfer",
        kind=FieldKind.TEXT,
        help="transfer characteristics of the colours",
        example="pq",
        read=of_summary(lambda s: s.colour_transfer),
    ),
    Field(
        key="sampling",
        kind=FieldKind.NUMBER,
        help="sample rate of the first audio track in hertz",
        example="48000",
        read=lambda r: r.summary.sample_rate,
    ),
)
