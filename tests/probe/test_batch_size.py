"""Batches are large where files are quick, and small where they are slow."""

from app.probe.batch_size import BATCH, BATCH_SECONDS, BatchSize


def test_the_first_batch_is_one_file_and_quick_files_come_in_full_batches() -> None:
    size = BatchSize()
    assert size.files == 1

    size.note(1, 0.001)
    assert size.files == BATCH

    size.note(BATCH, 0.0)
    assert size.files == BATCH


def test_a_batch_lasts_no_longer_than_it_should() -> None:
    size = BatchSize()
    size.note(4, 4 * BATCH_SECONDS / 5)
    assert size.files in {4, 5}

    for _ in range(20):
        size.note(1, 10.0)
    assert size.files == 1

    for _ in range(40):
        size.note(1, 0.001)
    assert size.files == BATCH
