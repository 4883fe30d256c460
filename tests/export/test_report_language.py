"""The report in the language of the user: every text is translated, and numbers are as there."""

import io

import pytest

from app.core.job import JobState, PathError
from app.core.localization import IN_ENGLISH, Localization
from app.core.message import Message
from app.core.scan.job import ScanCounts, ScanOutcome
from app.export import contact_sheets, html
from app.export.contact_sheets import Sheet
from tests.export.marked import MARKED, files_of_all_kinds, left_in_english, texts_of_page
from tests.export.report_page import Page
from tests.export.rows import page


def written(localization: Localization) -> str:
    """Return the report of a scan, with pictures."""
    out = io.StringIO(newline="")
    error = PathError(b"/locked", Message("folder.not_permitted"))
    outcome = ScanOutcome(state=JobState.NEEDS_ATTENTION, counts=ScanCounts(found=1234), errors=(error,))
    pictures = Sheet([b"\xff\xd8\xff"], 0)
    html.write(out, [page(*files_of_all_kinds())], outcome, lambda *_: pictures, localization)
    return out.getvalue()


def test_no_text_is_left_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contact_sheets, "MOST_FILES", 3)  # the others are told to have no room
    text = written(MARKED)
    assert text.startswith('<!doctype html>\n<html lang="qps">')
    assert left_in_english(texts_of_page(text)) == set()
    assert len(left_in_english(texts_of_page(written(IN_ENGLISH)))) > 50


def test_columns_are_those_of_the_english_report() -> None:
    marked, english = Page(written(MARKED)), Page(written(IN_ENGLISH))
    assert marked.rows[0] == [f"⟦{title}⟧" for title in english.rows[0]]
    assert len(marked.rows) == len(english.rows)
    assert marked.cells("⟦State⟧")[:4] == ["⟦read⟧", "⟦unreadable⟧", "⟦read⟧", "⟦missing⟧"]
    assert marked.cells("⟦Reason⟧")[1] == "⟦The file is empty.⟧"
    assert marked.cells("⟦Last failure⟧")[4] == "⟦No byte could be read for 20.0 s.⟧"
    assert marked.cells("⟦Problems⟧")[2] == "⟦Unreadable⟧ +1"


def test_numbers_are_as_in_the_language() -> None:
    page = Page(written(MARKED))
    assert page.cells("⟦Size⟧")[0] == "1,2 MB"
    assert page.cells("⟦Bit rate⟧")[0] == "8,5 Mb/s"
    assert page.cells("⟦Frame rate⟧")[0] == "23,976"
    assert "1.234 files found" in written(MARKED)
    assert "1,234 files found" in written(IN_ENGLISH)
