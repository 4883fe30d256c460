"""Net changes over several scans, and the texts of a change."""

import pytest

from app.core.scan.history import Change, ChangeKind, RecordedValue, changed_fields, field_texts, net_changes

Kind = ChangeKind


def change(
    kind: ChangeKind, record: int = 1, path: bytes = b"/v/a.mkv", target: bytes | None = None
) -> Change:
    return Change(kind=kind, record=record, path=path, target=target)


def sized(before: int, after: int, record: int = 1) -> Change:
    return Change(kind=Kind.CHANGED, record=record, path=b"/v/a.mkv", fields={"size": (before, after)})


@pytest.mark.parametrize(
    ("kinds", "left"),
    [
        ([Kind.MISSING, Kind.BACK], []),
        ([Kind.BACK, Kind.MISSING], []),
        ([Kind.MISSING, Kind.BACK, Kind.MISSING], [Kind.MISSING]),
        ([Kind.OFFLINE, Kind.ONLINE], []),
        ([Kind.ONLINE, Kind.OFFLINE, Kind.ONLINE], [Kind.ONLINE]),
        ([Kind.BACK, Kind.CHANGED], [Kind.BACK, Kind.CHANGED]),
    ],
)
def test_what_was_undone_is_no_change(kinds: list[ChangeKind], left: list[ChangeKind]) -> None:
    assert [found.kind for found in net_changes(map(change, kinds))] == left


def test_a_file_that_was_moved_twice_was_moved_once() -> None:
    first = change(Kind.MOVED, path=b"/v/a", target=b"/v/b")
    second = change(Kind.MOVED, path=b"/v/b", target=b"/v/c")
    assert list(net_changes([first, second])) == [change(Kind.MOVED, path=b"/v/a", target=b"/v/c")]
    home = change(Kind.MOVED, path=b"/v/b", target=b"/v/a")
    assert list(net_changes([first, home])) == []


def test_a_file_that_changed_twice_changed_from_the_first_to_the_last() -> None:
    assert list(net_changes([sized(1, 2), sized(2, 3)])) == [sized(1, 3)]
    assert list(net_changes([sized(1, 2), sized(2, 1)])) == []
    other = Change(kind=Kind.CHANGED, record=1, path=b"/v/a.mkv", fields={"mtime_ns": (5, 6)})
    (both,) = net_changes([sized(1, 2), other])
    assert both.fields == {"size": (1, 2), "mtime_ns": (5, 6)}


def test_files_do_not_undo_each_other() -> None:
    found = list(net_changes([change(Kind.MISSING, 1), change(Kind.BACK, 2)]))
    assert [(each.record, each.kind) for each in found] == [(1, Kind.MISSING), (2, Kind.BACK)]


def test_what_is_read_together_is_kept_together() -> None:
    before = {"width": 1920, "height": 1080, "duration": 1.0}
    assert changed_fields(before, before) == {}
    assert changed_fields(before, before | {"width": 1440}) == {"width": (1920, 1440), "height": (1080, 1080)}


def test_changed_fields_read_like_the_columns() -> None:
    fields: dict[str, tuple[RecordedValue, RecordedValue]] = {
        "size": (1000, 2_000_000),
        "width": (1920, 1440),
        "height": (1080, 1080),
        "status": ("ok", "failed"),
    }
    found = Change(kind=Kind.CHANGED, record=1, path=b"/v/a.mkv", fields=fields)
    assert [(text.column.key, text.before, text.after) for text in field_texts(found)] == [
        ("size", "1.0 kB", "2.0 MB"),
        ("picture", "1920 × 1080", "1440 × 1080"),  # noqa: RUF001
        ("status", "read", "unreadable"),
    ]


def test_nonsense_from_a_damaged_library_is_unknown() -> None:
    fields: dict[str, tuple[RecordedValue, RecordedValue]] = {
        "size": ("x", 5),
        "status": ("?", "failed"),
        "duration": (None, 2.0),
    }
    found = Change(kind=Kind.CHANGED, record=1, path=b"/v/a.mkv", fields=fields)
    assert ("duration", "—", "0:02") in [
        (text.column.key, text.before, text.after) for text in field_texts(found)
    ]
