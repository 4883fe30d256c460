"""The files that save most, and the sums, are those of the advice on each file."""

from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from app.core.advice.advise import advise
from app.core.advice.gates import Effect, Gate
from app.core.advice.grounds import Grounds, OwnFiles
from app.core.advice.plan import gate_of
from app.core.advice.target import EncodingTarget, TargetCodec
from app.core.advice.total import total
from app.core.advice.video_class import FAST, HeightBand, VideoClass, band_of
from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.verdict import DamageVerdict
from app.core.query import Query
from app.library import Library, open_library
from app.library.advice import library_grounds, savings
from tests.benchmarks.tables.library import make
from tests.library.filling import run_sql

ROWS = 900
OWN = Grounds(
    own={
        VideoClass(codec, band, fast, hdr): OwnFiles(20, 5, 0.02, 0.09)
        for codec in ("HEVC", "AV1")
        for band in HeightBand
        for fast in (False, True)
        for hdr in (False, True)
    }
)
TARGETS = (
    EncodingTarget(),
    EncodingTarget(least=0),
    EncodingTarget(codec=TargetCodec.AV1, height=720, keep_sound=False, least=1_000_000),
    EncodingTarget(height=1080, keep_hdr=False),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def] # noqa: ANN201
    """A library of files of many kinds, some of them damaged, lost, huge or without a length."""
    path = tmp_path_factory.mktemp("advice") / "library.sqlite3"
    make(path, ROWS)
    library = open_library(path)
    run_sql(library, "UPDATE look SET camera = NULL WHERE id % 2")
    run_sql(library, "UPDATE look SET scan_type = 'Progressive' WHERE id % 3")
    run_sql(
        library,
        "UPDATE file SET (camera, scan_type) = (SELECT camera, scan_type FROM look WHERE id = look_id)",
    )
    run_sql(library, "UPDATE file SET size = ? WHERE id % 97 = 0", 2**53 + 1)
    run_sql(library, "UPDATE file SET duration = NULL WHERE id % 31 = 0")
    run_sql(library, "UPDATE file SET frame_rate = NULL WHERE id % 41 = 0")
    for number, damage in enumerate(DamageVerdict):
        run_sql(library, "UPDATE file SET damage = ? WHERE id % 8 = ?", str(damage), number)
    for number, verdict in enumerate(ChecksumVerdict):
        run_sql(library, "UPDATE file SET verdict = ? WHERE id % 11 = ?", str(verdict), number)
    run_sql(library, "UPDATE file SET missing = 1 WHERE id % 19 = 0")
    run_sql(library, "UPDATE source SET removed = 1 WHERE id = 4")
    yield library
    library.close()


@pytest.mark.parametrize("grounds", [Grounds(), OWN], ids=("published", "own"))
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("text", ["", "codec:avc size:>1GB"])
def test_sums_and_rows_are_those_of_each_file(
    library: Library, text: str, target: EncodingTarget, grounds: Grounds
) -> None:
    query = Query.parse(text)
    with library.reader() as reader:
        found = reader.insight(savings.read, query, target, 50, grounds)
        records = [each for each in reader.records(reader.find(query)) if each.status != "missing"]
    advised = {each.id: advise(each, target, grounds) for each in records}
    whole = total(advised.values())
    assert found.total == whole
    assert found.total.gated == whole.gated
    saving = {id_: each.saves for id_, each in advised.items() if each.saves is not None}
    first = sorted(saving, key=lambda id_: (-sum(saving[id_]), id_))[:50]
    assert [row.id for row in found.rows] == first
    assert {row.id: row.saves for row in found.rows} == {id_: saving[id_] for id_ in first}


def test_the_samples_hold_what_is_to_be_tested(library: Library) -> None:
    with library.reader() as reader:
        found = reader.insight(savings.read, Query(), EncodingTarget(least=0), 50, OWN)
    kept_out = {gate for gate in Gate if gate.effect is not Effect.CAUTION}
    assert found.rows
    assert {Gate.NO_FACTS, Gate.DAMAGED, Gate.CAMERA, Gate.MEZZANINE} <= set(found.total.gated) <= kept_out


def test_own_files_need_twenty_of_five_folders(tmp_path: Path) -> None:
    make(tmp_path / "library.sqlite3", ROWS)
    with closing(open_library(tmp_path / "library.sqlite3")) as library:
        run_sql(library, "UPDATE look SET camera = NULL, scan_type = NULL WHERE id % 3")
        run_sql(
            library,
            "UPDATE file SET (camera, scan_type) = (SELECT camera, scan_type FROM look WHERE id = look_id)",
        )
        run_sql(library, "UPDATE file SET frame_rate = 24.0 WHERE id % 2")
        with library.reader() as reader:
            known = reader.insight(library_grounds.read, EncodingTarget())
            hevc = reader.records(reader.find(Query.parse("codec:hevc status:ok")))
    assert all(each.files >= 20 and each.folders >= 5 for each in known.own.values())
    assert all(0 < each.low <= each.high for each in known.own.values())
    classes = Counter(
        VideoClass("HEVC", band_of(look.width or 0, look.height or 0), rate >= FAST, bool(look.hdr_format))
        for look, size, rate in ((each.summary, each.size, each.summary.frame_rate or 0) for each in hevc)
        if rate and size and look.duration and gate_of(look) is None
    )
    assert {kind.fast for kind in known.own} == {False, True}, classes
    assert {kind: each.files for kind, each in known.own.items()} == {
        kind: classes[kind] for kind in known.own
    }


def test_hard_links_are_counted(tmp_path: Path) -> None:
    make(tmp_path / "library.sqlite3", 60)
    with closing(open_library(tmp_path / "library.sqlite3")) as library:
        run_sql(library, "UPDATE file SET size = 5, file_id = 'link', missing = 0 WHERE id <= 3")
        run_sql(library, "UPDATE file SET missing = 1 WHERE id = 3")
        with library.reader() as reader:
            places = Counter(each.source_id for each in reader.records((1, 2)))
            found = reader.insight(savings.hard_links, (1, 2, 4))
    assert len(places) == 1
    assert found == {1: 1, 2: 1}
