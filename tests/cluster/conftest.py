"""A scheduler and workers that the tests of a file share."""

from collections.abc import Iterator

import pytest

from tests.cluster.hosts import Hosts, hosts


@pytest.fixture(scope="session")
def cluster() -> Iterator[Hosts]:
    """A scheduler with two workers of two threads each, which survive the tests."""
    with hosts(2) as started:
        yield started
