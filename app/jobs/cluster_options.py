"""The options of a command for the cluster of a job."""

from collections.abc import Sequence

from app.core.cluster import ClusterChoice
from app.core.text.names import display


def cluster_options(cluster: ClusterChoice) -> Sequence[str]:
    """Return the options for this choice."""
    options = ["--cluster", cluster.address]
    if cluster.security:
        options += ["--cluster-security", display(cluster.security)]
    if cluster.insecure:
        options += ["--cluster-insecure"]
    for names in cluster.folders:
        options += ["--cluster-folders", "=".join(map(display, names))]
    return options
