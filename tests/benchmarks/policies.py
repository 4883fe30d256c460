"""Compares the verdicts of MediaConch policies with those of MediaConch itself.

    python -m tests.benchmarks.policies --python VENV/bin/python --policies FOLDER FILE...

One line of JSON. `--python` is an interpreter with the package `mediaconch`, in an environment of its own.
`FOLDER` has policies in XML, such as those of https://github.com/MediaArea/MediaConch_SourceCode/tree/master/Tools/Policies.
Both see the report of their own MediaInfo; files that either cannot read are left out.
"""

import argparse
import json
import os
import subprocess
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any, Final

from app.core.details.report import report_tracks
from app.core.facts.outcomes import Outcome
from app.core.profiles.policy import policy_outcome, with_names
from app.core.profiles.policy_xml import policy_of
from app.preview.base import ScannedFile
from app.preview.cache import Cache
from app.preview.previewer import Previewer

_ORACLE: Final = """
import json, sys
from mediaconch import MediaConch, Format
policies, files = json.load(sys.stdin)
for name in files:
    for policy in policies:
        conch = MediaConch()
        conch.set_format(Format.xml)
        conch.add_policy(policy)
        print(json.dumps([name, policy, conch.get_report(conch.add_file(name))]), flush=True)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", type=Path, required=True)
    parser.add_argument("--policies", type=Path, required=True)
    parser.add_argument("files", nargs="+", type=Path)
    given = parser.parse_args()
    policies = sorted(given.policies.glob("*.xml"))
    files = [path for path in given.files if path.is_file()]
    told = _told(given.python, policies, files)
    counts: Counter[str] = Counter()
    differing = []
    with tempfile.TemporaryDirectory() as folder:
        previewer = Previewer(Cache(Path(folder), 0))
        for path in files:
            tracks = _tracks(previewer, path)
            for policy in policies:
                theirs = told.get((str(path), str(policy)))
                if theirs is None or not tracks:
                    counts["left_out"] += 1
                    continue
                ours = policy_outcome(policy_of(policy.read_bytes(), os.fsencode(policy)), tracks)
                counts["unknown" if ours is Outcome.UNKNOWN else "same" if ours == theirs else "other"] += 1
                if ours not in {theirs, Outcome.UNKNOWN}:
                    differing.append([path.name, policy.name, ours, theirs])
        previewer.end_child()
    print(
        json.dumps(
            {**counts, "yes": sum(each == "yes" for each in told.values()), "differing": differing[:20]}
        )
    )


def _told(python: Path, policies: list[Path], files: list[Path]) -> dict[tuple[str, str], Outcome]:
    asked = json.dumps([list(map(str, policies)), list(map(str, files))])
    done = subprocess.run([python, "-c", _ORACLE], input=asked, capture_output=True, text=True, check=False)
    told = {}
    for line in done.stdout.splitlines():
        name, policy, report = json.loads(line)
        _, found, rest = (report or "").partition("<policy ")
        outcome = rest.partition(">")[0].partition('outcome="')[2].partition('"')[0]
        if found and outcome:
            told[name, policy] = Outcome.NO if outcome == "fail" else Outcome.YES
    return told


def _tracks(previewer: Previewer, path: Path) -> Any:  # noqa: ANN401
    state = path.stat()
    scanned = ScannedFile(path=os.fsencode(path), size=state.st_size, mtime_ns=state.st_mtime_ns)
    report = previewer.report(scanned, lambda: True)
    return with_names(report_tracks(report), scanned.path) if isinstance(report, str) else ()


if __name__ == "__main__":
    main()
