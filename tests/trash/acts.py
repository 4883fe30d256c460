"""Acts on copies in a library of real files."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from app.core.copies.removal import Removal, choose, plan
from app.core.query import Query
from app.core.trash.job import TrashOutcome, TrashRequest
from app.core.trash.journal import JournalEntry, JournalState
from app.jobs.types.trash import plan_act
from app.library import Library
from app.library.copies.journal import begin_move
from app.trash import session
from app.trash.mover import Mover
from tests.checksum.known import write_files
from tests.copies.searches import Searches
from tests.doubles import DummyHost
from tests.library.copy_records import settle
from tests.trash.bins import to_folder

ALL = tuple(JournalState)


class Acts:
    """Removals in one library."""

    def __init__(self, library: Library, videos: Path) -> None:
        self.library = library
        self.videos = videos
        self.host = DummyHost()

    def know(self, contents: Mapping[str, bytes]) -> None:
        """Write files, scan them, and look for copies."""
        write_files(self.library, self.videos, contents)
        Searches(self.library).run()

    def planned(self, *remove: str) -> list[Removal]:
        """Return the removals of these names; by default, of all but the proposed file of each group."""
        found: list[Removal] = []
        with self.library.reader() as reader:
            for group in reader.copy_groups(Query()):
                wanted = {file.id for file in group.files if Path(os.fsdecode(file.path)).name in remove}
                chosen = wanted if remove else choose(group.files, None)
                found += (each for each in plan(group.files, group.size, chosen) if isinstance(each, Removal))
        return found

    def prepare(self, *remove: str) -> TrashRequest:
        """Write the plan into the journal."""
        return plan_act(self.library, self.planned(*remove), 1.0)

    def run(self, request: TrashRequest, mover: Mover = to_folder, *, back: bool = False) -> TrashOutcome:
        """Run the act, and wait until the copies are counted again."""
        outcome = session.run(request, self.host, self.library, mover, back=back)
        settle(self.library)
        return outcome

    def interrupt(self, *names: str) -> None:
        """Have the journal as after a kill in the middle of moves."""
        for name in names:
            self.library.write(begin_move, self.journal()[name].id, b"digest", 2.0).result()

    def entries(self) -> list[JournalEntry]:
        """Return all entries of the journal."""
        with self.library.reader() as reader:
            return reader.journal(ALL)

    def journal(self) -> dict[str, JournalEntry]:
        """Return the entries of the journal by name."""
        return {Path(os.fsdecode(each.path)).name: each for each in self.entries()}

    def states(self) -> dict[str, JournalState]:
        """Return the states in the journal by name."""
        return {name: entry.state for name, entry in self.journal().items()}

    def cancel_when(self, cancels: Callable[[DummyHost], bool]) -> None:
        """Cancel the next run at a point."""
        self.host = DummyHost(cancels)
