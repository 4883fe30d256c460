"""The order in which the workers of a cluster are named."""

from app.core.run.worker_state import WorkerState, able, in_order
from tests.teams import MANY, SILENT, worker


def test_workers_with_a_fault_come_first_then_slow_ones_then_the_others_by_name() -> None:
    slow, idle = worker("z-slow", 100.0), worker("y-idle", 0.0)
    quick, usual = worker("b", 800.0), worker("a", 400.0)
    one_more = worker("c", 390.0)

    assert in_order([quick, slow, one_more, SILENT, usual, idle]) == (
        SILENT,
        idle,
        slow,
        usual,
        quick,
        one_more,
    )


def test_rates_that_vary_a_little_do_not_change_the_order() -> None:
    def names(rates: list[float]) -> list[str]:
        return [
            each.name
            for each in in_order([worker(host, rate) for host, rate in zip("abc", rates, strict=True)])
        ]

    assert names([400.0, 380.0, 420.0]) == names([380.0, 420.0, 400.0])


def test_only_workers_without_a_fault_get_files() -> None:
    assert (able(MANY), len(MANY), MANY[0]) == (63, 64, SILENT)
    assert (able(()), in_order(())) == (0, ())
    assert able([WorkerState("a", "tcp://a:1")]) == 1
