"""A scheduler and workers that the tests of a file share."""

from collections.abc import Iterator

import pytest

from tests.cluster.hosts import hosts


@pytest.fixture(scope="session")
def cluster() -> Iterator[str]:
    """The address of a scheduler with two workers of two threads each."""
    with hosts(2) as address:
        yield address
