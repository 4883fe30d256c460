"""Which entries some words find, and in which order."""

from app.qt.base.find import Find
from app.qt.shell.palette import MOST, best, candidate, first


def find(text: str, words: str = "", kind: str = "act") -> Find:
    return Find(key=text, text=text, kind=kind, do=lambda: None, words=words)


def found(text: str, *finds: Find, recent: tuple[str, ...] = ()) -> list[str]:
    return [each.text for each in best(map(candidate, finds), text, recent)]


def test_all_words_must_occur_anywhere_and_in_any_case() -> None:
    finds = find("Find copies"), find("Copy path"), find("Rescan", "look for what has changed")
    assert found("COPI fin", *finds) == ["Find copies"]
    assert found("changed", *finds) == ["Rescan"]
    assert found("nothing of that", *finds) == []
    assert found("kopieren", find("Kopiéren")) == ["Kopiéren"]


def test_the_closest_come_first() -> None:
    finds = find("Microscopy"), find("Find copies"), find("Copy as CSV"), find("Copy"), find("X", "copy")
    assert found("cop", *finds) == ["Copy", "Copy as CSV", "Find copies", "Microscopy", "X"]


def test_what_was_used_last_comes_first() -> None:
    finds = find("Copy"), find("Copy path"), find("Columns")
    assert found("co", *finds, recent=("Columns", "Copy path")) == ["Columns", "Copy path", "Copy"]
    assert [each.text for each in first(finds, ("Copy path",))] == ["Copy path", "Copy", "Columns"]


def test_without_words_acts_come_before_what_may_be_many() -> None:
    def keyed(key: str, reason: str = "") -> Find:
        return Find(key=key, text=key, kind="", do=lambda: None, reason=reason)

    finds = keyed("search:1"), keyed("act:a", "not now"), keyed("act:longer"), keyed("act:b")
    assert [each.key for each in first(finds, ())] == ["act:longer", "act:b", "search:1", "act:a"]


def test_a_thousand_are_not_shown() -> None:
    finds = [find(f"Search {at}") for at in range(1000)]
    assert len(first(finds, ())) == len(found("search", *finds)) == MOST
