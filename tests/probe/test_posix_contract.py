"""The children of this computer keep the contract of `Prober`."""

from collections.abc import Iterator

import pytest

from app.core.run.limits import ProbeLimits
from app.probe.pool import MediaInfoProber
from tests import scripted
from tests.probe.prober_contract import MakeProber, ProberContract


class TestMediaInfoProber(ProberContract):
    @pytest.fixture
    def make_prober(self) -> Iterator[MakeProber]:
        made: list[MediaInfoProber] = []

        def make(children: int, limits: ProbeLimits) -> MediaInfoProber:
            made.append(MediaInfoProber(children, limits, probe=scripted.probe))
            return made[-1]

        yield make
        assert all(prober.close() for prober in made)
