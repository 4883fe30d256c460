"""Names and folders that say of a file that it is a copy, and titles that only look so."""

import pytest

from app.core.copies.copy_marks import count_folders, name_marks


def marks(name: str, *others: str) -> int:
    """Return the marks of a name in a group with others."""
    paths = tuple(f"/v/{each}".encode() for each in (name, *others))
    return name_marks(paths).get(paths[0], 0)


@pytest.mark.parametrize(
    "name",
    [
        "copy of X.mp4",
        "Copy of X.mp4",
        "Copy (2) of X.mp4",
        "copy_of_X.mp4",
        "X - Copy.mp4",
        "X - Copy (2).mp4",
        "X_-_Copy.mp4",
        "X (copy).mp4",
        "X (copy 2).mp4",
        "X (another copy).mp4",
        "X (3rd copy).mp4",
        "Kopie von X.mp4",
        "X - Kopie.mp4",
        "X - Kopie (2).mp4",
        "X (Kopie).mp4",
        "X (weitere Kopie).mp4",
        "X (3. Kopie).mp4",
        "Copie de X.mp4",
        "X - copia.mp4",
    ],
)
def test_some_names_are_those_of_copies_wherever_they_are(name: str) -> None:
    assert marks(name) == marks(name, "Y.mp4") == marks(name, "X.mp4") == 1


@pytest.mark.parametrize(
    "name",
    [
        "X (1).mp4",
        "X(1).mp4",
        "X-2.mp4",
        "X_2.mp4",
        "X 2.mp4",
        "X copy.mp4",
        "X copy 2.mp4",
        "X_copy.mp4",
        "X Kopie.mp4",
        "X_backup.mp4",
        "X.bak.mp4",
    ],
)
def test_other_names_are_those_of_copies_beside_the_plain_one(name: str) -> None:
    assert marks(name, "X.mp4") == marks(name, "x.mov") == 1
    assert marks(name) == marks(name, "Y.mp4") == 0


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("X.mp4", ()),
        ("Copy Cat.mkv", ("Cat.mkv", "Copy.mkv")),
        ("Copycat.mkv", ("Cat.mkv",)),
        ("Carbon Copy.mkv", ("Other.mkv",)),
        ("Certified Copy.mkv", ("Copie conforme.mkv",)),
        ("Copie conforme.mkv", ("conforme.mkv",)),
        ("Film (1999).mkv", ("Film.mkv",)),
        ("Film 1999.mkv", ("Film.mkv",)),
        ("Part-2.mp4", ("Part-1.mp4", "Two.mp4")),
        ("S01E02.mkv", ("S01.mkv", "S01E.mkv")),
        ("IMG_0012.mov", ("IMG.mov",)),
        ("2.mp4", ("1.mp4",)),
        ("copy of", ()),
        ("copy.mp4", ("X.mp4",)),
        ("(1).mp4", ("X.mp4",)),
    ],
)
def test_titles_are_no_marks(name: str, others: tuple[str, ...]) -> None:
    assert marks(name, *others) == 0


@pytest.mark.parametrize(
    ("name", "others", "count"),
    [
        ("Copy of Copy of X.mp4", (), 2),
        ("X - Copy - Copy.mp4", (), 2),
        ("X - Copy (2).mp4", ("X - Copy.mp4",), 2),
        ("copy of X-2.mp4", ("X.mp4",), 2),
    ],
)
def test_a_copy_of_a_copy_says_it_twice(name: str, others: tuple[str, ...], count: int) -> None:
    assert marks(name, *others) == count


@pytest.mark.parametrize(
    "folder",
    [
        "/v/Backup",
        "/v/backups/films",
        "/v/Back-up",
        "/v/Backup 2024",
        "/v/backup_disk",
        "/v/Backup of films",
        "/v/My Backup",
        "/v/films.bak",
        "/v/copy",
        "/v/Copies (2)",
        "/v/Kopien",
        "/v/Sicherung",
        "/v/Datensicherung 2",
        "/v/Sicherungskopien",
        "/v/Duplicates",
        "/v/Copy of films",
        "/v/films - Copy",
        "/v/Filme - Kopie",
        "C:\\Users\\Me\\Backup",
    ],
)
def test_some_folders_are_those_of_copies(folder: str) -> None:
    assert count_folders(folder.encode()) == 1


@pytest.mark.parametrize(
    "folder",
    [
        "/",
        "/v",
        "/v/The Backup Plan (2010)",
        "/v/Carbon Copy (1981)",
        "/v/Copy Cat",
        "/v/Copyright",
        "/v/Bakery",
    ],
)
def test_other_folders_are_not(folder: str) -> None:
    assert count_folders(folder.encode()) == 0


def test_a_folder_of_copies_in_one_says_it_twice() -> None:
    assert count_folders(b"/backup/films/copy") == 2


def test_names_of_any_bytes_are_read() -> None:
    assert name_marks((b"/v/copy of \xff.mp4",)) == {b"/v/copy of \xff.mp4": 1}
    assert count_folders(b"/v/\xff/Backup") == 1
