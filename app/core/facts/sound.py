"""The facts of the first audio track, and the languages of sound and subtitles."""

from typing import Final

from app.core.facts.fact import Fact, Filter, FilterKind
from app.core.facts.standards import channel_layout
from app.core.facts.synonyms import CODECS
from app.core.text.units import UNKNOWN_TEXT, sample_rate_text


def _channels_text(channels: int | None) -> str:
    return UNKNOWN_TEXT if channels is None else channel_layout(channels)


SOUND: Final = (
    Fact(
        key="audio",
        title="Audio",
        fields=("audio_codec",),
        filter=Filter(
            key="acodec",
            kind=FilterKind.TEXT,
            help="codec of the first audio track",
            example="aac",
            synonyms=CODECS,
            complete=True,
        ),
    ),
    Fact(
        key="channels",
        title="Channels",
        fields=("channels",),
        text=_channels_text,
        numeric=True,
        filter=Filter(
            key="channels",
            kind=FilterKind.CHANNELS,
            help="channels of the first audio track",
            example="5.1",
            choices=("mono", "stereo", "5.1", "7.1"),
        ),
    ),
    Fact(
        key="sample_rate",
        title="Sample rate",
        fields=("sample_rate",),
        text=sample_rate_text,
        numeric=True,
        filter=Filter(
            key="sampling",
            kind=FilterKind.NUMBER,
            help="sample rate of the first audio track in hertz",
            example="48000",
        ),
    ),
    Fact(
        key="audio_languages",
        title="Audio languages",
        fields=("audio_languages",),
        filter=Filter(
            key="audio",
            kind=FilterKind.LANGUAGE,
            fields=("audio_languages", "audio_flags"),
            help="language of an audio track; und for a track without one; commentary",
            example="deu",
            choices=("und", "commentary", "original", "described", "sdh"),
            aliases=("language", "lang"),
        ),
    ),
    Fact(
        key="text_languages",
        title="Subtitles",
        fields=("text_languages",),
        filter=Filter(
            key="sub",
            kind=FilterKind.LANGUAGE,
            fields=("text_languages", "text_flags"),
            help="language of subtitles, in a track or in a file of their own, or what else is told of them",
            example="eng",
            choices=("und", "forced", "sdh", "commentary", "original", "external", "image"),
            aliases=("subs", "subtitles"),
        ),
    ),
    Fact(
        key="says",
        fields=("id",),
        filter=Filter(
            key="says",
            kind=FilterKind.SPEECH,
            help="words in a row that are said, as the indexed subtitles tell",
            example='"to be or not"',
            convert=lambda _id: None,  # no record knows it: the index of what is said does
            aliases=("said", "dialogue"),
            choices=("any", "none"),
            certain=True,
        ),
    ),
)
