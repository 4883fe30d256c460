import pytest

from app.core.sources.disk import DiskFacts, disk_name, new_code, share_name, unique_names


@pytest.mark.parametrize(
    ("facts", "source", "name"),
    [
        (DiskFacts(label="Blue 3", point=b"/media/anna/x"), b"", "Blue 3"),
        (DiskFacts(label="  "), b"/media/anna/Blue 3/films", "Blue 3"),
        (DiskFacts(point=b"/media/anna/Blue 3", model="SSD"), b"/media/anna/Blue 3/films", "Blue 3"),
        (DiskFacts(point=b"/", model="Samsung SSD"), b"/home/anna/films", "Samsung SSD"),
        (DiskFacts(point=b"/"), b"/home/anna/films", "/"),
        (DiskFacts(point=b"/mnt/net", share="nas:/volume1/films"), b"/mnt/net", "films (nas)"),
        (DiskFacts(), b"/run/media/anna/Stick/new", "Stick"),
        (DiskFacts(), b"/media/anna/Stick", "Stick"),
        (DiskFacts(), b"/mnt/tank/films/new", "tank"),
        (DiskFacts(), b"/Volumes/Archive A/films", "Archive A"),
        (DiskFacts(), b"/home/anna/films", "films"),
        (DiskFacts(), b"/", "/"),
        (DiskFacts(), rb"E:\films\new", "E:"),
        (DiskFacts(point=b"C:\\", model="Samsung SSD"), rb"C:\films", "C:"),
        (DiskFacts(), rb"\\nas\films\new", "films (nas)"),
        (DiskFacts(label="two\nlines"), b"", "two␊lines"),
    ],
)
def test_a_disk_has_the_name_by_which_its_user_knows_it(facts: DiskFacts, source: bytes, name: str) -> None:
    assert disk_name(facts, source) == name


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("//nas/films", "films (nas)"),
        ("//anna@nas/films/", "films (nas)"),
        (r"\\nas\films", "films (nas)"),
        ("nas:/", "nas"),
        ("anna@nas:/srv/films", "films (nas)"),
    ],
)
def test_a_share_is_named_with_its_server(address: str, name: str) -> None:
    assert share_name(address) == name


def test_disks_with_equal_names_are_told_apart_by_their_ids() -> None:
    codes = {1: "AAAA1111", 2: "BBBB2222", 3: "CCCC3333"}
    assert unique_names({1: "NO NAME", 2: "no name", 3: "Blue"}, codes) == {
        1: "NO NAME (AAAA1111)",
        2: "no name (BBBB2222)",
        3: "Blue",
    }


def test_an_id_has_no_letter_that_is_taken_for_a_digit() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert {len(code) for code in codes} == {8}
    assert not set("".join(codes)) & set("ILOUabc")
