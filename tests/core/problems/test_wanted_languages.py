"""The rule that finds videos in none of the wanted languages."""

import pytest

from app.core.errors import SettingsError
from app.core.file.record import UNKNOWN, Summary
from app.core.problems.wanted_languages import LanguageWay, WantedLanguages, languages_in

EITHER, SPOKEN, WRITTEN = LanguageWay
GERMAN_OR_ENGLISH = ("de", "en")


def _seen(spoken: str, written: str = "") -> Summary:
    """Return the summary of a video with these languages; `und` is told as a flag, as of real files."""

    def parts(text: str) -> tuple[str | None, str | None]:
        tags = [tag for tag in text.split() if tag != "und"]
        return " ".join(tags) or None, "und" if "und" in text.split() else None

    (audio, audio_flags), (text, text_flags) = parts(spoken), parts(written)
    return Summary(
        audio_languages=audio,
        audio_flags=audio_flags,
        text_languages=text,
        text_flags=text_flags,
        tracks=2,
    )


@pytest.mark.parametrize(
    ("spoken", "written", "lacking"),
    [
        ("fr", "", {EITHER, SPOKEN, WRITTEN}),
        ("fr", "it", {EITHER, SPOKEN, WRITTEN}),
        ("deu", "", {WRITTEN}),
        ("ger fr", "it", {WRITTEN}),
        ("fr", "de-AT", {SPOKEN}),
        ("en-GB", "eng", set()),
        ("und", "", {WRITTEN}),  # it may be spoken in German
        ("fr und", "", {WRITTEN}),
        ("mul", "", {WRITTEN}),
        ("fr", "und", {SPOKEN}),  # the subtitles may be in German
        ("fr", "it und", {SPOKEN}),
        ("", "", set()),  # nobody speaks, or nobody has read the file
        ("zxx", "", set()),
        ("zxx fr", "", {EITHER, SPOKEN, WRITTEN}),
        ("", "it", set()),
    ],
)
def test_what_is_told_decides(spoken: str, written: str, lacking: set[LanguageWay]) -> None:
    seen = _seen(spoken, written)
    assert {
        way for way in LanguageWay if WantedLanguages(GERMAN_OR_ENGLISH, way).are_lacking(seen)
    } == lacking
    assert not WantedLanguages().are_lacking(seen)


def test_a_file_that_nobody_has_read_lacks_nothing() -> None:
    assert not WantedLanguages(("de",)).are_lacking(UNKNOWN)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ()),
        (" , ", ()),
        ("de, en", ("de", "en")),
        ("ger; ENGLISH deu", ("de", "en")),
        ("pt-BR yue", ("pt", "yue")),
        ("Deutsch", ("de",)),
    ],
)
def test_languages_are_read_from_codes_and_names(text: str, found: tuple[str, ...]) -> None:
    assert languages_in(text) == found


@pytest.mark.parametrize("text", ["d", "de klingonisch", "1234", "de/en"])
def test_other_words_are_refused(text: str) -> None:
    with pytest.raises(SettingsError) as refused:
        languages_in(text)
    assert refused.value.message.code == "preferences.no_language"
