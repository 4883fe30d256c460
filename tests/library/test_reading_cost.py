"""How much of the files an answer would read."""

from app.core.copies.sample import SAMPLE_BYTES
from app.core.coverage import Question, ReadingCost
from app.library import Library
from app.library.checks.coverage import reading_cost
from tests.library.filling import fill, found, run_sql


def _cost(library: Library, question: Question) -> ReadingCost:
    with library.reader() as reader:
        return reader.insight(reading_cost, question)


def test_only_files_of_one_size_are_compared_and_of_these_samples(library: Library) -> None:
    sizes = (1000, 1000, 500, 0, 0, 10 * SAMPLE_BYTES, 10 * SAMPLE_BYTES)
    fill(library, b"/v", [(b"/v", [found(b"%d.mkv" % at, size) for at, size in enumerate(sizes)])])
    assert _cost(library, Question.COPIES) == ReadingCost(4, 2 * 1000 + 2 * SAMPLE_BYTES)


def test_a_check_reads_what_no_check_has_read(library: Library) -> None:
    fill(library, b"/v", [(b"/v", [found(b"%d.mkv" % at, 100 + at) for at in range(4)])])
    run_sql(library, "UPDATE file SET decoded = 1.0 WHERE id = 1")
    run_sql(library, "UPDATE file SET missing = 1 WHERE id = 2")
    assert _cost(library, Question.DAMAGE) == ReadingCost(2, 102 + 103)
    assert _cost(library, Question.ROT) == ReadingCost(3, 100 + 102 + 103)
    run_sql(library, "INSERT INTO content_version VALUES (1, x'2f', 100, 0, 0, '')")
    assert _cost(library, Question.ROT).has_checksums
