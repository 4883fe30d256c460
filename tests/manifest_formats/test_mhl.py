"""Media Hash Lists of version 1, and single generations of ASC MHL."""

from pathlib import Path

import pytest

from app.core.checksum.algorithm import Algorithm
from app.core.errors import ManifestRefused
from app.core.manifest import verification
from app.core.manifest.verdict import FileState, ManifestVerdict
from tests.manifest_formats.asc import create
from tests.manifest_formats.checks import check, make, states
from tests.manifest_formats.doubles import digest

ONE = digest(Algorithm.MD5, b"one").hex()
XXH = digest(Algorithm.XXH64, b"two")
HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<hashlist version="1.1">\n'
    "<creatorinfo><name>A</name><username>a</username><hostname>h</hostname><tool>t</tool>"
    "<startdate>2026-01-16T09:15:00Z</startdate><finishdate>2026-01-16T09:15:00Z</finishdate></creatorinfo>\n"
)


def file(path: str, size: int, checksum: str) -> str:
    return (
        f"<hash><file>{path}</file><size>{size}</size>"
        "<lastmodificationdate>2026-01-16T09:15:00Z</lastmodificationdate>"
        f"{checksum}<hashdate>2026-01-16T09:15:00Z</hashdate></hash>\n"
    )


def write(folder: Path, *files: str) -> None:
    make(folder, {"card.mhl": (HEAD + "".join(files) + "</hashlist>\n").encode()})


def test_files_below_the_list_are_verified_in_both_byte_orders(tmp_path: Path) -> None:
    make(tmp_path, {"A/a & b.mov": b"one", "A/b.mov": b"two", "c.mov": b"two"})
    write(
        tmp_path,
        file("A/a &amp; b.mov", 3, f"<md5>{ONE}</md5>"),
        file("A/b.mov", 3, f"<xxhash64be>{XXH.hex()}</xxhash64be>"),
        file("c.mov", 3, f"<xxhash64>{XXH[::-1].hex()}</xxhash64>"),
    )
    result, findings = check(tmp_path, "card.mhl")
    assert (result.verdict, findings) == (ManifestVerdict.COMPLETE, {})


def test_a_size_alone_is_no_pass(tmp_path: Path) -> None:
    make(tmp_path, {"a.mov": b"one", "c.mov": b"two"})
    write(
        tmp_path,
        file("a.mov", 3, "<null/>"),
        file("c.mov", 3, "<xxhash>1234567890</xxhash>"),
    )
    result, findings = check(tmp_path, "card.mhl")
    assert result.verdict is ManifestVerdict.INCOMPLETE
    assert states(findings) == {
        b"a.mov": FileState.NOT_CHECKED,
        b"c.mov": FileState.NOT_CHECKED,
    }


def test_differences_are_told(tmp_path: Path) -> None:
    make(tmp_path, {"a.mov": b"onE"})
    write(
        tmp_path,
        file("a.mov", 3, f"<md5>{ONE}</md5>"),
        file("gone.mov", 3, f"<md5>{ONE}</md5>"),
        file("../x.mov", 3, f"<md5>{ONE}</md5>"),
        file("y.mov", 3, "<md5>12</md5>"),
    )
    result, findings = check(tmp_path, "card.mhl")
    assert result.verdict is ManifestVerdict.FAILED
    assert states(findings) == {
        b"a.mov": FileState.CHANGED,
        b"gone.mov": FileState.MISSING,
        b"../x.mov": FileState.NOT_CHECKED,
        b"y.mov": FileState.NOT_CHECKED,
    }


def test_entries_have_a_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, *(file(f"{at}.mov", 3, f"<md5>{ONE}</md5>") for at in range(4)))
    monkeypatch.setattr(verification, "MOST_ENTRIES", 3)
    with pytest.raises(ManifestRefused, match="more than 3 entries"):
        check(tmp_path, "card.mhl")


@pytest.mark.parametrize("text", ["<hashlist version='3.0'/>", "<list/>", "<a", ""])
def test_other_xml_is_refused(tmp_path: Path, text: str) -> None:
    make(tmp_path, {"card.mhl": text.encode()})
    with pytest.raises(ManifestRefused):
        check(tmp_path, "card.mhl")


def test_a_single_generation_is_verified_without_a_chain(tmp_path: Path) -> None:
    folder = make(tmp_path / "card", {"a.mov": b"one"})
    create(folder)
    (generation,) = (folder / "ascmhl").glob("*.mhl")
    generation.rename(folder / "delivery.mhl")
    result, findings = check(folder, "delivery.mhl")
    assert (result.verdict, findings) == (ManifestVerdict.COMPLETE, {})


def test_an_entry_in_an_element_of_another_schema_counts(tmp_path: Path) -> None:
    make(tmp_path, {"a.mov": b"one", "b.mov": b"one"})
    entry = file("b.mov", 3, f"<md5>{ONE}</md5>")
    write(tmp_path, file("a.mov", 3, f"<md5>{ONE}</md5>"), f"<vendor><files>{entry}</files></vendor>")
    assert check(tmp_path, "card.mhl")[0].counts == {FileState.VERIFIED: 2}
    make(tmp_path, {"b.mov": b"onE"})
    result, findings = check(tmp_path, "card.mhl")
    assert (result.verdict, states(findings)) == (ManifestVerdict.FAILED, {b"b.mov": FileState.CHANGED})


def test_two_entries_of_a_file_by_two_algorithms_are_both_compared(tmp_path: Path) -> None:
    make(tmp_path, {"a.mov": b"one"})
    sha1 = digest(Algorithm.SHA1, b"one").hex()
    md5 = file("a.mov", 3, f"<md5>{ONE}</md5>")
    write(tmp_path, md5, file("a.mov", 3, f"<sha1>{sha1}</sha1>"))
    assert check(tmp_path, "card.mhl")[0].counts == {FileState.VERIFIED: 1}
    write(tmp_path, md5, file("a.mov", 3, f"<sha1>{'0' * 40}</sha1>"))
    assert check(tmp_path, "card.mhl")[0].verdict is ManifestVerdict.FAILED
    write(tmp_path, md5, file("a.mov", 4, f"<sha1>{sha1}</sha1>"))
    assert check(tmp_path, "card.mhl")[0].verdict is ManifestVerdict.FAILED


@pytest.mark.parametrize(
    ("checksum", "code"),
    [
        (f"<md5>{ONE}</md5><sha1>12</sha1>", "manifest.bad_checksum"),
        (f"<md5>{ONE}</md5><md5>{'0' * 32}</md5>", "manifest.two_checksums"),
        (f"<md5>{ONE}</md5><file>b.mov</file>", "manifest.two_paths"),
    ],
)
def test_an_entry_that_is_not_wholly_understood_is_not_checked(
    tmp_path: Path, checksum: str, code: str
) -> None:
    make(tmp_path, {"a.mov": b"one"})
    write(tmp_path, file("a.mov", 3, checksum))
    result, findings = check(tmp_path, "card.mhl")
    assert result.verdict is ManifestVerdict.INCOMPLETE
    (finding,) = (each for each in findings.values() if each.state is FileState.NOT_CHECKED)
    assert finding.reason is not None
    assert finding.reason.code == code


def loose(inside: str) -> bytes:
    return f'<hashlist version="2.0" xmlns="urn:ASC:MHL:v2.0">{inside}</hashlist>'.encode()


def failed(data: bytes) -> bytes:
    """Return a generation alone that records a file as failed, with the checksum that it had."""
    md5 = digest(Algorithm.MD5, data).hex()
    entry = f'<hash><path size="3">a.mov</path><md5 action="failed">{md5}</md5></hash>'
    return loose(f"<hashes>{entry}</hashes>")


def test_a_file_that_a_single_generation_records_as_failed_is_not_complete(tmp_path: Path) -> None:
    make(tmp_path, {"a.mov": b"onE", "0002_x.mhl": failed(b"onE")})
    result, findings = check(tmp_path, "0002_x.mhl")
    assert (result.verdict, states(findings)) == (ManifestVerdict.FAILED, {b"a.mov": FileState.CHANGED})
    make(tmp_path, {"a.mov": b"one"})
    result, findings = check(tmp_path, "0002_x.mhl")
    assert (result.verdict, states(findings)) == (
        ManifestVerdict.INCOMPLETE,
        {b"a.mov": FileState.NOT_CHECKED},
    )


def test_a_single_generation_leaves_out_what_its_patterns_do(tmp_path: Path) -> None:
    entry = f'<hash><path>a.mov</path><md5 action="original">{ONE}</md5></hash>'
    ignore = "<processinfo><ignore><pattern>*.tmp</pattern></ignore></processinfo>"
    make(tmp_path, {"a.mov": b"one", "b.tmp": b"x"})
    make(tmp_path, {"0001_x.mhl": loose(f"{ignore}<hashes>{entry}</hashes>")})
    assert check(tmp_path, "0001_x.mhl")[0].verdict is ManifestVerdict.COMPLETE
    make(tmp_path, {"b.mov": b"x"})
    assert check(tmp_path, "0001_x.mhl")[0].verdict is ManifestVerdict.INCOMPLETE


def test_a_single_generation_tells_the_histories_that_it_refers_to(tmp_path: Path) -> None:
    create(make(tmp_path / "Reels/A002", {"a.mov": b"a"}))
    make(tmp_path / "Reels", {"b.mov": b"b"})
    create(tmp_path / "Reels")
    (outer,) = (tmp_path / "Reels/ascmhl").glob("*.mhl")
    alone = make(tmp_path / "alone", {"b.mov": b"b", "0001_x.mhl": outer.read_bytes()})
    result, findings = check(alone, "0001_x.mhl")
    assert result.verdict is ManifestVerdict.INCOMPLETE
    assert [each.state for each in findings.values()] == [FileState.NOT_CHECKED]
