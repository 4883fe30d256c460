"""All formats: they write as files come, and one of them may have a mark."""

import io
import json

import pytest

from app.core.export.format import HANDED_OVER, LISTED, Format
from app.core.export.hand_over import HandOverChoice
from app.export.hand_over.handing import HandingOver
from app.export.hand_over.output_names import OutputNames
from app.export.hand_over.registry import hand_over
from app.export.html import SORTED
from app.export.registry import export
from tests.export.rows import AT_ONCE, Stream, entry, page

MANY = {Format.HTML: SORTED + 2000}
"""Files that are written, where it is not `USUAL`: a page of fewer files keeps the orders of its rows."""
USUAL = 3000
MEASURED = 1000
"""A table looks at so many rows before it writes the first."""
GATHERED = {Format.HTML: SORTED, Format.TABLE: MEASURED}
"""Files that are kept, where they are: the script of a page needs their orders, a table their widths."""
AROUND = {Format.HTML: 400}
"""Lines around the files, where there are more than two."""


class Sink(io.StringIO):
    """Keeps nothing but figures: how much came, in how large pieces, and how early."""

    def __init__(self, stream: Stream) -> None:
        super().__init__()
        self.lines = 0
        self.largest = 0
        self.made_before_the_second_line: int | None = None
        self._stream = stream

    def write(self, text: str, /) -> int:
        if self.lines < 2:
            self.made_before_the_second_line = self._stream.made
        self.lines += text.count("\n")
        self.largest = max(self.largest, len(text))
        return len(text)


@pytest.mark.parametrize("form", LISTED)
def test_files_pass_through_and_are_not_gathered(form: Format) -> None:
    many = MANY.get(form, USUAL)
    stream = Stream(many)
    out = Sink(stream)
    export(out, stream, form)
    assert stream.made == many
    assert many <= out.lines <= many + AROUND.get(form, 2)
    assert stream.most_alive <= GATHERED.get(form, 0) + 3 * AT_ONCE
    assert out.largest < 20_000
    assert out.made_before_the_second_line is not None
    assert out.made_before_the_second_line <= MEASURED


@pytest.mark.parametrize("form", sorted(HANDED_OVER))
def test_files_for_other_programs_pass_through_too(form: Format) -> None:
    stream = Stream(USUAL)
    out = Sink(stream)
    given = HandingOver(HandOverChoice(), OutputNames(b"/made", ()), b"/v")
    hand_over(out, stream, form, given)
    assert stream.made == USUAL
    assert stream.most_alive <= 600 + 3 * AT_ONCE
    assert out.largest < 20_000


@pytest.mark.parametrize("form", LISTED)
def test_only_csv_may_begin_with_a_byte_order_mark(monkeypatch: pytest.MonkeyPatch, form: Format) -> None:
    monkeypatch.setattr("time.time", lambda: 1.8e9)  # both are made at once
    out, marked = io.StringIO(newline=""), io.StringIO(newline="")
    export(out, [page(entry())], form)
    export(marked, [page(entry())], form, bom=True)
    mark = "\ufeff" if form is Format.CSV else ""
    assert marked.getvalue() == mark + out.getvalue()


def test_json_and_json_lines_hold_the_same_files() -> None:
    pages = [page(entry(b"a.mkv")), page(), page(entry(b"caf\xe9.mkv"))]
    whole, lines = io.StringIO(newline=""), io.StringIO(newline="")
    export(whole, pages, Format.JSON)
    export(lines, pages, Format.JSONL)
    files = [json.loads(line) for line in lines.getvalue().splitlines()]
    assert json.loads(whole.getvalue()) == {"files": files}
    assert [file["path"] for file in files] == ["/v/a.mkv", "/v/caf\udce9.mkv"]
    assert files[0]["added"] == "2023-11-14T22:13:20Z"


def test_json_has_each_file_of_a_large_page() -> None:
    names = [f"{number:03}.mkv" for number in range(300)]
    many = page(*(entry(name.encode()) for name in names))
    whole, lines = io.StringIO(newline=""), io.StringIO(newline="")
    export(whole, [many, many], Format.JSON)
    export(lines, [many, many], Format.JSONL)
    files = [json.loads(line) for line in lines.getvalue().splitlines()]
    assert json.loads(whole.getvalue()) == {"files": files}
    assert [file["path"] for file in files] == [f"/v/{name}" for name in names] * 2
