"""Manifests as jobs: verified and created with children, and stored."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TextIO

import pytest

from app.core.checksum.algorithm import Algorithm
from app.core.errors import Cancelled, ExportFailed, ManifestRefused, OutputRefused
from app.core.job import JobState
from app.core.job.control import JobControl
from app.core.manifest.form import Form
from app.core.manifest.job import (
    CreateManifestOutcome,
    CreateManifestRequest,
    VerifyManifestOutcome,
    VerifyManifestRequest,
)
from app.core.manifest.report import VerificationReport
from app.core.manifest.verdict import FileState, ManifestFinding, ManifestVerdict, VerificationResult
from app.core.message import Message
from app.core.run.progress import Phase, Progress
from app.export.atomic_write import open_output
from app.jobs.types.manifest import CREATE_MANIFEST, STORED, VERIFY_MANIFEST
from app.library import Library
from app.library.scan import clips, sources
from app.manifests import outputs
from app.manifests.creation import create_manifest
from app.manifests.progress import ManifestProgress
from app.manifests.verification import verify_manifest
from tests.checksum.known import write_files
from tests.manifest_formats.checks import make, states

FILES = {"Clips/a.mov": b"one", "b.mov": b"two"}


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """Return a folder with two files."""
    return make(tmp_path / "card", FILES)


def progress(heard: list[Progress] | None = None, control: JobControl | None = None) -> ManifestProgress:
    listen = (lambda _progress: None) if heard is None else heard.append
    return ManifestProgress(control or JobControl(), listen)


def verify(path: Path, **asked: object) -> VerifyManifestOutcome:
    request = VerifyManifestRequest(path=bytes(path), **asked)  # type: ignore[arg-type]
    return verify_manifest(request, progress())


def create(
    library: Library, folder: Path, form: Form, output: Path, **asked: object
) -> CreateManifestOutcome:
    request = CreateManifestRequest(
        folder=bytes(folder),
        form=form,
        output=bytes(output),
        **asked,  # type: ignore[arg-type]
    )
    return create_manifest(request, library, progress())


@pytest.mark.parametrize("form", [Form.MD5, Form.XXH128, Form.BLAKE3])
def test_a_list_is_created_outside_and_verified_from_there(
    library: Library, card: Path, tmp_path: Path, form: Form
) -> None:
    before = sorted(card.rglob("*"))
    output = tmp_path / f"list.{form}"
    made = create(library, card, form, output)
    assert (made.state, made.files, made.path) == (JobState.COMPLETED, 2, bytes(output))
    assert made.size == sum(map(len, FILES.values()))
    assert sorted(card.rglob("*")) == before
    done = verify(output, folder=bytes(card))
    assert (done.state, done.report.result.verdict) == (JobState.COMPLETED, ManifestVerdict.COMPLETE)


def test_a_history_is_created_and_continued_inside_with_permission(library: Library, card: Path) -> None:
    for files in (1, 2):
        made = create(library, card, Form.ASC_MHL, card, into_source=True)
        assert (made.state, made.files) == (JobState.COMPLETED, 2)
        assert len(list((card / "ascmhl").glob("*.mhl"))) == files
        assert verify(card).report.result.counts == {FileState.VERIFIED: 2}
        time_passes(card)
    make(card, {"b.mov": b"twO"})
    made = create(library, card, Form.ASC_MHL, card, into_source=True)
    assert made.state is JobState.NEEDS_ATTENTION
    assert made.told == {FileState.CHANGED: 1}
    assert [error.path for error in made.errors] == [bytes(card / "b.mov")]


def time_passes(card: Path) -> None:
    """Rename the newest generation and its link, as if it were from an earlier second."""
    newest = max((card / "ascmhl").glob("*.mhl"))
    older = newest.with_name(newest.name[:5] + "earlier.mhl")
    chain = card / "ascmhl/ascmhl_chain.xml"
    newest.rename(older)
    chain.write_text(chain.read_text("utf-8").replace(newest.name, older.name), "utf-8")


def test_a_bag_is_created_beside_its_data(library: Library, tmp_path: Path) -> None:
    folder = make(tmp_path / "bag", {"data/a.mov": b"one"})
    create(library, folder, Form.BAGIT, folder, into_source=True, algorithms=(Algorithm.MD5,))
    assert verify(folder).report.result.verdict is ManifestVerdict.COMPLETE


def test_a_search_lists_files_of_the_library(library: Library, card: Path, tmp_path: Path) -> None:
    make(card, {"note.txt": b"no video"})
    write_files(library, card, {"b.mov": b"two", "c.mov": b"three"})
    output = tmp_path / "list.md5"
    made = create(library, card, Form.MD5, output, query="name:b.mov")
    assert made.files == 1
    assert output.read_bytes().endswith(b"  b.mov\n")
    output.unlink()
    assert create(library, card, Form.MD5, output, query="ext:mov").files == 2
    with pytest.raises(ManifestRefused, match="no files"):
        create(library, card, Form.MD5, tmp_path / "none.md5", query="name:nothing")
    with pytest.raises(OutputRefused, match="every file"):
        create(library, card, Form.ASC_MHL, tmp_path, query="name:b.mov")


def test_a_search_lists_recordings_of_several_files_whole(
    library: Library, card: Path, tmp_path: Path
) -> None:
    parts = {f"GX0{part}0482.MP4": b"part" * part for part in (1, 2, 3)}
    write_files(library, card, {"a.mov": b"a", **parts, "GX010483.MP4": b"one"})
    library.write(clips.regroup).result()
    output = tmp_path / "list.md5"
    made = create(library, card, Form.MD5, output, query="name:GX020482.MP4,a.mov")
    assert [line.split(b"  ")[1].decode() for line in output.read_bytes().splitlines()] == ["a.mov", *parts]
    assert [str(each) for each in made.summary()] == ["4 files", "2 of them to complete recordings", "25 B"]
    made = create(library, card, Form.MD5, output, query="clip:yes", force=True)
    assert (made.files, made.of_recordings) == (3, 0)


def test_nothing_is_written_into_a_source_without_permission(
    library: Library, card: Path, tmp_path: Path
) -> None:
    other = make(tmp_path / "other", {"a.mov": b"one"})
    library.write(sources.add, bytes(other), "volume", 0.0).result()
    for output, allowed in (
        (card / "list.md5", False),
        (other / "list.md5", False),
        (other / "list.md5", True),
    ):
        with pytest.raises(OutputRefused, match="only reads"):
            create(library, card, Form.MD5, output, into_source=allowed)
        assert not output.exists()


def test_an_existing_list_is_kept(library: Library, card: Path, tmp_path: Path) -> None:
    output = make(tmp_path, {"list.md5": b"old"}) / "list.md5"
    with pytest.raises(OutputRefused, match="would hide"):
        create(library, card, Form.MD5, output)
    assert output.read_bytes() == b"old"
    create(library, card, Form.MD5, output, force=True)
    assert output.read_bytes().count(b"\n") == 2


def test_a_broken_history_is_told_and_not_continued(library: Library, card: Path) -> None:
    create(library, card, Form.ASC_MHL, card, into_source=True)
    chain = card / "ascmhl/ascmhl_chain.xml"
    chain.write_text(chain.read_text("utf-8").replace("<c4>c4", "<c4>c43"), "utf-8")
    done = verify(card)
    assert (done.state, done.report.result.verdict) == (JobState.NEEDS_ATTENTION, ManifestVerdict.FAILED)
    before = sorted(card.rglob("*"))
    with pytest.raises(ManifestRefused, match="chain"):
        create(library, card, Form.ASC_MHL, card, into_source=True)
    assert sorted(card.rglob("*")) == before


def test_a_chain_that_cannot_be_written_leaves_no_generation(
    library: Library, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create(library, card, Form.ASC_MHL, card, into_source=True)
    time_passes(card)
    before = {path: path.read_bytes() for path in (card / "ascmhl").iterdir()}

    @contextmanager
    def full(path: bytes, *rules: object, force: bool, within: bytes | None) -> Iterator[TextIO]:
        if path.endswith(b".xml"):
            raise ExportFailed("export.failed", path="chain", detail="no space")
        with open_output(path, *rules, force=force, within=within) as out:  # type: ignore[arg-type]
            yield out

    monkeypatch.setattr(outputs, "open_output", full)
    with pytest.raises(ExportFailed, match="no space"):
        create(library, card, Form.ASC_MHL, card, into_source=True)
    assert {path: path.read_bytes() for path in (card / "ascmhl").iterdir()} == before


def test_a_history_inside_tells_and_records_what_an_outer_one_knows(library: Library, card: Path) -> None:
    create(library, card, Form.ASC_MHL, card, into_source=True)
    make(card, {"Clips/a.mov": b"onE"})
    made = create(library, card / "Clips", Form.ASC_MHL, card / "Clips", into_source=True)
    assert (made.state, made.told) == (JobState.NEEDS_ATTENTION, {FileState.CHANGED: 1})
    (error,) = made.errors
    assert (error.path, str(card) in str(error.reason)) == (bytes(card / "Clips/a.mov"), True)
    assert verify(card).report.result.verdict is ManifestVerdict.FAILED
    (note,) = verify(card / "Clips").report.result.notes
    assert (note.code, note.args) == ("manifest.outer_history", {"path": str(card)})
    (chain,) = (card / "ascmhl").glob("*.xml")
    chain.write_text(chain.read_text("utf-8").replace("c4>c4", "c4>c5"), "utf-8")
    made = create(library, card / "Clips", Form.ASC_MHL, card / "Clips", into_source=True)
    assert made.told == {FileState.CHANGED: 1, FileState.NOT_CHECKED: 1}
    assert os.fsencode(card / "Clips") in {error.path for error in made.errors}


PART = f".cinventory-{'0' * 32}.part"


@pytest.mark.parametrize("form", [Form.ASC_MHL, Form.BAGIT, Form.MD5])
def test_what_an_interrupted_program_has_left_is_cleaned(
    library: Library, tmp_path: Path, form: Form
) -> None:
    folder = make(tmp_path / "card", {"data/a.mov": b"one", PART: b"x", f"ascmhl/{PART}": b"x"})
    output = folder if form.is_folder else folder / "list.md5"
    create(library, folder, form, output, into_source=True)
    left = {path.relative_to(folder).as_posix() for path in folder.rglob(PART)}
    assert left == (set() if form is Form.ASC_MHL else {f"ascmhl/{PART}"})
    make(folder, {PART: b"x"})
    with pytest.raises((OutputRefused, ManifestRefused)) if form is not Form.ASC_MHL else nullcontext():
        create(library, folder, form, output, into_source=True)
    assert not (folder / PART).exists()


@pytest.mark.parametrize("form", [Form.BAGIT, Form.MD5])
def test_an_empty_file_keeps_no_manifest_away(library: Library, tmp_path: Path, form: Form) -> None:
    """Without hard links, an interrupted program leaves one: the name of its output was reserved."""
    names = {"bag-info.txt": b"", "manifest-sha256.txt": b"", "list.md5": b""}
    folder = make(tmp_path / "card", {"data/a.mov": b"one", **names})
    output = folder if form.is_folder else folder / "list.md5"
    create(library, folder, form, output, into_source=True)
    path = folder / ("bagit.txt" if form.is_folder else "list.md5")
    assert verify(path).report.result.verdict is ManifestVerdict.COMPLETE


def test_a_torn_generation_is_set_aside(library: Library, card: Path) -> None:
    make(card, {"ascmhl/0001_x.mhl": b"<?xml"})
    create(library, card, Form.ASC_MHL, card, into_source=True)
    assert (card / "ascmhl/0001_x.mhl.incomplete").exists()
    assert verify(card).report.result.verdict is ManifestVerdict.COMPLETE


def test_differences_need_attention_the_worst_first(library: Library, card: Path, tmp_path: Path) -> None:
    output = tmp_path / "list.sha256"
    create(library, card, Form.SHA256, output)
    make(card, {"b.mov": b"twO", "c.mov": b"new"})
    (card / "Clips/a.mov").unlink()
    done = verify(output, folder=bytes(card))
    assert done.state is JobState.NEEDS_ATTENTION
    assert list(states({each.path: each for each in done.report.findings}).items()) == [
        (b"b.mov", FileState.CHANGED),
        (b"Clips/a.mov", FileState.MISSING),
        (b"c.mov", FileState.ADDITIONAL),
    ]


def test_what_is_no_manifest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ManifestRefused, match="could not be read"):
        verify(tmp_path / "none.md5")
    with pytest.raises(ManifestRefused, match="no manifest"):
        verify(make(tmp_path / "empty", {"a.mov": b""}))


def test_cancel_writes_nothing(library: Library, card: Path, tmp_path: Path) -> None:
    control = JobControl()
    control.set()
    output = tmp_path / "list.md5"
    request = CreateManifestRequest(folder=bytes(card), form=Form.MD5, output=bytes(output))
    with pytest.raises(Cancelled):
        create_manifest(request, library, progress(control=control))
    assert not output.exists()
    with pytest.raises(Cancelled):
        verify_manifest(VerifyManifestRequest(path=bytes(card)), progress(control=control))


def test_the_progress_counts_bytes_and_ends_whole(library: Library, card: Path, tmp_path: Path) -> None:
    heard: list[Progress] = []
    request = CreateManifestRequest(folder=bytes(card), form=Form.MD5, output=bytes(tmp_path / "list.md5"))
    create_manifest(request, library, progress(heard))
    assert heard[0].phase is Phase.COUNTING
    last = heard[-1]
    assert (last.phase, last.done, last.total) == (Phase.READING, 2, 2)
    assert (last.bytes_done, last.bytes_total, last.fraction) == (6, 6, 1.0)


def test_requests_and_outcomes_come_back_from_the_library() -> None:
    asked = VerifyManifestRequest(path=b"/card/\xff", folder=b"/x", algorithm=Algorithm.MD5)
    codec = VERIFY_MANIFEST.codec
    assert codec.decode_request(codec.encode_request(asked)) == asked
    findings = [
        ManifestFinding(b"%d" % at, FileState.MISSING, Message("manifest.bad_line", {"line": at}))
        for at in range(STORED + 5)
    ]
    report = VerificationReport(
        manifest=b"/card/\xff",
        folder=b"/x",
        result=VerificationResult(counts={FileState.MISSING: STORED + 5}, lists_all=True),
        findings=findings,
        time=1.0,
    )
    stored = codec.decode_outcome(codec.encode_outcome(VerifyManifestOutcome(report=report)))
    assert (len(stored.report.findings), stored.report.omitted) == (STORED, 5)
    assert stored.report.findings[1] == findings[1]
    tree = codec.outcome_tree(stored)
    assert (tree["verdict"], tree["omitted"], len(tree["files"])) == ("incomplete", 5, STORED)
    wanted = CreateManifestRequest(folder=b"/card", form=Form.BAGIT, output=b"/out", into_source=True)
    made = CreateManifestOutcome(path=b"/out", files=3, told={FileState.CHANGED: 1}, size=5)
    creating = CREATE_MANIFEST.codec
    assert creating.decode_request(creating.encode_request(wanted)) == wanted
    assert creating.decode_outcome(creating.encode_outcome(made)) == made
    assert creating.outcome_tree(made)["told"] == {"changed": 1}
    assert [str(each) for each in made.summary()] == ["3 files", "1 changed", "5 B"]


class _Unplugged(ManifestProgress):
    """Has a folder unplugged once a file was read, or while files are counted."""

    def __init__(self, card: Path, *, counting: bool) -> None:
        super().__init__(JobControl(), lambda _progress: None)
        self._card = card
        self._counting = counting

    def count(self, found: int) -> None:
        super().count(found)
        if self._counting:
            self._unplug()

    def add(self, size: int) -> None:
        super().add(size)
        self._unplug()

    def _unplug(self) -> None:
        if self._card.exists():
            self._card.rename(self._card.with_name("away"))


@pytest.mark.parametrize("counting", [False, True])
def test_an_unplugged_folder_is_offline_and_neither_missing_nor_failed(
    library: Library, tmp_path: Path, *, counting: bool
) -> None:
    card = make(tmp_path / "card", {f"{number}/{number}.mov": b"x" * 100 for number in range(30)})
    output = tmp_path / "list.md5"
    create(library, card, Form.MD5, output)
    request = VerifyManifestRequest(path=bytes(output), folder=bytes(card))
    outcome = verify_manifest(request, _Unplugged(card, counting=counting))
    counts = outcome.report.result.counts
    assert set(counts) <= {FileState.VERIFIED, FileState.OFFLINE}
    assert (sum(counts.values()), counts[FileState.OFFLINE] > 0) == (30, True)
    assert (outcome.state, outcome.report.result.verdict) == (
        JobState.NEEDS_ATTENTION,
        ManifestVerdict.INCOMPLETE,
    )
    card.with_name("away").rename(card)
    assert verify(output, folder=bytes(card)).report.result.verdict is ManifestVerdict.COMPLETE


def test_a_manifest_is_not_written_without_the_files_of_an_unplugged_folder(
    library: Library, tmp_path: Path
) -> None:
    card = make(tmp_path / "card", {f"{number}/{number}.mov": b"x" * 100 for number in range(30)})
    output = tmp_path / "list.md5"
    request = CreateManifestRequest(folder=bytes(card), form=Form.MD5, output=bytes(output))
    with pytest.raises(ManifestRefused, match="was unplugged"):
        create_manifest(request, library, _Unplugged(card, counting=False))
    assert not output.exists()
