"""Shows the workers of a cluster, for `cinventory cluster check`."""

from collections.abc import Iterator

from app.cli.messages import say
from app.cli.output import open_standard_output
from app.cluster.check import WorkerCheck, check_cluster
from app.core.cluster import ClusterChoice
from app.core.message.number import Number
from app.core.names import display


def check(choice: ClusterChoice, path: bytes | None) -> bool:
    """Write a paragraph a worker; return whether all can take part. Raises `ClusterRefused`."""
    workers = check_cluster(choice, path)
    with open_standard_output() as out:
        for worker in sorted(workers, key=lambda worker: worker.address):
            out.write("".join(f"{line}\n" for line in _lines(worker)))
    fine = sum(worker.fault is None for worker in workers)
    children = sum(worker.greeting.children for worker in workers if worker.greeting and not worker.fault)
    count, processes = Number.of(len(workers)), Number.of(children)
    say(
        f"{fine} of {count} {count:worker|workers} can take part, "
        f"with {processes} probe {processes:process|processes}."
    )
    return bool(workers) and fine == len(workers)


def _lines(worker: WorkerCheck) -> Iterator[str]:
    there = worker.greeting
    yield f"{worker.address}  {there.host if there else '?'}  {worker.fault or 'can take part'}"
    if there:
        yield f"    Cinventory {there.version}, Python {there.python}, distributed {there.distributed}"
        yield f"    {there.engine}"
        clock = f"clock {worker.clock:+.1f} s"
        children = Number.of(there.children)
        yield f"    {children} {children:process|processes}, answers in {worker.milliseconds:.0f} ms, {clock}"
    if worker.path:
        yield f"    sees {display(worker.path)} (device {worker.device:#x})"
