"""Checksum lists: their styles, their traps, and the verdicts of a verification."""

import base64
import hashlib
import zlib
from pathlib import Path

import pytest

from app.core.checksum.algorithm import Algorithm, digest_text
from app.core.errors import ManifestRefused
from app.core.manifest import comparison, verification
from app.core.manifest.entry import Entry
from app.core.manifest.form import Form
from app.core.manifest.verdict import FileState, ManifestVerdict
from app.core.manifest.verification import verify
from app.manifest_formats import algorithm_guess
from app.manifest_formats import lines as lines_module
from app.manifest_formats.registry import open_manifest, split_path
from app.manifest_formats.sum_line import gnu_line, parse
from app.manifest_formats.sum_list import SumList
from app.manifests.local_folder import LocalFolder
from tests.manifest_formats.checks import check, make, states
from tests.manifest_formats.creating import create
from tests.manifest_formats.doubles import PlainHasher, digest

ONE = hashlib.md5(b"one").hexdigest()  # noqa: S324 - a checksum
TWO = hashlib.md5(b"two").hexdigest()  # noqa: S324 - a checksum
FILES = {"a.mov": b"one", "Clips/b.mov": b"two"}


def entries(text: bytes, name: bytes = b"list.md5") -> list[Entry]:
    found = list(SumList(lambda: [text], name).entries())
    assert all(isinstance(each, Entry) for each in found), found
    return [each for each in found if isinstance(each, Entry)]


@pytest.mark.parametrize(
    "text",
    [
        f"{ONE}  a.mov\n{TWO}  Clips/b.mov\n",
        f"{ONE} *a.mov\n{TWO} *./Clips/b.mov",
        f"{ONE}  a.mov\r\n\r\n{TWO}  Clips/b.mov\r\n",
        f"\ufeff# made by a tool\n; another\n{ONE.upper()}\ta.mov\n{TWO}\t*Clips/b.mov\n",
        f"MD5 (a.mov) = {ONE}\nMD5 (Clips/b.mov) = {TWO}\n",
        f"MD5(a.mov)= {ONE}\nMD5(Clips/b.mov)= {TWO}\n",
    ],
)
def test_every_style_of_a_list_passes(tmp_path: Path, text: str) -> None:
    make(tmp_path, {**FILES, "list.md5": text.encode()})
    result, findings = check(tmp_path, "list.md5")
    assert (result.verdict, findings) == (ManifestVerdict.COMPLETE, {})
    assert (result.counts, result.bytes) == ({FileState.VERIFIED: 2}, 6)


def test_each_kind_of_difference_is_told(tmp_path: Path) -> None:
    text = f"{ONE}  a.mov\n{TWO}  Clips/b.mov\n{ONE}  gone.mov\n"
    make(tmp_path, {"a.mov": b"one", "Clips/b.mov": b"twO", "new.mov": b"new", "list.md5": text.encode()})
    result, findings = check(tmp_path, "list.md5")
    assert result.verdict is ManifestVerdict.FAILED
    assert states(findings) == {
        b"Clips/b.mov": FileState.CHANGED,
        b"gone.mov": FileState.MISSING,
        b"new.mov": FileState.ADDITIONAL,
    }


def test_a_missing_file_is_never_a_pass(tmp_path: Path) -> None:
    make(tmp_path, {"a.mov": b"one", "list.md5": f"{ONE}  a.mov\n{TWO}  b.mov\n".encode()})
    assert check(tmp_path, "list.md5")[0].verdict is ManifestVerdict.INCOMPLETE


def test_an_additional_file_is_no_failure_of_a_list(tmp_path: Path) -> None:
    make(tmp_path, {**FILES, "list.md5": f"{ONE}  a.mov\n".encode()})
    result, findings = check(tmp_path, "list.md5")
    assert result.verdict is ManifestVerdict.COMPLETE
    assert states(findings) == {b"Clips/b.mov": FileState.ADDITIONAL}


@pytest.mark.parametrize("name", ["list.md5", "list.sfv", "notes.txt"])
@pytest.mark.parametrize("text", [b"", b"# nothing\n; yet\n", b"hello\nworld\n"])
def test_a_text_without_an_entry_is_no_manifest(tmp_path: Path, name: str, text: bytes) -> None:
    make(tmp_path, {"a.mov": b"one", name: text})
    with pytest.raises(ManifestRefused, match="no manifest"):
        check(tmp_path, name)


def test_hostile_paths_are_not_followed_and_told(tmp_path: Path) -> None:
    make(tmp_path, {"secret": b"one"})
    text = f"{ONE}  ../secret\n{ONE}  {tmp_path}/secret\n{ONE}  C:\\secret\n{ONE}  a.mov\n"
    folder = make(tmp_path / "card", {"a.mov": b"one", "list.md5": text.encode()})
    result, findings = check(folder, "list.md5")
    assert result.verdict is ManifestVerdict.INCOMPLETE
    assert result.counts == {FileState.VERIFIED: 1, FileState.NOT_CHECKED: 3}
    assert findings[b"../secret"].reason is not None
    assert findings[b"../secret"].reason.code == "manifest.path_outside"


def test_a_file_listed_twice_is_read_once_and_contradictions_are_told(tmp_path: Path) -> None:
    make(tmp_path, {"a.mov": b"one", "list.md5": f"{ONE}  a.mov\n{ONE}  ./a.mov\n".encode()})
    assert check(tmp_path, "list.md5")[0].counts == {FileState.VERIFIED: 1}
    make(tmp_path, {"list.md5": f"{ONE}  a.mov\n{TWO}  a.mov\n".encode()})
    result, findings = check(tmp_path, "list.md5")
    assert result.verdict is ManifestVerdict.FAILED
    assert states(findings) == {b"a.mov": FileState.CHANGED}


def test_a_folder_out_of_reach_is_offline(tmp_path: Path) -> None:
    manifest = SumList(lambda: [f"{ONE}  a.mov\n".encode()], b"list.md5")
    away = tmp_path / "away"
    result = verify(manifest, LocalFolder(bytes(away)), PlainHasher(away))
    assert (result.verdict, result.counts) == (ManifestVerdict.INCOMPLETE, {FileState.OFFLINE: 1})


@pytest.mark.parametrize(
    ("line", "path"),
    [
        (rb"\%s  a\nb" % ONE.encode(), b"a\nb"),
        (rb"\%s  a\\b\r" % ONE.encode(), b"a\\b\r"),
        (b"%s   a" % ONE.encode(), b" a"),
        (b"%s  a  b " % ONE.encode(), b"a  b "),
        (b"MD5 (a) = b) = %s" % ONE.encode(), b"a) = b"),
        (b"%s  \xff" % ONE.encode(), b"\xff"),
    ],
)
def test_odd_names_come_back_as_they_are(line: bytes, path: bytes) -> None:
    found = parse(line)
    assert found is not None
    assert (found.path, found.digest) == (path, ONE)


@pytest.mark.parametrize("line", [b"hello", b"%s" % ONE.encode(), b"zz  a", rb"\%s  a\x" % ONE.encode()])
def test_other_lines_are_told(line: bytes, tmp_path: Path) -> None:
    make(tmp_path, {"a.mov": b"one", "list.md5": line + b"\n%s  a.mov\n" % ONE.encode()})
    result, findings = check(tmp_path, "list.md5")
    assert result.verdict is ManifestVerdict.INCOMPLETE
    assert set(states(findings).values()) == {FileState.NOT_CHECKED}


@pytest.mark.parametrize(
    "path", [b"a", b"a b", b"a\nb", b"a\\b", b"a\rb\\n", b"\xff\xfe", "ü\u202e".encode()]
)
def test_a_line_that_is_written_is_read_back(path: bytes) -> None:
    found = parse(gnu_line(path, ONE)[:-1])
    assert found is not None
    assert found.path == path


@pytest.mark.parametrize(
    ("name", "algorithm"),
    [
        (b"MD5SUMS", Algorithm.MD5),
        (b"card.md5", Algorithm.MD5),
        (b"sha1sum.txt", Algorithm.SHA1),
        (b"SHA256SUMS", Algorithm.SHA256),
        (b"x.sha512", Algorithm.SHA512),
        (b"clips.b3", Algorithm.BLAKE3),
        (b"a.xxh64", Algorithm.XXH64),
        (b"a.xxh128", Algorithm.XXH3_128),
        (b"a.xxh", Algorithm.XXH3_128),
        (b"a.xxh", Algorithm.XXH64),
        (b"a.xxh3", Algorithm.XXH3_64),
        (b"a.c4", Algorithm.C4),
        (b"B2SUMS", Algorithm.BLAKE2B),
        (b"a.b2", Algorithm.BLAKE2B_256),
        (b"a.rmd160", Algorithm.RIPEMD160),
        (b"SHA384SUMS", Algorithm.SHA384),
        (b"a.xxh32", Algorithm.XXH32),
        (b"a.xxh", Algorithm.XXH32),
    ],
)
def test_the_name_of_a_list_tells_its_algorithm(name: bytes, algorithm: Algorithm) -> None:
    wanted = digest(algorithm, b"data")
    mark = "XXH3_" if algorithm is Algorithm.XXH3_64 else ""
    text = gnu_line(b"a.mov", mark + digest_text(algorithm, wanted))
    (entry,) = entries(text, name)
    meanings = [*entry.digests.items(), *(each for one in entry.ambiguous for each in one.choices)]
    assert (algorithm, wanted) in meanings
    assert {each for each, _ in meanings} == {algorithm}
    assert all(each.is_named for each in entry.ambiguous)
    assert isinstance(open_manifest(LocalFolder(b"/"), name), SumList)


TRIED = (
    *(Algorithm.MD5, Algorithm.XXH3_128, Algorithm.BLAKE2B_128),
    *(Algorithm.SHA1, Algorithm.RIPEMD160, Algorithm.BLAKE2B_160, Algorithm.SHA224),
    *(Algorithm.SHA256, Algorithm.BLAKE3, Algorithm.BLAKE2S, Algorithm.BLAKE2B_256),
    *(Algorithm.SHA384, Algorithm.BLAKE2B_384, Algorithm.SHA512, Algorithm.BLAKE2B),
    *(Algorithm.CRC32, Algorithm.XXH32, Algorithm.XXH64, Algorithm.XXH3_64),
)


def listed(algorithm: Algorithm, *, reverse: bool = False) -> bytes:
    """Return a list without tags of the two files."""
    digests = {name: digest(algorithm, data)[:: -1 if reverse else 1] for name, data in FILES.items()}
    return b"".join(gnu_line(name.encode(), digest_text(algorithm, each)) for name, each in digests.items())


@pytest.mark.parametrize("algorithm", TRIED)
def test_an_algorithm_that_is_not_told_is_tried(tmp_path: Path, algorithm: Algorithm) -> None:
    make(tmp_path, {**FILES, "sums.txt": listed(algorithm)})
    assert check(tmp_path, "sums.txt")[0].verdict is ManifestVerdict.COMPLETE
    make(tmp_path, {"a.mov": b"onE"})
    result, findings = check(tmp_path, "sums.txt")
    assert result.verdict is ManifestVerdict.FAILED
    assert states(findings) == {b"a.mov": FileState.CHANGED}
    make(tmp_path, {"Clips/b.mov": b"twO"})
    result, findings = check(tmp_path, "sums.txt")
    assert result.verdict is ManifestVerdict.INCOMPLETE
    reason = findings[b"a.mov"].reason
    assert reason is not None
    assert reason.code == "manifest.no_algorithm_fits"
    assert algorithm.value in str(reason)
    assert check(tmp_path, "sums.txt", algorithm)[0].verdict is ManifestVerdict.FAILED


@pytest.mark.parametrize("algorithm", [Algorithm.XXH32, Algorithm.XXH64, Algorithm.XXH3_128])
@pytest.mark.parametrize("name", ["sums.txt", "list.xxh"])
def test_either_order_of_bytes_is_tried(tmp_path: Path, algorithm: Algorithm, name: str) -> None:
    make(tmp_path, {**FILES, name: listed(algorithm, reverse=True)})
    assert check(tmp_path, name)[0].verdict is ManifestVerdict.COMPLETE
    make(tmp_path, {"a.mov": b"onE"})
    assert check(tmp_path, name)[0].verdict is ManifestVerdict.FAILED


def test_a_name_that_tells_another_algorithm_tells_none(tmp_path: Path) -> None:
    make(tmp_path, {**FILES, "list.md5": listed(Algorithm.SHA1)})
    assert check(tmp_path, "list.md5")[0].verdict is ManifestVerdict.COMPLETE
    make(tmp_path, {"a.mov": b"onE", "Clips/b.mov": b"twO"})
    assert check(tmp_path, "list.md5")[0].verdict is ManifestVerdict.INCOMPLETE


@pytest.mark.parametrize("name", ["B2 Card.txt", "Reel B3.list", "C4_A001.txt", "B2.card.txt"])
@pytest.mark.parametrize("algorithm", [Algorithm.SHA256, Algorithm.SHA512])
def test_a_reel_that_is_named_like_an_algorithm_names_none(
    tmp_path: Path, name: str, algorithm: Algorithm
) -> None:
    make(tmp_path, {**FILES, name: listed(algorithm)})
    assert check(tmp_path, name)[0].verdict is ManifestVerdict.COMPLETE


def test_a_digest_of_no_known_algorithm_fails_no_file(tmp_path: Path) -> None:
    make(tmp_path, {**FILES, "sums.txt": f"{'0' * 40}  a.mov\n".encode()})
    result, findings = check(tmp_path, "sums.txt")
    assert (result.verdict, states(findings)[b"a.mov"]) == (ManifestVerdict.INCOMPLETE, FileState.NOT_CHECKED)


def test_an_algorithm_that_openssl_lacks_is_not_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(algorithm_guess, "is_available", lambda each: each is not Algorithm.RIPEMD160)
    make(tmp_path, {**FILES, "sums.txt": listed(Algorithm.RIPEMD160)})
    result, findings = check(tmp_path, "sums.txt")
    assert result.verdict is ManifestVerdict.INCOMPLETE
    assert "ripemd160" not in str(findings[b"a.mov"].reason)


def tagged(tag: str, algorithm: Algorithm, *, reverse: bool = False) -> bytes:
    """Return a list in the style of BSD of the two files."""
    step = -1 if reverse else 1
    lines = (f"{tag} ({name}) = {digest(algorithm, data)[::step].hex()}\n" for name, data in FILES.items())
    return "".join(lines).encode()


@pytest.mark.parametrize(
    ("tag", "algorithm"),
    [
        ("BLAKE2b", Algorithm.BLAKE2B),
        ("BLAKE2b-256", Algorithm.BLAKE2B_256),
        ("RIPEMD-160", Algorithm.RIPEMD160),
        ("SHA3-256", Algorithm.SHA3_256),
        ("SM3", Algorithm.SM3),
        ("XXH32", Algorithm.XXH32),
        ("XXH32_LE", Algorithm.XXH32),
        ("XXH64_LE", Algorithm.XXH64),
        ("XXH3_LE", Algorithm.XXH3_64),
        ("XXH128_LE", Algorithm.XXH3_128),
    ],
)
def test_a_tag_tells_algorithm_and_order(tmp_path: Path, tag: str, algorithm: Algorithm) -> None:
    make(tmp_path, {**FILES, "sums.txt": tagged(tag, algorithm, reverse=tag.endswith("_LE"))})
    assert check(tmp_path, "sums.txt")[0].verdict is ManifestVerdict.COMPLETE
    make(tmp_path, {"a.mov": b"onE", "Clips/b.mov": b"twO"})
    result, _ = check(tmp_path, "sums.txt")
    assert (result.verdict, result.counts) == (ManifestVerdict.FAILED, {FileState.CHANGED: 2})


def test_a_digest_in_base_64_is_read(tmp_path: Path) -> None:
    text = base64.b64encode(digest(Algorithm.SHA256, b"one")).decode()
    make(tmp_path, {"a.mov": b"one", "sums.txt": f"SHA256 (a.mov) = {text}\n".encode()})
    assert check(tmp_path, "sums.txt")[0].verdict is ManifestVerdict.COMPLETE
    make(tmp_path, {"sums.txt": f"SHA1 (a.mov) = {text}\n".encode()})
    assert check(tmp_path, "sums.txt")[0].verdict is ManifestVerdict.INCOMPLETE


@pytest.mark.parametrize("order", [1, -1])
def test_two_checksums_of_one_file_are_both_compared(tmp_path: Path, order: int) -> None:
    lists = [tagged("MD5", Algorithm.MD5), tagged("SHA1", Algorithm.SHA1)][::order]
    make(tmp_path, {**FILES, "sums.txt": b"".join(lists)})
    result, findings = check(tmp_path, "sums.txt")
    assert (result.verdict, findings) == (ManifestVerdict.COMPLETE, {})
    assert result.counts == {FileState.VERIFIED: 2}
    wrong = digest(Algorithm.SHA1, b"two").hex().encode()
    other = digest(Algorithm.SHA1, b"onE").hex().encode()
    make(tmp_path, {"sums.txt": b"".join(lists).replace(wrong, other)})
    assert states(check(tmp_path, "sums.txt")[1]) == {b"Clips/b.mov": FileState.CHANGED}


def test_lists_without_tags_may_be_joined(tmp_path: Path) -> None:
    make(tmp_path, {**FILES, "sums.txt": listed(Algorithm.MD5) + listed(Algorithm.XXH3_128)})
    assert check(tmp_path, "sums.txt")[0].counts == {FileState.VERIFIED: 2}
    make(tmp_path, {"sums.txt": listed(Algorithm.MD5) + listed(Algorithm.SHA1)})
    assert check(tmp_path, "sums.txt")[0].counts == {FileState.VERIFIED: 2}


def test_repeated_entries_have_a_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verification, "MOST_WAITING", 1)
    make(tmp_path, {**FILES, "sums.txt": tagged("MD5", Algorithm.MD5) + tagged("SHA1", Algorithm.SHA1)})
    with pytest.raises(ManifestRefused, match="more than 1 entries"):
        check(tmp_path, "sums.txt")


def test_files_that_wait_for_their_algorithm_have_a_bound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparison, "MOST_UNDECIDED", 1)
    make(tmp_path, {"a.mov": b"x", "Clips/b.mov": b"y", "sums.txt": listed(Algorithm.SHA1)})
    assert check(tmp_path, "sums.txt")[0].counts[FileState.NOT_CHECKED] == 2


@pytest.mark.parametrize(
    "line", [f"{ONE[:30]}  a.mov", f"WHIRLPOOL (a.mov) = {ONE}", f"BLAKE2b-200 (a.mov) = {ONE}"]
)
def test_an_unknown_algorithm_is_told(tmp_path: Path, line: str) -> None:
    make(tmp_path, {"a.mov": b"one", "list.md5": line.encode()})
    result, findings = check(tmp_path, "list.md5")
    assert result.verdict is ManifestVerdict.INCOMPLETE
    reason = findings[b"a.mov"].reason
    assert reason is not None
    assert reason.code == "manifest.unknown_algorithm"


def test_the_crc_of_posix_is_named_and_fails_no_file(tmp_path: Path) -> None:
    lines = "3015617425 6 a.mov\n12345678 1234567 Clips/two words.mov\n"
    make(tmp_path, {"a.mov": b"hello\n", "list.cksum": lines.encode()})
    result, findings = check(tmp_path, "list.cksum")
    assert result.verdict is ManifestVerdict.INCOMPLETE
    assert set(findings) == {b"a.mov", b"Clips/two words.mov"}
    assert {finding.reason and finding.reason.code for finding in findings.values()} == {"manifest.cksum"}


def test_bounds_are_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ManifestRefused, match="too long"):
        entries(b"a" * 300_000)
    with pytest.raises(ManifestRefused, match="UTF-16"):
        entries("hello".encode("utf-16"))
    monkeypatch.setattr(lines_module, "MOST_ENTRIES", 3)
    with pytest.raises(ManifestRefused, match="more than 3 entries"):
        entries(f"{ONE}  a\n".encode() * 5)


def test_parts_may_end_anywhere() -> None:
    text = f"\ufeff{ONE}  a.mov\r\n{TWO}  ü.mov\r\n".encode()
    whole = entries(text)
    parts = list(SumList(lambda: [text[at : at + 1] for at in range(len(text))], b"list.md5").entries())
    assert parts == whole
    assert [each.path for each in whole] == [b"a.mov", "ü.mov".encode()]


def test_sfv(tmp_path: Path) -> None:
    crc = f"{zlib.crc32(b'two'):08X}"
    text = f"; made by a tool\r\na.mov {zlib.crc32(b'one'):08x}\r\nClips\\b.mov {crc}\r\n"
    make(tmp_path, {**FILES, "card.sfv": text.encode()})
    result, findings = check(tmp_path, "card.sfv")
    assert (result.verdict, findings) == (ManifestVerdict.COMPLETE, {})
    make(tmp_path, {"Clips/b.mov": b"twO", "card.sfv": text.encode() + b"nothing\r\n..\\x 00000000\r\n"})
    result, findings = check(tmp_path, "card.sfv")
    assert result.verdict is ManifestVerdict.FAILED
    assert states(findings) == {
        b"Clips/b.mov": FileState.CHANGED,
        b"nothing": FileState.NOT_CHECKED,
        b"..\\x": FileState.NOT_CHECKED,
    }


def test_the_manifest_of_a_folder_is_found(tmp_path: Path) -> None:
    make(tmp_path, {"a.mov": b"one"})
    with pytest.raises(ManifestRefused, match="no manifest"):
        check(tmp_path)
    make(tmp_path, {"Card.MD5": f"{ONE}  a.mov\n".encode()})
    assert check(tmp_path)[0].verdict is ManifestVerdict.COMPLETE
    make(tmp_path, {"b.sfv": b""})
    with pytest.raises(ManifestRefused, match=r"several manifests: Card\.MD5, b\.sfv"):
        check(tmp_path)


@pytest.mark.parametrize(
    ("path", "parts"),
    [
        (b"/card/x.md5", (b"/card", b"x.md5")),
        (b"/card/ascmhl/ascmhl_chain.xml", (b"/card", b"ascmhl/ascmhl_chain.xml")),
        (b"/card/ascmhl/0001_x.mhl", (b"/card", b"ascmhl/0001_x.mhl")),
        (b"/card/ascmhl/x.mhl", (b"/card/ascmhl", b"x.mhl")),
    ],
)
def test_a_manifest_speaks_of_a_folder(path: bytes, parts: tuple[bytes, bytes]) -> None:
    assert split_path(path) == parts


@pytest.mark.parametrize("form", [Form.MD5, Form.SHA1, Form.SHA256, Form.BLAKE3, Form.XXH64, Form.XXH128])
def test_a_written_list_is_verified(tmp_path: Path, form: Form) -> None:
    folder = make(tmp_path / "card", FILES)
    assert create(folder, form, output=tmp_path / f"list.{form}") == (2, [])
    (tmp_path / f"list.{form}").rename(folder / f"list.{form}")
    assert check(folder, f"list.{form}")[0].counts == {FileState.VERIFIED: 2}
    make(folder, {"a.mov": b"onE"})
    assert check(folder, f"list.{form}")[0].verdict is ManifestVerdict.FAILED


def test_a_list_does_not_list_itself(tmp_path: Path) -> None:
    make(tmp_path, FILES)
    for _ in range(2):
        assert create(tmp_path, Form.MD5, output=tmp_path / "list.md5") == (2, [])
