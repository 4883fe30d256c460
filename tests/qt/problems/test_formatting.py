"""The sentences about kinds of problems."""

from PySide6.QtCore import QLocale

from app.core.coverage import Coverage, Question
from app.core.problems.catalogue import BY_CODE, SWITCHED, FromImports
from app.library.query.problem_counts import ProblemCounts, ProblemOverview
from app.qt.base.formatting import Formatter
from app.qt.problems.formatting import ProblemFormatter, kind_rows


def test_every_kind_has_a_meaning() -> None:
    words = ProblemFormatter(Formatter(QLocale("en_US")))
    meanings = [words.meaning(kind) for kind in SWITCHED]
    assert all(meaning.endswith(".") for meaning in meanings)
    assert len(set(meanings)) == len(meanings)
    row = kind_rows(ProblemOverview(ProblemCounts({"empty": 3})))[0]
    assert words.sentence(row) == "Empty: The file has no bytes."


def test_damage_is_told_of_the_files_that_were_checked() -> None:
    coverage = Coverage(10, {Question.DAMAGE: 4})
    rows = kind_rows(ProblemOverview(ProblemCounts({"damaged": 1}), coverage))
    files = ProblemFormatter(Formatter(QLocale("en_US"))).columns()[2].text
    told = {row.kind: files(row) for row in rows}
    assert told[BY_CODE["damaged"]] == "1 of 4"
    assert told[BY_CODE["suspicious"]] == "none of 4"
    assert told[BY_CODE["rotten"]] == "—"


def test_the_import_that_tells_of_files_is_named() -> None:
    imported = {"empty": FromImports(2, ("Bob's laptop (2026-11-28)",))}
    row = kind_rows(ProblemOverview(ProblemCounts({"empty": 3}, imported=imported)))[0]
    told = ProblemFormatter(Formatter(QLocale("en_US"))).sentence(row)
    assert told.endswith("no bytes. Of these, as imported from Bob's laptop (2026-11-28): 2.")
