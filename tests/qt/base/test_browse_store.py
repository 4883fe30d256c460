"""The browse state: each edit leads to one change, whichever widgets repeat it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.problems.catalogue import BY_CODE, COUNTED
from app.core.query import Fault, Query, Term, grammar, query
from app.core.query.collections import SavedSearch, SmartGroup
from app.qt.base.browse_state import BrowseState
from app.qt.base.browse_store import BrowseStore

CLIPS = SavedSearch(7, "Clips", "clip")


@pytest.fixture
def store(qapp: QApplication) -> BrowseStore:
    return BrowseStore()


@pytest.fixture
def states(store: BrowseStore) -> list[BrowseState]:
    """The states after each change."""
    states: list[BrowseState] = []
    store.changed.connect(lambda: states.append(store.state))
    return states


def test_a_text_is_parsed_once_for_all_who_read_the_query(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []
    real = grammar.parse

    def parse(text: str, names: list[str] | None) -> tuple[tuple[Term, ...], tuple[Fault, ...]]:
        parsed.append(text)
        return real(text, names)

    monkeypatch.setattr(query, "parse", parse)
    state = BrowseState(text="clip codec:hevc", choice=3)
    assert state.query is state.query
    assert state.query.source_id == 3
    assert parsed == ["clip codec:hevc"]


def test_typing_becomes_one_change_after_a_pause(
    store: BrowseStore, states: list[BrowseState], qtbot: QtBot
) -> None:
    for text in ("c", "cl", "cli"):
        store.type(text)
    assert states == []
    qtbot.waitUntil(lambda: [state.text for state in states] == ["cli"])


@pytest.mark.parametrize(
    ("edit", "state"),
    [
        (BrowseStore.commit, BrowseState(text="typed")),
        (lambda store: store.choose(3), BrowseState(choice=3)),
        (lambda store: store.choose(CLIPS), BrowseState(text="clip", choice=CLIPS)),
        (lambda store: store.set_text("other"), BrowseState(text="other")),
        (BrowseStore.show_all, BrowseState()),
        (BrowseStore.show_problems, BrowseState(only_problems=True)),
        (lambda store: store.show_result((b"/v",), ""), BrowseState(failures_of=(b"/v",))),
        (
            lambda store: store.show_result((b"/v",), "verdict:edited"),
            BrowseState(text="verdict:edited", within=(b"/v",)),
        ),
    ],
)
def test_an_edit_takes_what_was_typed_before_with_it(
    store: BrowseStore, states: list[BrowseState], edit: Callable[[BrowseStore], object], state: BrowseState
) -> None:
    store.type("typed")
    edit(store)
    assert states == [state]
    store.commit()
    assert states == [state]


def test_a_text_that_the_field_repeats_is_no_change(store: BrowseStore, states: list[BrowseState]) -> None:
    store.changed.connect(lambda: store.type(store.state.text))
    store.set_text("clip")
    store.commit()
    store.type("clips")
    store.type("clip")
    store.commit()
    assert [state.text for state in states] == ["clip"]


def test_another_text_ends_the_choice_of_a_saved_search_only(
    store: BrowseStore, states: list[BrowseState]
) -> None:
    store.choose(CLIPS)
    store.set_text("clip")
    store.set_text("clips")
    store.choose(SmartGroup.NEW)
    store.set_text("")
    assert [(state.text, state.choice) for state in states] == [
        ("clip", CLIPS),
        ("clips", None),
        ("", SmartGroup.NEW),
    ]


def test_a_choice_ends_a_filter_by_problems_unless_it_is_repeated(store: BrowseStore) -> None:
    store.choose(3)
    store.show_problems()
    store.choose(None)
    assert store.state.only_problems
    store.choose(3)
    assert store.state == BrowseState(choice=3)


def test_hidden_problems_stay_hidden_whatever_is_shown(store: BrowseStore, qtbot: QtBot) -> None:
    hidden = BY_CODE["truncated"].bit
    with qtbot.waitSignal(store.hidden_problems_changed):
        store.hide_problems(hidden)
    with qtbot.assertNotEmitted(store.hidden_problems_changed):
        store.hide_problems(hidden)
    for edit in (store.show_problems, store.show_all, lambda: store.choose(SmartGroup.PROBLEMS)):
        edit()
        assert store.state.query.hidden_problems == hidden


def test_states_about_problems(store: BrowseStore) -> None:
    store.show_problems()
    assert store.state.query == Query(problems=COUNTED)
    assert store.state.is_about_problems
    store.choose(SmartGroup.PROBLEMS)
    assert store.state.query == Query(group=SmartGroup.PROBLEMS)
    assert store.state.is_about_problems
    store.show_result((b"/v",), "")
    assert store.state.query == Query(problems_of=(b"/v",))
    assert not store.state.is_about_problems
