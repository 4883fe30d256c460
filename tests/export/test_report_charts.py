"""The charts and pictures of a report: exact to the byte, bounded, and without any markup of names."""

import io
import re
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from app.core.charts.chart import Treemap
from app.core.charts.picture import total
from app.core.charts.treemap import TileKind
from app.core.file.page import FilePage
from app.core.file.record import FileRecord
from app.core.insights.points_chart import points_chart
from app.core.localization import IN_ENGLISH
from app.core.query import Query
from app.export import contact_sheets, html, report_charts, report_treemap
from app.export.contact_sheets import Sheet
from app.export.report_charts import ReportCharts
from app.export.svg import svg
from app.library import open_library
from app.library.insights import insights
from app.library.reader import Reader
from tests.benchmarks.tables.library import make
from tests.export.report_page import HOSTILE, Page
from tests.export.rows import KNOWN, entry, page

ROWS = 700
TITLES = {"duration": "Duration", "bitrate": "Bit rate", "year": "Year of the last change"}
JPEG = b"\xff\xd8\xff picture"


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """A library of files of many kinds."""
    path = tmp_path_factory.mktemp("report") / "library.sqlite3"
    make(path, ROWS)
    library = open_library(path)
    with library.reader() as reader:
        yield reader
    library.close()


def charts_of(pages: "list[FilePage]") -> ReportCharts:
    charts = ReportCharts()
    for each in pages:
        charts.add(each)
    return charts


def leaves(charts: ReportCharts) -> list[object]:
    """Return the sizes of the tiles of the treemap, without open folders."""
    chart = charts.treemap().chart
    assert isinstance(chart, Treemap)
    chart.layout(1200, 560)
    return [tile.node.size for tile in chart.tiles if tile.kind is not TileKind.FOLDER]


@pytest.mark.parametrize("text", ["", "codec:avc", "folder:archive", "res:4k", "no such file"])
def test_the_charts_equal_the_table_to_the_byte(reader: Reader, text: str) -> None:
    query = Query.parse(text)
    charts = charts_of(list(reader.pages(reader.find(query), html.FIELDS)))
    table = reader.sums(query)
    assert sum(leaves(charts)) == table.size  # type: ignore[arg-type]
    keys = ["duration", "bitrate", "year", "codec"]
    window = insights.groups([reader.insight(insights.value_sums, query, keys)])
    assert [(each.codec, each.size) for each in charts.legend()] == [
        (group.value, group.amount.size) for group in window["codec"] if group.value
    ][: len(charts.legend())]
    found = {named.title: named.chart for named in charts.charts()}
    for key, title in (
        ("duration", "Duration"),
        ("bitrate", "Bit rate"),
        ("year", "Year of the last change"),
    ):
        known = [group for group in window[key] if group.value is not None]
        chart = found.get(title)
        marks = [chart.mark(at) for at in range(chart.count)] if chart else []
        values = [group.amount.size if key == "year" else group.amount.files for group in known]
        assert [mark.size for mark in marks if mark.size] == values
        assert total(marks) == sum(values)


@pytest.mark.parametrize("text", ["", "codec:avc", "no such file"])
def test_points_of_bit_rates_equal_those_of_the_window(reader: Reader, text: str) -> None:
    query = Query.parse(text)
    charts = charts_of(list(reader.pages(reader.find(query), html.FIELDS, 50)))
    window = insights.points([reader.insight(insights.value_sums, query, [insights.POINTS])])
    known = points_chart(window, IN_ENGLISH)
    found = [named.chart for named in charts.charts() if named.title == "Bit rate by resolution"]
    assert len(found) == bool(window)
    for chart in found:
        assert {chart.mark(at) for at in range(chart.count)} == set(known.marks)


def rates() -> list[FileRecord]:
    """Return files of which one has an unusual bit rate."""
    summary = KNOWN._replace(bit_rate=8_000_000)
    files = [entry(b"%d.mkv" % n, number=n, summary=summary) for n in range(20)]
    files[7] = replace(files[7], summary=KNOWN._replace(bit_rate=400_000))
    return files


def test_bit_rates_are_points_and_a_list_with_the_unusual_ones_first() -> None:
    found = Page(written(rates()))
    assert {str(each["class"]) for each in found.attributes("circle")} == {"c0 edged", "c1 edged"}
    assert {each["aria-label"] for each in found.attributes("svg") if each.get("role")} >= {
        "Bit rate by resolution"
    }
    listed = [text.strip() for text in found.texts["li"] if text.startswith("1920")]
    assert listed == [
        "1920 × 1080, 0.3 Mb/s – 0.4 Mb/s: 1.0 kB · 1 file · unusual bit rate",  # noqa: RUF001
        "1920 × 1080, 7 Mb/s – 10 Mb/s: 19.2 kB · 19 files",  # noqa: RUF001
    ]
    assert "Bit rate by resolution" not in written([entry()])  # of which no bit rate is known


def test_points_have_a_limit_which_the_page_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_charts, "_SHOWN", 1)
    text = written(rates())
    assert len(Page(text).attributes("circle")) == 1
    assert "The chart shows 1 of 2 points: those with an unusual bit rate" in text
    monkeypatch.setattr(report_charts, "POINTS", 1)
    assert "of 2 points" not in written(rates())


def test_the_deepest_folders_are_joined_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_treemap, "FOLDERS", 50)
    monkeypatch.setattr(report_treemap, "FILES", 10)
    files = [
        replace(entry(number=n), folder=b"/v/%d/%d/%d" % (n % 4, n % 30, n), size=2**40 + n)
        for n in range(300)
    ]
    charts = charts_of([page(*files[at : at + 40]) for at in range(0, 300, 40)])
    assert sum(leaves(charts)) == sum(each.size for each in files)  # type: ignore[arg-type]
    assert charts.treemap().note == "Folders of /v, by size"
    flat = [replace(entry(number=n), folder=b"/" + b"\\" * 9 + b"%d" % n) for n in range(300)]
    assert sum(leaves(charts_of([page(*flat)]))) == sum(each.size for each in flat)  # type: ignore[arg-type]


def test_a_page_of_a_large_library_stays_small(reader: Reader) -> None:
    files = [replace(entry(name=b"%d.mkv" % n, number=n), folder=b"/v/%d" % (n % 300)) for n in range(4000)]
    chart = charts_of([page(*files)]).treemap().chart
    text = "".join(svg(chart, "Treemap", (1200, 560)))
    assert text.count("<rect") < 3500


def test_charts_are_well_formed_and_names_are_no_markup() -> None:
    files = [replace(entry(name, number=10**9 + n), folder=b"/v/" + name) for n, name in enumerate(HOSTILE)]
    files[0] = replace(files[0], summary=KNOWN._replace(video_codec="<svg onload=alert(1)>"))
    text = written(files)
    found = Page(text)
    assert not [
        each for each in found.attributes("rect") if set(each) - {"class", "x", "y", "width", "height"}
    ]
    assert "<svg onload" not in text
    assert "<img" not in text
    assert "&lt;svg onload=alert(1)&gt;" in text


def written(files: list[FileRecord], pictures: contact_sheets.PicturesOf | None = None) -> str:
    out = io.StringIO(newline="")
    html.write(out, [page(*files)], None, pictures)
    return out.getvalue()


def test_pictures_are_inside_the_page_which_allows_only_these() -> None:
    sheets = {b"/v/a.mkv": Sheet([JPEG, JPEG + b"2"], 1)}
    text = written(
        [entry(b"a.mkv", number=1), entry(b"b.mkv", number=2)], lambda path, _size, _mtime: sheets.get(path)
    )
    images = Page(text).attributes("img")
    assert len(images) == 2
    assert all(str(each["src"]).startswith("data:image/jpeg;base64,/9j/") for each in images)
    assert "img-src data:;" in re.findall(r'content="(default-src.*?)"', text)[0]
    assert "img-src" not in written([entry()])
    assert not re.search(r"(?:src|href|url\()=?[\"']?(?!data:)[a-z]+:", text)


def test_pictures_are_asked_for_by_path_size_and_time() -> None:
    asked: list[tuple[bytes, int, int]] = []
    written([entry(b"a.mkv", number=7)], lambda *key: asked.append(key))
    assert asked == [(b"/v/a.mkv", 1007, 1_700_000_000 * 10**9)]


@pytest.mark.parametrize(("limit", "most"), [("MOST_FILES", 20), ("MOST_BYTES", 20 * len(JPEG))])
def test_pictures_have_a_limit_which_the_page_tells(
    monkeypatch: pytest.MonkeyPatch, limit: str, most: int
) -> None:
    monkeypatch.setattr(contact_sheets, limit, most)
    text = written([entry(number=n) for n in range(50)], lambda *_: Sheet([JPEG], 0))
    assert len(Page(text).attributes("img")) == 20
    assert "Only the first 20 files with pictures are shown" in text


def test_a_report_of_nothing_has_no_charts() -> None:
    assert "<svg" not in written([])


def test_the_report_of_a_library_is_the_same_with_any_page_size(reader: Reader) -> None:
    ids = reader.find(Query())
    texts = []
    for size in (50, 700):
        out = io.StringIO(newline="")
        html.write(out, reader.pages(ids, html.FIELDS, size))
        texts.append(re.sub(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\dZ)?", "", out.getvalue()))
    assert texts[0] == texts[1]
