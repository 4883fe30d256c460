"""The small files of ours: whatever stands in them, the program starts, and nothing of it is lost."""

import json
from typing import Any, Final

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.api.access.process_check import local_url
from app.api.server import discovery
from app.config import settings, window_state
from app.config.settings import Settings
from app.config.window_state import WindowState
from app.core.errors import SettingsError
from tests.fuzz.amount import LONG, fuzz
from tests.fuzz.reports import TEXTS, WEIRD

pytestmark = pytest.mark.filterwarnings(LONG)

_SETTINGS: Final = msgspec.to_builtins(
    Settings(more_extensions=("xyz",), skipped_folders=("proxy*",), workers=3)
)
_WINDOW: Final = json.loads(
    msgspec.json.encode(WindowState(columns=(settings.ColumnState(key="name", width=9),)))
)
_KEYS: Final = st.sampled_from([*_SETTINGS, *_WINDOW]) | TEXTS


@st.composite
def contents(draw: st.DrawFn) -> bytes:
    """What is left of such a file."""
    tree: Any = dict(draw(st.sampled_from((_SETTINGS, _WINDOW))))
    for key in draw(st.lists(_KEYS, max_size=3)):
        tree[key] = draw(WEIRD)
    if draw(st.booleans()) and tree:
        del tree[draw(st.sampled_from(sorted(tree)))]
    text = json.dumps(tree, ensure_ascii=draw(st.booleans())).encode("utf-8", "surrogatepass")
    at = draw(st.integers(0, len(text)))
    deep = draw(st.sampled_from((10, 100_000)))
    wrong = (
        *(text, text, text, b"\xef\xbb\xbf" + text, text[:at], text + b"\0", text[:at] + b"\xff" + text[at:]),
        *(b"", b"\0" * 4096, b"[" * deep, b'{"a":' * deep, text + text, b'{"version":' + b"9" * 5000 + b"}"),
        draw(st.binary(max_size=40)),
    )
    return draw(st.sampled_from(wrong))


@given(content=contents())
@fuzz(150)
def test_preferences_are_read_or_set_aside(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("preferences") / "preferences.json"
    path.write_bytes(content)
    loaded = settings.load(path)
    loaded.settings.request((b"/v",))
    assert str(loaded.notice or "").encode("utf-8", "surrogatepass") is not None
    kept = list(path.parent.iterdir())
    assert [file.read_bytes() for file in kept] == [content]
    if loaded.notice is None:
        settings.save(path, loaded.settings)
        assert settings.load(path) == loaded
        return
    assert (kept != [path]) == (loaded.notice.code == "preferences.damaged")
    try:
        settings.save(path, replace(loaded.settings, csv_bom=True))
    except SettingsError:
        assert path.read_bytes() == content
    else:
        assert settings.load(path).settings.csv_bom


@given(content=contents())
@fuzz(100)
def test_a_window_is_as_it_was_left_or_new(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("window") / "window.json"
    path.write_bytes(content)
    state = window_state.load_window(path)
    assert path.read_bytes() == content
    window_state.save_window(path, state)
    assert window_state.load_window(path) == state


@given(content=contents(), address=TEXTS)
@fuzz(60)
def test_where_a_server_listens_is_read_or_nobody_knows(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, address: str
) -> None:
    library = tmp_path_factory.mktemp("server") / "library.sqlite3"
    announcement_path = discovery.announcement_path(library)
    announcement_path.write_bytes(content)
    told = discovery.running(library)
    assert told is None or told.address
    assert local_url(address) is None or address.startswith("http")
    assert announcement_path.read_bytes() == content
