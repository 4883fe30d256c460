"""Measures profiles over a library, and checks that SQL and memory agree.

    python -m tests.benchmarks.profiles [--rows 100000] [--library FILE]

One line of JSON: seconds of CPU to count the outcomes of ten profiles as the editor does, to list the files
of each with every outcome, and to judge all records in memory as the command `profiles test` does.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from msgspec.structs import replace

from app.config import profiles
from app.core.facts.outcomes import Outcome
from app.core.profiles.judge import ProfileJudge
from app.core.profiles.profile import Profile, rules_of
from app.core.query import Query
from app.library import open_library
from app.library.reader import Reader
from tests.benchmarks.tables import library as rows

PROFILES: Final = 10
_PAGE: Final = 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--library", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.library or Path(folder) / "library.sqlite3"
        if not path.exists():
            rows.make(path, given.rows)
        with closing(open_library(path)) as known, known.reader() as reader:
            print(json.dumps(_measured(reader)))


def _measured(reader: Reader) -> dict[str, Any]:
    chosen = profiles.load(Path("none")).profiles[:PROFILES]
    began = time.process_time()
    counts = {profile.name: reader.rule_counts(Query(), profile.rule) for profile in chosen}
    counted = time.process_time()
    found = {
        (profile.name, outcome): len(reader.find(_query(profile, outcome)))
        for profile in chosen
        for outcome in Outcome
    }
    listed = time.process_time()
    judged = _judged(reader, chosen)
    ended = time.process_time()
    return {
        "records": reader.count(Query()),
        "profiles": len(chosen),
        "count_s": round(counted - began, 3),
        "list_s": round(listed - counted, 3),
        "memory_s": round(ended - listed, 3),
        "agree": all(
            counts[name][outcome] == number == judged[name, outcome]
            for (name, outcome), number in found.items()
        ),
        "yes": {name: told[Outcome.YES] for name, told in counts.items()},
    }


def _query(profile: Profile, outcome: Outcome) -> Query:
    terms = Query.parse(f"plays:{profile.name}={outcome}").terms
    return replace(Query(terms=terms), rules=rules_of((profile,)))


def _judged(reader: Reader, chosen: Sequence[Profile]) -> dict[tuple[str, Outcome], int]:
    told = {(profile.name, outcome): 0 for profile in chosen for outcome in Outcome}
    ids, judges = reader.ids(), [ProfileJudge(profile, time.time()) for profile in chosen]
    for start in range(0, len(ids), _PAGE):
        for record in reader.records(ids[start : start + _PAGE]):
            for judge in judges:
                told[judge.profile.name, judge.verdict(record).outcome] += 1
    return told


if __name__ == "__main__":
    main()
