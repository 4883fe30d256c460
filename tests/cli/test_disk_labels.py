"""The command `disks label`: which labels it makes, of which sheet, and what it refuses."""

from contextlib import closing
from pathlib import Path

import pytest

from app.cli import command_line
from app.cli.command_line import Outside
from app.config import settings as kept
from app.config.settings import LabelChoice, Settings
from app.core.labels.label import LabelPrint
from app.core.labels.sheets import SHEETS
from app.library import open_library
from app.library.scan import disks
from tests.cli.conftest import Result, Run
from tests.cli.processes import start
from tests.doubles import make_files


class Printer:
    """Stands in for Qt; a test may take it away."""

    def __init__(self) -> None:
        self.asked: list[LabelPrint] = []
        self.made: bytes | None = b"%PDF-\xff"

    def __call__(self, asked: LabelPrint) -> bytes | None:
        self.asked.append(asked)
        return self.made


@pytest.fixture
def printer() -> Printer:
    return Printer()


@pytest.fixture
def label(
    run: Run, path: Path, videos: Path, printer: Printer, capfdbinary: pytest.CaptureFixture[bytes]
) -> Run:
    """Run the command on a library with one disk, called Blue 3."""
    make_files(videos, 2)
    run("scan", videos)
    with closing(open_library(path)) as library:
        library.write(disks.tell, 1, {"given": "Blue 3", "place": "attic"}).result()

    def act(*arguments: str | Path) -> Result:
        words = ["disks", "label", *map(str, arguments), "--library", str(path)]
        status = command_line.run(words, Outside(print_labels=printer))
        out, err = capfdbinary.readouterr()
        return Result(status, out, err.decode())

    return act


def test_labels_of_all_disks_are_written(label: Run, printer: Printer, tmp_path: Path) -> None:
    target = tmp_path / "labels.pdf"
    done = label("--pdf", target, "--sheet", "5163", "--first", "10", "--right", "1.5", "--down", "-0.5")
    assert (done.status, target.read_bytes()) == (0, b"%PDF-\xff")
    assert "1 label on 1 page for Avery 5163." in done.err
    (asked,) = printer.asked
    assert (asked.sheet.name, asked.first, asked.right, asked.down) == ("Avery 5163", 10, 1.5, -0.5)
    (made,) = asked.labels
    assert (made.name, made.details[0]) == ("Blue 3", "attic")
    assert made.details[-1].startswith("2 files as of ")


def test_a_disk_is_chosen_by_name_and_has_one_label(label: Run, printer: Printer, tmp_path: Path) -> None:
    target = tmp_path / "labels.pdf"
    assert label("blue 3", "Blue 3", "--pdf", target).status == 0
    assert len(printer.asked[0].labels) == 1
    assert label("Red", "--pdf", target).status == 2


def test_paper_and_correction_are_those_of_the_window(
    label: Run, printer: Printer, tmp_path: Path, preferences: Path
) -> None:
    kept.save(preferences, Settings(labels=LabelChoice(sheet="Dymo 99012", right=0.5, down=1.0)))
    label("--pdf", tmp_path / "labels.pdf")
    asked = printer.asked[0]
    assert (asked.sheet.name, asked.right, asked.down) == ("Dymo 99012", 0.5, 1.0)
    kept.save(preferences, Settings(labels=LabelChoice(sheet="of a later version")))
    label("--pdf", tmp_path / "more.pdf", "--down", "0")
    assert printer.asked[1].sheet is SHEETS[0]


def test_a_test_page_needs_no_label(label: Run, printer: Printer, tmp_path: Path) -> None:
    done = label("--pdf", tmp_path / "test.pdf", "--test-page")
    assert printer.asked[0].outlines
    assert done.err.startswith("A test page for Avery L7160.")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "--pdf"),
        (("--pdf", "x.pdf", "--sheet", "Herma"), "No sheet has the name"),
        (("--pdf", "x.pdf", "--sheet", "dymo"), "Several sheets have the name"),
        (("--pdf", "x.pdf", "--first", "22"), "is number 21"),
        (("--pdf", "x.pdf", "--first", "0"), "--first"),
        (("--pdf", "x.pdf", "--right", "21"), "at most 20 mm"),
        (("--pdf", "x.pdf", "--down", "nan"), "at most 20 mm"),
    ],
)
def test_what_cannot_be_is_refused_by_its_option(
    label: Run, printer: Printer, arguments: tuple[str, ...], said: str
) -> None:
    done = label(*arguments)
    assert (done.status, printer.asked) == (2, [])
    assert said in " ".join(done.err.replace("│", " ").split())


def test_without_a_window_nothing_is_written(label: Run, printer: Printer, tmp_path: Path) -> None:
    printer.made, target = None, tmp_path / "labels.pdf"
    done = label("--pdf", target)
    assert (done.status, target.exists()) == (1, False)
    assert "no window" in done.err


def test_another_file_is_not_replaced(label: Run, tmp_path: Path) -> None:
    target = tmp_path / "labels.txt"
    target.write_bytes(b"mine")
    assert label("--pdf", target).status == 2
    assert target.read_bytes() == b"mine"


def test_a_library_without_disks_has_no_labels(
    path: Path, printer: Printer, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    open_library(path).close()
    words = ["disks", "label", "--pdf", str(tmp_path / "labels.pdf"), "--library", str(path)]
    assert command_line.run(words, Outside(print_labels=printer)) == 1
    assert "no disk yet" in capfd.readouterr().err


def test_the_sheets_are_listed_without_a_library(capfd: pytest.CaptureFixture[str]) -> None:
    assert command_line.run(["disks", "label", "--sheets"]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert len(lines) == len(SHEETS)
    assert "Avery L7160" in lines[0]
    assert "63.5 × 38.1 mm" in lines[0]  # noqa: RUF001 - as between measures


def test_qt_makes_a_pdf_without_a_screen(label: Run, path: Path, tmp_path: Path) -> None:
    """In a process of its own, as a user starts it: here, pytest-qt has an application with a window."""
    target = tmp_path / "labels.pdf"
    child = start("disks", "label", "--pdf", target, "--library", path)
    _, err = child.communicate()
    assert child.returncode == 0, err
    assert target.read_bytes().startswith(b"%PDF-")


def test_the_command_that_lists_need_not_be_named(
    label: Run, run: Run, path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert command_line.run(["disks", "list", "Blue 3", "--library", str(path)]) == 0
    assert capfdbinary.readouterr().out == run("disks").out != b""
