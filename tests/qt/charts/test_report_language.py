"""The report in the language of the window: on paper, and as a page from its jobs."""

import io

import pytest
from PySide6.QtCore import QLocale, QRectF

from app.core.localization import IN_ENGLISH
from app.core.message.report_texts import REPORT_PHRASES, REPORT_SENTENCES
from app.export import contact_sheets, html, print_job
from app.export.contact_sheets import Sheet
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.charts.paper import Paper
from app.qt.charts.report import print_report
from tests.export.marked import MARKED, files_of_all_kinds, left_in_english
from tests.export.report_page import Page
from tests.export.rows import page


def test_no_text_on_paper_is_left_in_english(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    del theme
    painted: list[str] = []

    def text(_paper: Paper, _room: QRectF, text: str, *_how: object, **_more: object) -> None:
        painted.append(text)

    monkeypatch.setattr(Paper, "text", text)
    monkeypatch.setattr(Paper, "note", text)
    monkeypatch.setattr(contact_sheets, "MOST_FILES", 3)
    monkeypatch.setattr(print_job, "MOST_ROWS", 20)
    files, pictures = [page(*files_of_all_kinds())], Sheet([b"\xff\xd8\xff"], 0)
    print_report(files, lambda *_: pictures, lambda: None, MARKED)
    assert left_in_english(painted) == set()
    painted.clear()
    print_report(files, lambda *_: pictures, lambda: None, IN_ENGLISH)
    assert len(left_in_english(painted)) > 30


def test_a_german_report_has_the_words_of_the_catalogue(german: QLocale) -> None:
    out, language = io.StringIO(newline=""), Formatter(german).localization
    html.write(out, [page(*files_of_all_kinds())], localization=language)
    english = (REPORT_PHRASES | REPORT_SENTENCES).values()
    translated = [text for text in english if language.translate("Message", text) != text]
    found = Page(out.getvalue())
    assert found.attributes("html") == [{"lang": "de"}]
    assert found.cells("Größe")[0] == "1,2 MB"
    assert found.cells("Grund")[1] == "Die Datei ist leer."
    shown = {text.strip() for texts in found.texts.values() for text in texts}
    assert [text for text in translated if text in shown] == []
