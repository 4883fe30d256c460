"""Decides which worker probes which file. Each file is with one worker at a time, and is answered once.

Knows neither Dask nor a clock, so that any number of workers can be simulated.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import accumulate, islice
from typing import Final

import msgspec

from app.cluster.member import Member
from app.cluster.messages import MISREAD, Answered, Taken
from app.core.cluster import Names, place_of
from app.core.message import Message
from app.core.run.bottleneck import Usage
from app.core.text.names import display, moved
from app.probe.base import ProbeTask

MOST_LOSSES: Final = 6
"""Number of times that a worker may end while it holds a file, before this host reads the file."""
MOST_OUTSTANDING: Final = 50_000
"""Maximum number of files that are with the cluster, so that a million never lie in memory."""
TAKE_BACK_SECONDS: Final = 1.0
"""Seconds of work that a worker must have for its files to be given to another."""
_STOCK: Final = 64
"""Least number of files to have ready."""
_TOLD: Final = 1024
"""Maximum number of answers in a message."""
_TOLD_BYTES: Final = 16 * 2**20
"""Their maximum size, bytes, if there is more than one."""
_MOST_STRIKES: Final = 3
_DOUBTFUL_AT_ONCE: Final = 64


class Dispatcher:
    """The files of a scan that are with the cluster."""

    def __init__(self, places: Sequence[Names]) -> None:
        """`places` are the folders that hosts may see under other paths, the longest path first."""
        self._places = places
        self.members: dict[str, Member] = {}
        """The workers that get files, by address."""
        self.left_out: dict[str, Member] = {}
        """The workers that get none, with the reason."""
        self._usage_of_ended = Usage()
        self._restarts = 0
        self._clear()

    def _clear(self) -> None:
        self._waiting: deque[ProbeTask] = deque()
        self.last = False
        """True if no further files come."""
        self.answers: list[msgspec.Raw] = []
        """Answers that the scan was not told yet."""
        self._losses: dict[int, int] = {}
        """Number of workers that ended while they held a file, by key."""
        self._doubts: dict[int, tuple[ProbeTask, str, str]] = {}
        """Files that a worker could not read: the task, the address and the code of the reason."""
        self._asked: set[int] = set()
        """Keys of the doubtful files that this host is reading now."""

    def feed(self, tasks: Iterable[ProbeTask], *, last: bool) -> None:
        """Add files."""
        self._waiting.extend(tasks)
        self.last = last

    def drop(self) -> None:
        """Forget all files."""
        self._clear()
        for member in self.members.values():
            member.held.clear()
            member.alone = False

    @property
    def capacity(self) -> int:
        """Number of files to have here, those without an answer included."""
        wanted = sum(member.capacity + member.batch for member in self.members.values())
        return max(_STOCK, min(wanted, MOST_OUTSTANDING))

    def told(self) -> list[msgspec.Raw]:
        """Return answers that the scan was not told yet, as many as go into a message."""
        sizes = accumulate(len(memoryview(answer)) for answer in self.answers)
        fit = sum(size <= _TOLD_BYTES for size in islice(sizes, _TOLD))
        count = max(fit, 1)
        told, self.answers = self.answers[:count], self.answers[count:]
        return told

    def unproven(self, member: Member) -> tuple[Names, ProbeTask] | None:
        """Return the place of the next file, and the file, if the worker has yet to prove that it sees it."""
        if not self._waiting or member.fault:
            return None
        task = self._waiting[0]
        place = place_of(task.path, self._places)
        return None if place[0] in member.places else (place, task)

    def hand(self, member: Member) -> list[ProbeTask]:
        """Return the next files for a worker, with their paths there."""
        if member.alone or member.fault or len(member.held) >= member.capacity - member.batch:
            return []
        if member.stuck and not all(other.stuck for other in self.members.values()):
            return []
        if member.held and not self.last and len(self._waiting) < member.batch // 2:
            return []  # small batches cost as much as large ones: wait for more files
        batch: list[ProbeTask] = []
        most = min(member.batch, max(member.share, self._share))
        while self._waiting and len(batch) < most:
            task = self._waiting[0]
            allowed = self._allowed(task.key)
            place = place_of(task.path, self._places)[0]
            if place not in member.places or len(batch) >= allowed or (allowed == 1 and member.held):
                break
            most = min(most, allowed)
            member.alone = allowed == 1
            member.held[task.key] = self._waiting.popleft()
            there = member.places[place]
            batch.append(task._replace(path=moved(task.path, place, there), root=there if task.root else b""))
        return batch

    @property
    def _share(self) -> int:
        """The greatest batch that leaves enough for the other workers; near the end, it shrinks."""
        count = len(self._waiting)
        return max(1, count // (2 * len(self.members) or 1)) if self.last else count

    def _allowed(self, key: int) -> int:
        """Return the greatest batch for a file: it shrinks with each worker that ended with the file."""
        losses = self._losses.get(key, 0)
        return MOST_OUTSTANDING if losses < 2 else max(1, 16 >> (2 * (losses - 2)))

    def take(self, member: Member, taken: Taken) -> int:
        """Keep what a worker has told, and return the number of new answers."""
        count = 0
        for answer in taken.answers:
            task = member.held.pop(answer.key, None)
            if task is not None:
                count += 1
                self._judge(member, task, answer)
        back = [task for key in taken.returned if (task := member.held.pop(key, None))]
        self._waiting.extendleft(back)
        member.alone &= bool(member.held)
        member.running, member.positions, member.usage = taken.running, taken.positions, taken.usage
        self.note_restarts(taken.restarts)
        return count

    def note_restarts(self, count: int) -> None:
        """Note children that were ended early, on any host."""
        self._restarts += count

    def take_restarts(self) -> int:
        """Return the number of children that were ended early since the last call."""
        count, self._restarts = self._restarts, 0
        return count

    def _judge(self, member: Member, task: ProbeTask, answer: Answered) -> None:
        if answer.doubt:
            self._doubts[task.key] = task, member.address, answer.doubt
        else:
            self._answer(task.key, answer.body)

    def _answer(self, key: int, body: msgspec.Raw) -> None:
        self._losses.pop(key, None)
        self.answers.append(body)

    def doubtful(self) -> list[ProbeTask]:
        """Return files that a worker could not read, for this host to read."""
        fresh = (task for key, (task, _, _) in self._doubts.items() if key not in self._asked)
        tasks = [task for task, _ in zip(fresh, range(_DOUBTFUL_AT_ONCE - len(self._asked)), strict=False)]
        self._asked.update(task.key for task in tasks)
        return tasks

    def settle(self, answers: Iterable[Answered]) -> None:
        """Keep the answers of this host. A worker that could not read what this host can is left out."""
        for answer in answers:
            if (doubt := self._doubts.pop(answer.key, None)) is None:
                continue
            self._asked.discard(answer.key)
            self._answer(answer.key, answer.body)
            if not answer.doubt:
                self._strike(*doubt)

    def _strike(self, task: ProbeTask, address: str, code: str) -> None:
        if (member := self.members.get(address)) is None:
            return
        member.strikes += 1
        if code.startswith("file."):
            path = display(place_of(task.path, self._places)[0])
            self.leave_out(member, Message("cluster.not_seen", {"path": path}))
        elif code == MISREAD:
            self.leave_out(member, Message("cluster.misread", {"path": display(task.path)}))
        elif member.strikes >= _MOST_STRIKES:
            self.leave_out(member, Message("cluster.unreliable", {"count": member.strikes}))

    def reconsider(self) -> None:
        """Have this host read its files again, after its children have ended."""
        self._asked.clear()

    def join(self, member: Member) -> None:
        """Add a worker."""
        self.left_out.pop(member.address, None)
        self.members[member.address] = member

    def leave_out(self, member: Member, reason: Message) -> None:
        """Give a worker no more files. Those that it holds are answered, or given back when it parts."""
        member.fault = reason

    def part(self, address: str, member: Member | None, reason: Message | None) -> None:
        """Give the files of a worker to others. With a reason, the worker is listed as left out.

        Without one, it has ended, and each of its files may have been the cause. A file that is a suspect
        too often is read by this host: whether the file or the workers are at fault, a scan without a cluster
        would find the same.
        """
        if member is None:
            member = Member(address, address, 1)
        self._remove(member)
        if reason:
            member.fault = reason
            self.left_out[address] = member
        for task in reversed(member.held.values()):
            losses = self._losses[task.key] = self._losses.get(task.key, 0) + (reason is None)
            if losses >= MOST_LOSSES:
                self._doubts[task.key] = task, address, "cluster.unreliable"
            else:
                self._waiting.appendleft(task)
        member.held = {}

    def _remove(self, member: Member) -> None:
        if self.members.get(member.address) is member:
            del self.members[member.address]
            self._usage_of_ended = self._usage_of_ended.plus(member.usage)

    def overfull(self) -> Member | None:
        """Return a worker that should give files back, because another has nothing to do."""
        members = self.members.values()
        if self._waiting or not self.last or all(member.held for member in members):
            return None
        fullest = max(
            (member for member in members if len(member.held) > member.children and not member.alone),
            key=lambda member: member.seconds_left,
            default=None,
        )
        return fullest if fullest and fullest.seconds_left > TAKE_BACK_SECONDS else None

    def holder(self, key: int) -> Member | None:
        """Return the worker that holds a file."""
        return next((member for member in self.members.values() if key in member.held), None)

    def usage(self) -> Usage:
        """Return how all children have spent their time."""
        total = self._usage_of_ended
        for member in self.members.values():
            total = total.plus(member.usage)
        return total
