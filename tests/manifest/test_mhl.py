"""Media Hash Lists of version 1, and single generations of ASC MHL."""

from pathlib import Path

import pytest

from app.core.checksum.algorithm import Algorithm
from app.core.errors import ManifestRefused
from app.core.manifest import verification
from app.core.manifest.verdict import FileState, Verdict
from tests.manifest.asc import create
from tests.manifest.checks import check, make, states
from tests.manifest.doubles import digest

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
    assert (result.verdict, findings) == (Verdict.COMPLETE, {})


def test_a_size_alone_is_no_pass(tmp_path: Path) -> None:
    make(tmp_path, {"a.mov": b"one", "c.mov": b"two"})
    write(
        tmp_path,
        file("a.mov", 3, "<null/>"),
        file("c.mov", 3, "<xxhash>1234567890</xxhash>"),
    )
    result, findings = check(tmp_path, "card.mhl")
    assert result.verdict is Verdict.INCOMPLETE
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
    assert result.verdict is Verdict.FAILED
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
    assert (result.verdict, findings) == (Verdict.COMPLETE, {})
