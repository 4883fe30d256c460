"""The problems of a report: each kind with its files, the worst first; and none that nobody looked for."""

from msgspec.structs import replace

from app.core.file.record import FileRecord
from app.core.problems.catalogue import problem_bits
from app.export.contact_sheets import ContactSheets, Sheet
from app.export.report_problems import MOST_NAMES, ReportProblems
from tests.export.rows import entry, page


def with_problems(name: bytes, number: int, *codes: str) -> FileRecord:
    return replace(entry(name, number=number), problems=problem_bits(codes))


def test_kinds_name_their_first_files_and_hints_are_left_out() -> None:
    problems = ReportProblems()
    cut = with_problems(b"cut.mkv", 1, "truncated", "extension", "no-audio")
    problems.add(page(cut, *(with_problems(b"%d.mkv" % n, n, "extension") for n in range(2, 25))))
    found = list(problems.kinds())
    assert [(kind.title, kind.severity, kind.files) for kind in found] == [
        ("Cut off", "error", "1 file"),
        ("Wrong extension", "warning", "24 files"),
    ]
    assert [len(kind.names) for kind in found] == [1, MOST_NAMES]
    assert [kind.more for kind in found] == ["", "And 4 more."]
    assert problems.note == ""


def test_no_problem_is_said_with_what_nobody_looked_for() -> None:
    problems = ReportProblems()
    problems.add(page(with_problems(b"a.mkv", 1, "no-audio")))
    assert problems.note.startswith("No error and no warning is known. Only a check tells")
    assert "<h3>" not in "".join(problems.html())


def test_pictures_say_how_many_files_have_none() -> None:
    sheets = ContactSheets(lambda _path, _size, _mtime: None)
    sheets.add(page(*(entry(b"%d.mkv" % n, number=n) for n in range(3))))
    assert sheets.note.startswith("None of the 3 files have pictures")
    assert sheets.note in "".join(sheets.html())
    some = ContactSheets(lambda path, _size, _mtime: Sheet((b"jpeg",), 0) if b"1" in path else None)
    some.add(page(*(entry(b"%d.mkv" % n, number=n) for n in range(3))))
    assert some.note.startswith("1 of 3 files have pictures")
