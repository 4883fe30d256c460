"""The workers of a cluster keep the contract of `Prober`, with a real scheduler."""

from collections.abc import Iterator

import pytest

from app.cluster.prober import ClusterProber
from app.core.cluster import ClusterChoice
from app.core.run.limits import ProbeLimits
from tests import scripted
from tests.cluster.hosts import Hosts
from tests.probe.prober_contract import MakeProber, ProberContract

pytestmark = pytest.mark.cluster


class TestClusterProber(ProberContract):
    @pytest.fixture
    def make_prober(self, cluster: Hosts) -> Iterator[MakeProber]:
        made: list[ClusterProber] = []

        def make(children: int, limits: ProbeLimits) -> ClusterProber:
            prober = ClusterProber(
                ClusterChoice(address=cluster.address, insecure=True),
                limits=limits,
                children=(children + 1) // 2,
                probe=scripted.probe,
                prefetch=False,
                second=False,
            )
            made.append(prober)
            return prober

        yield make
        assert all(prober.close() for prober in made)
