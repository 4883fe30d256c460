"""Each file is with one worker at a time and is answered once, whatever becomes of the workers."""

import random
from collections import Counter

import msgspec
import pytest

from app.cluster.dispatcher import MOST_LOSSES, MOST_OUTSTANDING, Dispatcher
from app.cluster.member import Member
from app.cluster.messages import Answered, Taken
from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.run.bottleneck import Usage
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.protocol import answers, encode

PLACES = ((b"/media", b"/mnt/media"),)


def tasks(count: int, start: int = 0) -> list[ProbeTask]:
    return [ProbeTask(key, b"/media/%d.mkv" % key) for key in range(start, start + count)]


def member(dispatcher: Dispatcher, name: str = "a", *, there: bytes = b"/media") -> Member:
    """Return a worker with two children that sees the folder."""
    joined = Member(name, name, 2, places={b"/media": there})
    dispatcher.join(joined)
    return joined


def taken(*keys: int, returned: tuple[int, ...] = (), doubt: str = "") -> Taken:
    bodies = (encode(ProbeAnswer(key=key, status=FileStatus.SKIPPED, reason=REASON)) for key in keys)
    found = [Answered(key, doubt, msgspec.Raw(body)) for key, body in zip(keys, bodies, strict=True)]
    return Taken(found, list(returned), [], Usage(), 0.1, 0.1)


REASON = Message("probe.skipped")


def told(dispatcher: Dispatcher) -> list[ProbeAnswer]:
    """Return the answers for the scan."""
    return [answer for answer in answers(encode(dispatcher.told())) if answer]


@pytest.fixture
def dispatcher() -> Dispatcher:
    return Dispatcher(PLACES)


def test_a_worker_gets_files_by_the_path_that_it_sees_them_at(dispatcher: Dispatcher) -> None:
    dispatcher.feed(tasks(1), last=True)

    assert [task.path for task in dispatcher.hand(member(dispatcher, there=b"/mnt/media"))] == [
        b"/mnt/media/0.mkv"
    ]


def test_a_worker_gets_no_file_of_a_place_that_it_has_not_proven_to_see(dispatcher: Dispatcher) -> None:
    stranger = Member("a", "a", 2)
    dispatcher.join(stranger)
    dispatcher.feed(tasks(1), last=True)

    assert dispatcher.hand(stranger) == []
    assert dispatcher.unproven(stranger) == (PLACES[0], tasks(1)[0])


def test_the_files_of_a_lost_worker_go_to_another_and_late_answers_do_not_count(
    dispatcher: Dispatcher,
) -> None:
    dispatcher.feed(tasks(4), last=True)
    lost = member(dispatcher)
    held = dispatcher.hand(lost)
    dispatcher.part(lost.address, lost, None)
    other = member(dispatcher, "b")
    again = dispatcher.hand(other)

    assert [task.key for task in again[: len(held)]] == [task.key for task in held]
    assert dispatcher.take(lost, taken(*(task.key for task in held))) == 0
    assert dispatcher.take(other, taken(*(task.key for task in again))) == len(again)


def test_a_file_whose_workers_end_is_tried_alone_and_then_read_here(dispatcher: Dispatcher) -> None:
    dispatcher.feed(tasks(40), last=True)
    sizes = []
    for number in range(MOST_LOSSES):
        victim = member(dispatcher, str(number))
        batch = dispatcher.hand(victim)
        assert 0 in {task.key for task in batch}
        sizes.append(len(batch))
        dispatcher.part(victim.address, victim, None)

    assert sizes[-1] == 1
    assert told(dispatcher) == []
    assert dispatcher.doubtful() == tasks(1)
    dispatcher.settle(taken(0).answers)
    assert [answer.key for answer in told(dispatcher)] == [0]


def test_a_worker_that_ends_over_good_files_again_and_again_is_left_out(dispatcher: Dispatcher) -> None:
    dispatcher.feed(tasks(3), last=True)
    for _ in range(3 * MOST_LOSSES):
        weak = member(dispatcher)
        dispatcher.hand(weak)
        dispatcher.part(weak.address, weak, None)
    weak = member(dispatcher)
    dispatcher.settle(taken(*(task.key for task in dispatcher.doubtful())).answers)

    assert sorted(answer.key for answer in told(dispatcher)) == [0, 1, 2]
    assert weak.fault == Message("cluster.unreliable", {"count": 3})


def test_nothing_else_is_given_to_a_worker_with_a_suspect(dispatcher: Dispatcher) -> None:
    dispatcher.feed(tasks(1), last=False)
    for number in range(MOST_LOSSES - 1):
        victim = member(dispatcher, str(number))
        dispatcher.hand(victim)
        dispatcher.part(victim.address, victim, None)
    dispatcher.feed(tasks(5, 1), last=True)
    brave = member(dispatcher)

    assert [task.key for task in dispatcher.hand(brave)] == [0]
    assert dispatcher.hand(brave) == []
    dispatcher.take(brave, taken(0))
    assert dispatcher.hand(brave)


def test_what_a_worker_could_not_read_is_read_here_and_the_worker_left_out(dispatcher: Dispatcher) -> None:
    dispatcher.feed(tasks(1), last=True)
    blind = member(dispatcher)
    dispatcher.hand(blind)
    dispatcher.take(blind, taken(0, doubt="file.vanished"))

    assert told(dispatcher) == []
    assert dispatcher.doubtful() == tasks(1)
    assert dispatcher.doubtful() == []
    dispatcher.settle(taken(0).answers)
    assert [answer.key for answer in told(dispatcher)] == [0]
    assert blind.fault == Message("cluster.not_seen", {"path": "/media"})


def test_a_file_that_this_host_cannot_read_either_is_no_fault_of_the_worker(dispatcher: Dispatcher) -> None:
    dispatcher.feed(tasks(1), last=True)
    honest = member(dispatcher)
    dispatcher.hand(honest)
    dispatcher.take(honest, taken(0, doubt="file.vanished"))
    dispatcher.doubtful()
    dispatcher.settle(taken(0, doubt="file.vanished").answers)

    assert len(told(dispatcher)) == 1
    assert honest.fault is None


def test_files_given_back_go_to_the_worker_that_has_nothing_to_do(dispatcher: Dispatcher) -> None:
    dispatcher.feed(tasks(8), last=True)
    full = member(dispatcher)
    while dispatcher.hand(full):
        pass
    idle = member(dispatcher, "b")

    assert dispatcher.overfull() is full
    full.running = [(0, 9.0), (1, 9.0)]
    dispatcher.take(full, Taken([], [2, 3, 4, 5, 6, 7], full.running, Usage(), 1.0, 1.0))
    assert dispatcher.hand(full) == []
    assert {task.key for task in dispatcher.hand(idle)} <= {2, 3, 4, 5, 6, 7}
    assert dispatcher.overfull() is None


def test_few_files_wait_whatever_the_workers_can_do(dispatcher: Dispatcher) -> None:
    for number in range(64):
        member(dispatcher, str(number)).note(100_000, 0.5, 0.0)

    assert dispatcher.capacity <= MOST_OUTSTANDING


def test_a_worker_that_is_far_away_is_not_sent_ever_smaller_batches() -> None:
    far = Member("a", "a", 1)
    for _ in range(20):
        far.note(far.batch, far.batch / 100, 2.0)

    assert far.batch >= 50


@pytest.mark.parametrize("seed", range(20))
def test_every_file_is_answered_once_whatever_happens(dispatcher: Dispatcher, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    dispatcher.feed(tasks(300), last=True)
    found: Counter[int] = Counter()
    for turn in range(20_000):
        members = list(dispatcher.members.values())
        if len(members) < 3:
            member(dispatcher, f"{seed} {turn}")
            continue
        one = chance.choice(members)
        dispatcher.hand(one)
        keys = chance.sample(sorted(one.held), k=min(len(one.held), 5))
        event = chance.random()
        if event < 0.02:
            dispatcher.part(one.address, one, None if event < 0.01 else Message("cluster.silent"))
        elif event < 0.1:
            dispatcher.take(one, taken(*keys, doubt="probe.silent"))
        elif event < 0.2:
            dispatcher.take(one, taken(returned=tuple(keys)))
        else:
            dispatcher.take(one, taken(*keys))
        if home := dispatcher.doubtful():
            dispatcher.settle(taken(*(task.key for task in home), doubt="probe.silent").answers)
        found.update(answer.key for answer in told(dispatcher))
        if len(found) == 300:
            break

    assert found == Counter(range(300))
