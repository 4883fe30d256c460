"""The report: one page that needs nothing else, tells the sums first, and takes no text for markup."""

import base64
import hashlib
import io
import json
import re
import tempfile
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.verdict import DamageVerdict
from app.core.facts.catalogue import COLUMNS
from app.core.file.record import UNKNOWN, FileRecord, FileStatus, Summary
from app.core.job import JobState, PathError
from app.core.message import Message
from app.core.problems.catalogue import problem_bits
from app.core.scan.job import ScanCounts, ScanOutcome
from app.export import html, statistics
from tests.export.report_page import HOSTILE, Page
from tests.export.rows import KNOWN, entry, page
from tests.fuzz.amount import fuzz


def _written(entries: Iterable[FileRecord], outcome: ScanOutcome | None = None) -> str:
    out = io.StringIO(newline="")
    html.write(out, map(page, entries), outcome)
    return out.getvalue()


def _failed(number: int, reason: Message, status: FileStatus = FileStatus.FAILED) -> FileRecord:
    return replace(entry(number=number, summary=UNKNOWN), status=status, reason=reason)


def _with_problems(record: FileRecord, *codes: str) -> FileRecord:
    return replace(record, problems=problem_bits(codes))


def test_the_table_has_every_column_and_a_row_a_file() -> None:
    page = Page(_written([entry(b"a.mkv", number=1), entry(b"b.mkv", number=2)]))
    assert sorted(page.rows[0]) == sorted(column.title for column in COLUMNS)
    assert page.rows[0][:3] == ["Name", "State", "Reason"]
    assert page.cells("Name") == ["a.mkv", "b.mkv"]
    assert page.cells("Duration") == ["0:12", "0:12"]
    assert page.cells("Reason") == ["", ""]
    assert {len(row) for row in page.rows} == {len(COLUMNS)}


def test_sums_and_groups_stand_before_the_table() -> None:
    text = _written(
        [
            entry(number=1),
            entry(number=2, summary=KNOWN._replace(video_codec="HEVC", hdr_format="HDR10")),
            _with_problems(entry(number=3), "no-audio", "extension", "no-duration"),
            _failed(4, Message("file.empty")),
        ]
    )
    page = Page(text)
    assert text.index("</dl>") < text.index("<table")
    assert page.texts["dd"][:2] == ["4", "4.0 kB"]
    assert page.texts["dd"][2].startswith("0:38")
    assert page.texts["small"] == ["known of 3", "not checked", "not verified", "not compared"]
    assert page.texts["dt"][3:] == ["Problems", "Failures", "Damaged", "Changed unnoticed", "Only one copy"]
    assert [text.strip() for text in page.texts["dd"][3:]] == ["1", "1", "—", "—", "—"]
    spans = page.texts["span"]
    told = list(zip(spans[::5], spans[2::5], spans[3::5], strict=True))
    assert ("AVC", "2", "50 %") in told
    assert ("HEVC", "1", "25 %") in told
    assert ("Full HD", "3", "75 %") in told
    assert ("HDR10", "1", "25 %") in told
    assert ("none", "2", "50 %") in told
    assert ("unreadable", "1", "25 %") in told
    assert ("No duration", "1", "25 %") in told
    assert ("The file is empty.", "1", "25 %") in told
    assert "#b0-0{width:50.00%}" in text


def test_what_is_wrong_stands_beside_the_name_and_marks_the_row() -> None:
    page = Page(_written([entry(), _failed(2, Message("file.empty"))]))
    assert page.rows[2][1:3] == ["unreadable", "The file is empty."]
    assert [each.get("class") for each in page.attributes("tr")] == [None, None, "red"]


def test_columns_without_anything_in_them_are_not_shown() -> None:
    text = _written([entry()])
    hidden, *_ = re.findall(r"tr>:is\((.*?)\)\{display:none\}\n", text)
    at = {title: f":nth-child({place})" for place, title in enumerate(Page(text).rows[0], 1)}
    assert at["Reason"] in hidden.split(",")
    assert at["Start timecode"] in hidden.split(",")
    assert at["Name"] not in hidden.split(",")
    assert at["Channels"] not in hidden.split(",")


def test_a_page_needs_nothing_else_and_allows_nothing_else() -> None:
    text = _written([entry()])
    page = Page(text)
    assert not {tag for tag, _ in page.tags} & {"link", "img", "iframe", "object", "base", "form", "a"}
    assert not {name for _, each in page.tags for name in each} & {"src", "href", "style", "onclick"}
    assert "url(" not in text
    assert "@import" not in text
    (policy,) = [
        each["content"] or "" for each in page.attributes("meta") if each.get("http-equiv") is not None
    ]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    style, script = page.texts["style"][0], page.texts["script"][1]
    for rule, inline in (("style-src", style), ("script-src", script)):
        digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
        assert rules[rule] == f"'sha256-{digest}'"


def test_a_screen_reader_knows_the_language_the_table_and_its_headings() -> None:
    page = Page(_written([entry()]))
    assert page.attributes("html") == [{"lang": "en"}]
    assert page.texts["caption"] == ["All files of this report"]
    scopes = [each["scope"] for each in page.attributes("th")]
    assert scopes == ["col"] * len(COLUMNS) + ["row"]
    assert {each.get("aria-hidden") for each in page.attributes("span") if each["class"] == "bar"} == {"true"}
    assert page.texts["title"][0].startswith("Video files, ")
    assert len(page.texts["h1"]) == 1
    assert "datetime" in page.attributes("time")[0]


def test_both_themes_and_paper_have_their_style() -> None:
    text = _written([entry()])
    for part in ("prefers-color-scheme: dark", "@media print", "tabular-nums"):
        assert part in text


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_text(name: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: 1.8e9)  # both are made at once
    plain, page = Page(_written([entry()])), Page(_written([entry(name)]))
    assert page.tags == plain.tags
    (shown,) = page.cells("Name")
    assert shown.isprintable()
    assert shown.endswith(".mkv")
    assert ("<script>" in shown) is (b"<script>" in name)


def test_what_a_file_says_of_itself_is_text_in_groups_too() -> None:
    codec = "<b onclick='x'>\u202e\udcff"
    page = Page(_written([entry(summary=Summary(video_codec=codec, container=codec))]))
    assert "<b onclick='x'>\ufffd\ufffd" in page.texts["span"]
    assert not page.attributes("b")


TEXTS = st.text(st.characters(exclude_categories=()), max_size=30) | st.sampled_from(
    ("</script>", "</style>", "<!--", "<td>", "&quot;", "\r\n", "\x00", "]]>", "'\"`")
)


@given(texts=st.lists(TEXTS, min_size=4, max_size=4), name=st.binary(min_size=1, max_size=30))
@fuzz(150)
def test_no_text_whatever_becomes_markup(texts: list[str], name: bytes) -> None:
    container, codec, timecode, detail = texts
    summary = Summary(container=container, video_codec=codec, start_timecode=timecode)
    error = PathError(b"/" + name, Message("folder.unlistable", {"detail": detail}))
    outcome = ScanOutcome(state=JobState.COMPLETED, errors=(error,))
    text = _written([entry(name, summary=summary)], outcome)
    text.encode("utf-8")
    page = Page(text)
    assert [tag for tag, _ in page.tags if tag not in KNOWN_TAGS] == []
    assert len(page.rows) == 2
    assert page.cells("Start timecode") == [
        next(c for c in COLUMNS if c.key == "start_timecode").show(entry(name, summary=summary))
    ]
    assert {key for _, each in page.tags for key in each} <= KNOWN_ATTRIBUTES


KNOWN_TAGS = {
    *("html", "meta", "title", "style", "header", "h1", "h2", "p", "time", "dl", "div", "dt", "dd", "small"),
    *("section", "ul", "li", "span", "i", "main", "table", "caption", "thead", "tbody", "tr", "th", "td"),
    *("script", "svg", "rect", "circle", "text", "strong", "figure", "figcaption", "img"),
    *("details", "summary"),
}
KNOWN_ATTRIBUTES = {
    *("data-find", "data-found", "data-sort"),
    *("lang", "charset", "http-equiv", "content", "name", "datetime", "class", "id", "aria-hidden"),
    *("scope", "type", "viewbox", "role", "aria-label", "x", "y", "width", "height", "cx", "cy", "r"),
    *("text-anchor", "alt", "src"),
}


def test_few_rows_can_be_sorted_in_the_order_of_the_columns() -> None:
    entries = [
        entry(b"clip 10.mkv", number=3),
        entry(b"clip 9.mkv", number=1),
        _failed(2, Message("file.empty")),
    ]
    page = Page(_written(entries))
    orders: list[list[int]] = json.loads(page.texts["script"][0])
    by_title = dict(zip(page.rows[0], orders, strict=True))
    assert by_title["Name"] == [3, 1, 0, 2]
    assert by_title["Size"] == [3, 1, 2, 0]
    assert by_title["Duration"] == [2, 0, 1, 2]
    assert by_title["Start timecode"] == []


def test_many_rows_come_without_a_script(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "SORTED", 2)
    assert "<script" in _written([entry(number=number) for number in range(2)])
    text = _written([entry(number=number) for number in range(3)])
    assert "<script" not in text
    assert "script-src" not in text


def test_a_scan_tells_how_it_ended_and_what_it_could_not_list() -> None:
    error = PathError(b"/v/<locked>", Message("folder.not_permitted"))
    counts = ScanCounts(found=1234, ok=1200)
    outcome = ScanOutcome(state=JobState.NEEDS_ATTENTION, counts=counts, errors=(error,))
    text = _written([entry()], outcome)
    assert "needs attention: 1,234 files found, 1,200 read" in text
    assert "<li>/v/&lt;locked&gt;: You do not have permission to list the folder." in text


def test_without_files_there_are_totals_and_a_heading() -> None:
    page = Page(_written([]))
    assert [text.strip() for text in page.texts["dd"]] == ["0", "0 B", "—", *["0"] * 5]
    assert len(page.rows) == 1
    assert "span" not in page.texts


def _answers(*records: FileRecord) -> list[tuple[str, str]]:
    totals = statistics.ReportTotals()
    totals.add(page(*records))
    return [(text, more) for _, text, more in totals.texts()][-3:]


def test_no_number_is_told_of_files_that_nobody_asked() -> None:
    unknown, intact = entry(number=1), replace(entry(number=2), damage=DamageVerdict.CLEAN)
    assert _answers(unknown)[0] == ("—", "not checked")
    assert _answers(unknown, intact)[0] == ("no file", "of 1 checked")
    assert _answers(intact)[0] == ("0", "")
    broken = replace(entry(number=3), damage=DamageVerdict.DAMAGED, verdict=ChecksumVerdict.ROTTEN, copies=1)
    assert _answers(unknown, broken) == [
        ("1", "of 1 checked"),
        ("1", "of 1 verified"),
        ("1", "of 1 compared"),
    ]
    blind = replace(entry(number=4), damage=DamageVerdict.CANNOT_TELL, verdict=ChecksumVerdict.NEW, copies=2)
    assert _answers(unknown, blind) == [
        ("—", "not checked"),
        ("—", "not verified"),
        ("no file", "of 1 compared"),
    ]


def test_groups_stay_few_whatever_files_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statistics, "_KEPT", 20)
    added = statistics.ReportTotals()
    for number in range(100):
        added.add(page(entry(number=number, summary=Summary(video_codec=f"codec {number % 50}"))))
    codecs = added.breakdowns()[0]
    assert codecs.title == "Video codec"
    assert len(codecs.groups) == 11
    assert codecs.groups[-1].label == "others"
    assert sum(group.files for group in codecs.groups) == 100


def test_a_full_disk_for_what_is_kept_meanwhile_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    assert _written([entry()])
    monkeypatch.setattr(html, "_IN_MEMORY", 32)  # the heading of gzip fits, and no row does
    with pytest.raises(OSError, match="No space left"):
        _written([entry()])
