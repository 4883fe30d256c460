"""The engine's report as a tree, filtered, and as text."""

import json
import zlib

import pytest

from app.core.details.report import ReportLine, line_text, matching_lines, report_tree, tree_text, unpack


def text_of(report: str) -> str:
    return tree_text(report_tree(report))


def test_a_report_is_aligned_by_track() -> None:
    tree = {
        "creatingLibrary": {"name": "MediaInfoLib", "version": "24.12"},
        "media": {
            "track": [
                {"@type": "General", "Format": "MPEG-4", "extra": {"Reel": "A001"}},
                {"@type": "Audio", "@typeorder": "1", "Format": "AAC", "BitRate": ["1", "2"]},
                {"@type": "Audio", "@typeorder": "2", "Duration": 1.5, "Title": "a\nb"},
            ]
        },
    }
    assert text_of(json.dumps(tree)) == (
        "General\n"
        "  Format : MPEG-4\n"
        "  extra\n"
        "    Reel : A001\n"
        "\n"
        "Audio #1\n"
        "  Format  : AAC\n"
        "  BitRate : 1 / 2\n"
        "\n"
        "Audio #2\n"
        "  Duration : 1.5\n"
        "  Title    : a␊b\n"
        "\n"
        "creatingLibrary\n"
        "  name    : MediaInfoLib\n"
        "  version : 24.12"
    )


@pytest.mark.parametrize(
    ("report", "text"),
    [
        ("", ""),
        ("no JSON\n\x1b[31m", "no JSON\n␛[31m"),
        ("[1, [2, {}], null, true]", "1\n  2\nnull\ntrue"),
        ('"a\\ud800"', "a\ufffd"),
        ("NaN", "NaN"),
        ('{"media": null}', "media : null"),
        ('{"media": {"track": {"a": -Infinity}}}', "media\n  track\n    a : -Infinity"),
        (
            '{"media": {"track": ["a", 1, {"@type": ["x", 2], "b": [{"c": 1}]}]}}',
            "a\n\n1\n\n? #1\n  b\n    c : 1",
        ),
        ('{"media": {"track": []}}', ""),
        (
            '{"a key that is longer than most others": 1, "b": 2}',
            "a key that is longer than most others : 1\nb                        : 2",
        ),
    ],
)
def test_a_report_of_any_shape_becomes_text(report: str, text: str) -> None:
    assert text_of(report) == text


@pytest.mark.parametrize("depth", [20, 900, 100_000])
def test_a_report_may_be_nested_deeply(depth: int) -> None:
    for opening, closing in (("[", "]"), ('{"a":', "}")):
        text_of(opening * depth + "1" + closing * depth)
        kind = opening * (depth - 9) + "1" + closing * (depth - 9)
        text_of(f'{{"media": {{"track": [{{"@type": {kind}, "a": {kind}}}]}}}}')
    assert text_of('{"a":' * 20 + "1" + "}" * 20).endswith("…")


REPORT = json.dumps(
    {
        "media": {
            "track": [
                {"@type": "General", "Format": "MPEG-4", "extra": {"Reel": "A001"}},
                {"@type": "Audio", "Format": "AAC", "Language": "de"},
                {"@type": "Audio", "Format": "AC-3", "Language": "en"},
            ]
        }
    }
)


def test_a_report_is_a_tree_by_track() -> None:
    general, first, second = report_tree(REPORT)
    assert general == ReportLine(
        "General",
        None,
        (ReportLine("Format", "MPEG-4"), ReportLine("extra", None, (ReportLine("Reel", "A001"),))),
    )
    assert (first.name, second.name) == ("Audio #1", "Audio #2")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("", text_of(REPORT)),
        ("format", "General\n  Format : MPEG-4\n\nAudio #1\n  Format : AAC\n\nAudio #2\n  Format : AC-3"),
        ("AUDIO en", "Audio #2\n  Language : en"),
        ("a001", "General\n  extra\n    Reel : A001"),
        ("audio #1", "Audio #1\n  Format   : AAC\n  Language : de"),
        ("no such thing", ""),
    ],
)
def test_a_tree_is_narrowed_to_lines_with_all_words_and_what_they_stand_below(words: str, text: str) -> None:
    assert tree_text(matching_lines(report_tree(REPORT), words)) == text


def test_a_single_line_stands_without_what_is_below_it() -> None:
    general = report_tree(REPORT)[0]
    assert (line_text(general), line_text(general.below[0])) == ("General", "Format : MPEG-4")
    assert line_text(ReportLine("", "1")) == "1"


def test_a_packed_report_is_unpacked() -> None:
    assert unpack(zlib.compress('{"ü": 1}'.encode())) == '{"ü": 1}'


@pytest.mark.parametrize("data", [b"", b"no zlib", zlib.compress(b"\xff"), zlib.compress(b"{}")[:-3]])
def test_a_packed_report_that_is_none_is_not_there(data: bytes) -> None:
    assert unpack(data) is None


def test_a_report_that_unpacks_without_end_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.core.details.report.LONGEST_REPORT", 1000)
    assert unpack(zlib.compress(b"{" * 999)) == "{" * 999
    assert unpack(zlib.compress(b"{" * 2000)) is None
