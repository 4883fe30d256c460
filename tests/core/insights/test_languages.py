"""Tests that the files of each language are counted once, whichever of its tags they have."""

from app.core.insights.languages import LanguageFiles, LanguageLook, language_files

LOOKS = (
    LanguageLook("deu en-US", None, "ger", "forced-de external", 3),
    LanguageLook("de", "und", None, None, 2),
    LanguageLook(None, "und", "eng de", "forced und", 1),
    LanguageLook(None, None, None, None, 4),
)


def test_the_files_of_each_language() -> None:
    assert language_files(LOOKS) == (
        LanguageFiles("de", spoken=5, written=4, forced=3, neither=4),
        LanguageFiles("en", spoken=3, written=1, forced=0, neither=6),
        LanguageFiles("und", spoken=3, written=1, forced=0, neither=None),
    )


def test_each_number_has_the_search_of_its_files() -> None:
    row = LanguageFiles("de", 5, 4, 3, 4)
    assert [row.search(field) for field in row._fields[1:]] == [
        "audio:de",
        "sub:de",
        "sub:forced-de",
        "tracks:any -audio:de -sub:de",
    ]


def test_no_files_have_no_languages() -> None:
    assert language_files(()) == ()
