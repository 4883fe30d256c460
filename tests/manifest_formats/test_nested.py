"""ASC MHL histories in folders of one another: an inner one hides nothing of an outer one."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.creation import Outer
from app.core.manifest.entry import Action, Entry
from app.core.manifest.form import Form
from app.core.manifest.records import FileGenerations, actions, combined, merged
from app.core.manifest.verdict import FileState, ManifestFinding, ManifestVerdict
from app.manifests.local_folder import LocalFolder
from tests.manifest_formats import creating
from tests.manifest_formats.asc import create, generations, verify_history
from tests.manifest_formats.checks import make, states
from tests.manifest_formats.creating import NOW

FILES = {"A002/a.mov": b"one", "A002/Clips/b.mov": b"two", "Summary.txt": b"all"}


@pytest.fixture
def reels(tmp_path: Path) -> Path:
    """Return a folder with a history, and a folder inside without one."""
    folder = make(tmp_path / "Reels", FILES)
    create(folder)
    return folder


def create_inside(reels: Path, *algorithms: Algorithm, now: float = NOW + 1) -> Sequence[ManifestFinding]:
    """Write a generation of the inner folder, with the outer history at hand; return what was told."""
    above = [Outer(bytes(reels), LocalFolder(bytes(reels)), b"A002/")]
    inner = reels / "A002"
    return creating.create(inner, Form.ASC_MHL, *(algorithms or (Algorithm.MD5,)), now=now, above=above)[1]


def test_an_inner_history_of_damaged_files_does_not_hide_them(reels: Path) -> None:
    make(reels, {"A002/a.mov": b"onE"})
    create(reels / "A002", now=NOW + 1)  # by a program that does not look at outer folders
    result, findings = verify_history(reels)
    assert (result.verdict, states(findings)) == (ManifestVerdict.FAILED, {b"A002/a.mov": FileState.CHANGED})


def test_another_algorithm_inside_hides_nothing_either(reels: Path) -> None:
    make(reels, {"A002/a.mov": b"onE"})
    create(reels / "A002", Algorithm.SHA1, now=NOW + 1)
    assert states(verify_history(reels)[1]) == {b"A002/a.mov": FileState.CHANGED}


def test_an_inner_history_of_intact_files_is_complete(reels: Path) -> None:
    assert create_inside(reels, Algorithm.SHA1) == []
    result, findings = verify_history(reels)
    assert (result.verdict, findings) == (ManifestVerdict.COMPLETE, {})
    assert result.counts == {FileState.VERIFIED: 3}
    text = (reels / "A002/ascmhl" / generations(reels / "A002")[0]).read_text("utf-8")
    assert (text.count("verified"), text.count("original")) == (4, 0)


def test_a_new_inner_history_tells_and_records_what_the_outer_one_knows(reels: Path) -> None:
    make(reels, {"A002/a.mov": b"onE"})
    (told,) = create_inside(reels)
    assert (told.path, told.state) == (b"a.mov", FileState.CHANGED)
    assert str(reels) in str(told.reason)
    text = (reels / "A002/ascmhl" / generations(reels / "A002")[0]).read_text("utf-8")
    assert (text.count("failed"), text.count("verified"), text.count("original")) == (1, 1, 0)
    assert verify_history(reels)[0].verdict is ManifestVerdict.FAILED
    assert verify_history(reels / "A002")[0].verdict is ManifestVerdict.FAILED
    make(reels, {"A002/a.mov": b"one"})
    assert verify_history(reels)[0].verdict is ManifestVerdict.COMPLETE


def test_a_recorded_failure_never_becomes_an_original(reels: Path) -> None:
    make(reels, {"A002/a.mov": b"onE"})
    create_inside(reels)
    (told,) = create(reels / "A002", Algorithm.SHA1, now=NOW + 2)[1]  # without the outer history
    assert (told.path, told.state) == (b"a.mov", FileState.CHANGED)
    assert verify_history(reels / "A002")[0].verdict is ManifestVerdict.FAILED


def test_an_outer_folder_looks_at_what_it_knows_of_an_inner_one(reels: Path) -> None:
    make(reels, {"A002/a.mov": b"onE"})
    create(reels / "A002", now=NOW + 1)
    told = create(reels, now=NOW + 2)[1]
    assert [(each.path, each.state) for each in told] == [(b"A002/a.mov", FileState.CHANGED)]
    assert verify_history(reels)[0].verdict is ManifestVerdict.FAILED


def test_files_that_only_the_outer_history_knows_are_told_as_missing(reels: Path) -> None:
    (reels / "A002/a.mov").unlink()
    (told,) = create_inside(reels)
    assert (told.path, told.state) == (b"a.mov", FileState.MISSING)
    assert str(reels) in str(told.reason)
    told_outside = create(reels, now=NOW + 2)[1]
    assert [(each.path, each.state) for each in told_outside] == [(b"A002/a.mov", FileState.MISSING)]


def test_an_outer_history_that_cannot_be_used_is_told(reels: Path) -> None:
    chain = reels / "ascmhl/ascmhl_chain.xml"
    chain.write_text(chain.read_text("utf-8").replace("c4>c4", "c4>c5"), "utf-8")
    (told,) = create_inside(reels)
    assert (told.path, told.state) == (b"", FileState.NOT_CHECKED)
    assert str(reels) in str(told.reason)
    assert verify_history(reels / "A002")[0].verdict is ManifestVerdict.COMPLETE


def test_an_inner_history_that_is_gone_and_left_out_is_told(tmp_path: Path) -> None:
    reels = tmp_path / "Reels"
    create(make(reels / "A002", {"a.mov": b"a"}))
    make(reels, {"Summary.txt": b"all"})
    create(reels)
    (outer,) = (reels / "ascmhl").glob("*.mhl")
    text = outer.read_text("utf-8").replace("<pattern>.DS_Store", "<pattern>A002</pattern><pattern>.DS_Store")
    outer.write_text(text, "utf-8")
    (reels / "ascmhl/ascmhl_chain.xml").unlink()  # the generation counts without it
    for path in (reels / "A002/ascmhl").iterdir():
        path.unlink()
    result, findings = verify_history(reels)
    assert result.verdict is ManifestVerdict.INCOMPLETE
    assert FileState.IGNORED in states(findings).values()


X, Y, Z = (bytes([each]) * 16 for each in b"xyz")


def test_records_of_several_histories_are_one() -> None:
    md5, sha1 = Algorithm.MD5, Algorithm.SHA1
    outer, inner = (
        FileGenerations({md5: X}, {md5: X}, 3),
        FileGenerations({md5: Y, sha1: Z}, {md5: Y, sha1: Z}, 3),
    )
    both = combined([outer, inner])
    assert both is not None
    assert both.digests == {md5: X, sha1: Z}
    failing = merged(None, Entry(b"a", {md5: Y}, 3, action=Action.FAILED))
    assert actions(failing, {md5: Y, sha1: Z}) == {md5: Action.FAILED, sha1: Action.FAILED}
    assert actions(failing, {md5: X}) == {md5: Action.ORIGINAL}
    assert merged(failing, Entry(b"a", {md5: Y}, 3, action=Action.VERIFIED)) == failing
    assert merged(failing, Entry(b"a", {md5: X}, 3, action=Action.ORIGINAL)).originals == {md5: X}
    assert combined([outer, failing]) == FileGenerations({md5: X}, {md5: X}, 3, {md5: Y})
    assert combined([failing, inner]) == FileGenerations({}, {}, None, {md5: Y})
    assert combined([]) is None


def test_two_entries_of_one_generation_that_differ_fail(tmp_path: Path) -> None:
    folder = make(tmp_path / "A002", {"a.mov": b"one"})
    create(folder)
    (name,) = generations(folder)
    path = folder / "ascmhl" / name
    text = path.read_text("utf-8")
    entry = text[text.index("    <hash>") : text.index("  </hashes>")]
    digest = entry.partition("</md5>")[0].rpartition(">")[2]
    other = entry.replace(digest, "0" * 32)
    path.write_text(text.replace(entry, entry + other), "utf-8")
    (folder / "ascmhl/ascmhl_chain.xml").unlink()
    assert verify_history(folder)[0].verdict is ManifestVerdict.FAILED
    path.write_text(text.replace(entry, entry + entry), "utf-8")
    assert verify_history(folder)[0].verdict is ManifestVerdict.COMPLETE
