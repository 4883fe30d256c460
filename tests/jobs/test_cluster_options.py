"""A check by a cluster is the same after a restart, and so is the command for it."""

from typing import Any

import pytest

from app.core.checksum.job import ChecksumRequest
from app.core.cluster import chosen
from app.core.damage.job import DamageRequest
from app.core.job import JobType
from app.jobs.types.checksum import CHECKSUM, VERIFY
from app.jobs.types.damage import CHECK

CLUSTER = chosen("tcp://nas:8786", b"/etc/cluster.toml", ["/v=/mnt/v"], insecure=True)


@pytest.mark.parametrize(
    ("job_type", "request_type"),
    [(CHECKSUM, ChecksumRequest), (VERIFY, ChecksumRequest), (CHECK, DamageRequest)],
)
def test_a_check_keeps_its_cluster(
    job_type: JobType[Any, Any], request_type: type[ChecksumRequest | DamageRequest]
) -> None:
    asked = request_type(paths=(b"/v",), cluster=CLUSTER, budget_bytes=10)

    assert job_type.codec.decode_request(job_type.codec.encode_request(asked)) == asked
    assert job_type.command
    assert " ".join(job_type.command(asked)).endswith(
        "--cluster tcp://nas:8786 --cluster-security /etc/cluster.toml --cluster-insecure "
        "--cluster-folders /v=/mnt/v --budget 10B /v"
    )
