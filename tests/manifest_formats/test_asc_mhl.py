"""ASC MHL histories: written, read, verified, and what breaks them."""

from hashlib import sha512
from pathlib import Path

import pytest

from app.core.checksum.algorithm import Algorithm, digest_text
from app.core.errors import ManifestBroken, ManifestRefused
from app.core.manifest.entry import Action, Entry
from app.core.manifest.report import VERDICTS
from app.core.manifest.verdict import FileState, ManifestVerdict
from app.manifest_formats import asc_generation, asc_history
from app.manifest_formats.asc_chain import Link, chain_text, generation_number, read_chain
from app.manifest_formats.asc_generation import GenerationReader
from app.manifest_formats.asc_history import AscHistory
from app.manifest_formats.asc_text import generation_name
from app.manifests.local_folder import LocalFolder
from tests.manifest_formats.asc import create, edit, generations, verify_history
from tests.manifest_formats.checks import make, states
from tests.manifest_formats.creating import NOW
from tests.manifest_formats.doubles import digest

FILES = {"A002/Clips/a.mov": b"one", "A002/Clips/ü & b.mov": b"two", "A002/empty.mov": b""}
FIRST = "0001_A002_2026-01-16_091500Z.mhl"
SECOND = "0002_A002_2026-01-16_091501Z.mhl"


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """Return a folder with a history of one generation."""
    folder = make(tmp_path, FILES) / "A002"
    assert create(folder) == (3, [])
    return folder


def entries(text: str) -> list[object]:
    return list(GenerationReader([text.encode()], b"x.mhl").entries())


def generation(inside: str) -> str:
    return f'<hashlist version="2.0" xmlns="urn:ASC:MHL:v2.0"><hashes>{inside}</hashes></hashlist>'


def test_what_is_written_is_verified(card: Path) -> None:
    assert generations(card) == [FIRST]
    result, findings = verify_history(card)
    assert (result.verdict, findings) == (ManifestVerdict.COMPLETE, {})
    assert result.counts == {FileState.VERIFIED: 3}


def test_a_second_generation_verifies_the_first(card: Path) -> None:
    assert create(card, Algorithm.MD5, Algorithm.C4, now=NOW + 1) == (3, [])
    assert generations(card) == [FIRST, SECOND]
    text = (card / "ascmhl" / SECOND).read_text("utf-8")
    assert text.count('action="verified"') == 6
    assert "original" not in text
    assert verify_history(card)[0].verdict is ManifestVerdict.COMPLETE


def test_a_new_algorithm_is_recorded_beside_a_verified_one(card: Path) -> None:
    create(card, Algorithm.SHA1, now=NOW + 1)
    text = (card / "ascmhl" / SECOND).read_text("utf-8")
    assert (text.count("<md5"), text.count("<sha1"), text.count("verified")) == (3, 3, 6)


def test_a_changed_file_is_recorded_as_failed_and_never_as_new(card: Path) -> None:
    make(card, {"Clips/a.mov": b"onE"})
    files, told = create(card, Algorithm.MD5, Algorithm.SHA1, now=NOW + 1)
    assert (files, [(each.path, each.state) for each in told]) == (
        3,
        [(b"Clips/a.mov", FileState.CHANGED)],
    )
    hashes = (card / "ascmhl" / SECOND).read_text("utf-8").split("<hash>")
    failed = next(text for text in hashes if "Clips/a.mov" in text)
    assert (failed.count("failed"), failed.count("sha1")) == (1, 0)
    result, findings = verify_history(card)
    assert result.verdict is ManifestVerdict.FAILED
    assert states(findings) == {b"Clips/a.mov": FileState.CHANGED}


def test_each_kind_of_difference_is_told(card: Path) -> None:
    (card / "empty.mov").unlink()
    make(card, {"new.mov": b"new"})
    result, findings = verify_history(card)
    assert result.verdict is ManifestVerdict.INCOMPLETE
    assert states(findings) == {b"empty.mov": FileState.MISSING, b"new.mov": FileState.ADDITIONAL}
    _files, told = create(card, now=NOW + 1)
    assert [(each.path, each.state) for each in told] == [(b"empty.mov", FileState.MISSING)]


def test_an_additional_file_is_no_pass_since_a_history_lists_all(card: Path) -> None:
    make(card, {"new.mov": b"new"})
    assert verify_history(card)[0].verdict is ManifestVerdict.INCOMPLETE


def test_left_out_files_are_neither_written_nor_additional(card: Path) -> None:
    make(card, {".DS_Store": b"x", "Clips/.DS_Store": b"x"})
    assert verify_history(card)[0].verdict is ManifestVerdict.COMPLETE
    assert create(card, now=NOW + 1)[0] == 3


def test_files_that_a_later_generation_leaves_out_may_be_missing(card: Path) -> None:
    create(card, now=NOW + 1)
    edit(card, SECOND, "<pattern>.DS_Store", "<pattern>/Clips/a.mov</pattern><pattern>.DS_Store")
    whole = (card / "ascmhl" / SECOND).read_bytes()
    links = read_chain([(card / "ascmhl/ascmhl_chain.xml").read_bytes()], b"chain")
    links = (links[0], links[1]._replace(digest=sha512(whole).digest()))
    (card / "ascmhl/ascmhl_chain.xml").write_text(chain_text(links), "utf-8")
    (card / "Clips/a.mov").unlink()
    result, findings = verify_history(card)
    assert (result.verdict, states(findings)) == (
        ManifestVerdict.INCOMPLETE,
        {b"Clips/a.mov": FileState.IGNORED},
    )
    assert "every file" not in str(VERDICTS[result.verdict])


@pytest.mark.parametrize("name", [FIRST, "ascmhl_chain.xml"])
def test_a_changed_manifest_fails_and_nothing_is_written(card: Path, name: str) -> None:
    edit(card, name, "A002" if name != FIRST else "Cinventory", "B" * 8)
    result, _ = verify_history(card)
    assert result.verdict is ManifestVerdict.FAILED
    assert result.broken is not None
    with pytest.raises(ManifestBroken):
        create(card, now=NOW + 1)
    assert generations(card) == [FIRST]


def test_a_generation_outside_the_chain_breaks_it(card: Path) -> None:
    make(card / "ascmhl", {"._0001_x.mhl": b"", "notes.txt": b""})
    assert verify_history(card)[0].verdict is ManifestVerdict.COMPLETE
    make(card / "ascmhl", {"0003_x.mhl": b""})
    result, _ = verify_history(card)
    assert result.broken is not None
    assert result.broken.code == "manifest.chain_unlisted"


@pytest.mark.parametrize(
    ("name", "code"),
    [(FIRST, "manifest.generation_missing"), ("ascmhl_chain.xml", "manifest.chain_missing")],
)
def test_a_missing_manifest_breaks_the_chain(card: Path, name: str, code: str) -> None:
    create(card, now=NOW + 1)
    (card / "ascmhl" / name).unlink()
    result, _ = verify_history(card)
    assert result.verdict is ManifestVerdict.FAILED
    assert result.broken is not None
    assert result.broken.code == code


def test_a_history_beside_a_folder_is_written_without_touching_it(tmp_path: Path) -> None:
    folder = make(tmp_path, FILES) / "A002"
    output = make(tmp_path / "out", {"notes.txt": b""})
    before = sorted(folder.rglob("*"))
    assert create(folder, output=output) == (3, [])
    assert create(folder, output=output, now=NOW + 1) == (3, [])
    assert sorted(folder.rglob("*")) == before
    (output / "ascmhl").rename(folder / "ascmhl")
    assert verify_history(folder)[0].verdict is ManifestVerdict.COMPLETE
    assert generations(folder) == [FIRST, SECOND]


def test_a_history_that_grew_meanwhile_is_not_written_to(card: Path) -> None:
    history = AscHistory(LocalFolder(bytes(card)))
    history.load()
    history.check_unchanged()
    create(card, now=NOW + 1)
    with pytest.raises(ManifestBroken, match="Try again"):
        history.check_unchanged()


def test_histories_inside_are_verified_and_continued(tmp_path: Path) -> None:
    reels = tmp_path / "Reels"
    for name in ("A002", "A003"):
        create(make(reels / name, {"a.mov": name.encode(), "Clips/b.mov": b"b"}))
    make(reels, {"Summary.txt": b"all"})
    assert create(reels) == (5, [])
    assert verify_history(reels)[0].counts == {FileState.VERIFIED: 5}
    assert [len(generations(reels / name)) for name in (".", "A002", "A003")] == [1, 2, 2]
    text = next((reels / "ascmhl").glob("*.mhl")).read_text("utf-8")
    assert text.count("<hash>") == 1
    assert text.count("<hashlistreference>") == 2
    make(reels, {"A003/a.mov": b"other"})
    result, findings = verify_history(reels)
    assert (result.verdict, states(findings)) == (ManifestVerdict.FAILED, {b"A003/a.mov": FileState.CHANGED})


def test_a_history_inside_that_is_gone_is_told(tmp_path: Path) -> None:
    reels = tmp_path / "Reels"
    create(make(reels / "A002", {"a.mov": b"a"}))
    make(reels, {"Summary.txt": b"all"})
    create(reels)
    for path in (reels / "A002/ascmhl").iterdir():
        path.unlink()
    result, findings = verify_history(reels)
    assert result.verdict is ManifestVerdict.INCOMPLETE
    assert FileState.MISSING in states(findings).values()


def test_a_history_inside_that_was_replaced_breaks_the_outer_one(tmp_path: Path) -> None:
    reels = tmp_path / "Reels"
    create(make(reels / "A002", {"a.mov": b"a"}))
    make(reels, {"Summary.txt": b"all"})
    create(reels)
    inner = reels / "A002/ascmhl"
    newest = max(inner.glob("*.mhl"))
    newest.write_text(newest.read_text("utf-8").replace("Cinventory", "Other"), "utf-8")
    links = read_chain([(inner / "ascmhl_chain.xml").read_bytes()], b"chain")
    links = (*links[:-1], links[-1]._replace(digest=sha512(newest.read_bytes()).digest()))
    (inner / "ascmhl_chain.xml").write_text(chain_text(links), "utf-8")
    result, _ = verify_history(reels)
    assert result.broken is not None
    assert result.broken.code == "manifest.generation_changed"


def test_a_renamed_file_keeps_its_records(card: Path) -> None:
    text = (card / "ascmhl" / FIRST).read_text("utf-8").replace("original", "verified")
    text = text.replace("</hash>", "  <previousPath>empty.mov</previousPath>\n    </hash>")
    head, *hashes = text.split("    <hash>")
    renamed = next(each for each in hashes if "empty.mov<" in each)
    renamed = renamed.replace(">empty.mov</path>", ">renamed.mov</path>")
    whole = head + "    <hash>" + renamed.partition("  </hashes>")[0] + "  </hashes>\n</hashlist>\n"
    (card / "ascmhl" / SECOND).write_bytes(whole.encode())
    links = read_chain([(card / "ascmhl/ascmhl_chain.xml").read_bytes()], b"chain")
    link = Link(2, SECOND.encode(), sha512(whole.encode()).digest())
    (card / "ascmhl/ascmhl_chain.xml").write_text(chain_text((*links, link)), "utf-8")
    (card / "empty.mov").rename(card / "renamed.mov")
    assert verify_history(card)[0].counts == {FileState.VERIFIED: 3}


def test_blake3_is_no_algorithm_of_asc_mhl(tmp_path: Path) -> None:
    with pytest.raises(ManifestRefused, match="blake3"):
        create(make(tmp_path, {"a.mov": b"a"}), Algorithm.BLAKE3)
    assert not (tmp_path / "ascmhl").exists()


def test_an_entry_is_read_with_all_that_it_has() -> None:
    md5 = digest(Algorithm.MD5, b"one")
    c4 = digest(Algorithm.C4, b"one")
    text = generation(
        '<hash><path size="3" lastmodificationdate="2020-01-15T13:00:00+00:00">Clips/a.mov</path>'
        f'<c4 action="verified">{digest_text(Algorithm.C4, c4)}</c4>'
        f'<md5 action="verified">\n{md5.hex().upper()}\n</md5>'
        "<previousPath>b.mov</previousPath>"
        '<metadata><md5 action="failed">no</md5><deep><hash><path>x</path></hash></deep></metadata></hash>'
        "<directoryhash><path>Clips</path><content><md5>no</md5></content></directoryhash>"
    )
    expected = Entry(
        b"Clips/a.mov",
        {Algorithm.C4: c4, Algorithm.MD5: md5},
        3,
        1_579_093_200,
        Action.VERIFIED,
        b"b.mov",
    )
    assert entries(text) == [expected]


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        ("<path>../x</path><md5>{md5}</md5>", "manifest.path_outside"),
        ("<path>/x</path><md5>{md5}</md5>", "manifest.path_absolute"),
        ("<path>x</path><md5>12</md5>", "manifest.bad_checksum"),
        ("<path>x</path><whirlpool>12</whirlpool>", "manifest.unknown_algorithm"),
        ("<md5>{md5}</md5>", "manifest.path_bad"),
    ],
)
def test_a_bad_entry_is_told(inside: str, code: str) -> None:
    text = generation(f"<hash>{inside.format(md5=digest(Algorithm.MD5, b'').hex())}</hash>")
    (found,) = GenerationReader([text.encode()], b"x.mhl").entries()
    assert not isinstance(found, Entry)
    assert found.reason is not None
    assert found.reason.code == code


def test_a_history_has_a_bound(card: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asc_history, "MOST_FILES", 2)
    with pytest.raises(ManifestRefused, match="more than 2 entries"):
        verify_history(card)


def test_patterns_and_references_have_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ManifestRefused, match="patterns"):
        entries(generation("<pattern>x</pattern>" * 1001))
    monkeypatch.setattr(asc_generation, "_MOST_REFERENCES", 1)
    one = f"<hashlistreference><path>a</path><c4>c4{'1' * 88}</c4></hashlistreference>"
    assert entries(generation(one)) == []
    with pytest.raises(ManifestRefused, match="more than 1 entries"):
        entries(generation(one * 2))
    with pytest.raises(ManifestRefused, match="refers"):
        entries(generation(one.replace(">a<", ">../a<")))


@pytest.mark.parametrize("names", [["1"], ["2"], ["1", "1"], ["1", "3"], ["2", "1"]])
def test_a_chain_counts_from_one_without_a_gap(names: list[str]) -> None:
    links = [Link(int(each), f"{int(each):04d}_x.mhl".encode(), bytes(64)) for each in names]
    text = chain_text(links).encode()
    if names == ["1"]:
        assert read_chain([text], b"chain") == links
        return
    with pytest.raises(ManifestBroken, match="chain"):
        read_chain([text], b"chain")


def test_a_chain_names_plain_files_only() -> None:
    for name in (b"0001_../../x.mhl", b"0001_a\\b.mhl", b"0002_x.mhl", b"x.mhl"):
        with pytest.raises(ManifestBroken):
            read_chain([chain_text([Link(1, name, bytes(64))]).encode()], b"chain")


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        (b"A002", b"0003_A002_2026-01-16_091500Z.mhl"),
        (b"a b/c:d", b"0003_a_b_c_d_2026-01-16_091500Z.mhl"),
        (b"\xff", b"0003_2026-01-16_091500Z.mhl"),
        (b"", b"0003_2026-01-16_091500Z.mhl"),
    ],
)
def test_the_name_of_a_generation_suits_every_system(folder: bytes, name: bytes) -> None:
    assert generation_name(3, folder, NOW) == name
    assert generation_number(name) == 3
