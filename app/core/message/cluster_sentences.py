"""Sentences about scans by several machines."""

from typing import Final

CLUSTER_SENTENCES: Final[dict[str, str]] = {
    # Why there is no cluster
    "cluster.not_installed": (
        "Work by several machines needs packages that are not installed. Install them with “{command}”."
    ),
    "cluster.not_packaged": (
        "The packaged program cannot work with several machines. Run Cinventory from its source; "
        "docs/cluster.md there tells how."
    ),
    "cluster.bad_address": (
        "“{address}” is no address of a cluster. Use tcp://HOST:PORT, tls://HOST:PORT or local:N."
    ),
    "cluster.bad_folders": "“{text}” names no folder on two hosts. Use for example /Volumes/A=/mnt/a.",
    "cluster.relative_security": "“{path}” is not an absolute path. Enter the whole path of the file.",
    "cluster.bad_security": "The security file {path} cannot be used: {detail}.",
    "cluster.not_protected": (
        "The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on "
        "this one. Use a tls address, or accept the risk with --cluster-insecure or in the preferences."
    ),
    "cluster.insecure": (
        "The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on "
        "this one."
    ),
    "cluster.unreachable": "The cluster at {address} cannot be reached ({detail}). Start it and try again.",
    "cluster.gone": (
        "The cluster at {address} has gone, or has no usable worker. The job is paused. Resume it later."
    ),
    # Why a worker gets no files
    "cluster.no_program": "Cinventory cannot run there ({detail}).",
    "cluster.other_version": "It has Cinventory {there}, and this computer {here}.",
    "cluster.other_engine": "It reads files with {there}, and this computer with {here}.",
    "cluster.no_children": (
        "It may not start processes. Start it with --no-nanny, or set distributed.worker.daemon to false."
    ),
    "cluster.clock": "Its clock differs by {seconds} s.",
    "cluster.not_seen": "It does not see {path}, or other files there.",
    "cluster.silent": "It does not answer.",
    "cluster.unreliable": "It could not read {count} {count:file|files} that this computer can read.",
    "cluster.failed": "It failed: {detail}.",
    "cluster.wrong_answers": "It gave answers that cannot be true ({detail}).",
    "cluster.misread": "It reads {path} differently from this computer.",
}
