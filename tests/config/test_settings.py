"""Preferences and the window's state as files: kept whole, read strictly, never destroyed."""

import logging
import os
from pathlib import Path

import pytest
from msgspec.structs import fields, replace

from app.config.alert_targets import AlertTargets, WebhookTarget
from app.config.settings import (
    ColumnChoice,
    ColumnSet,
    ColumnState,
    ExportChoice,
    LabelChoice,
    Language,
    Settings,
    TextSize,
    ThemeChoice,
    load,
    save,
)
from app.config.window_state import PictureSize, WindowState, load_window, save_window
from app.core.advice.named_targets import TargetChoice
from app.core.cluster import ClusterChoice
from app.core.errors import ClusterRefused, SettingsError
from app.core.export.format import Format
from app.core.file.filetypes import BUILT_IN, NameRules
from app.core.problems.catalogue import BY_CODE, COPY_HINTS, OFF_AT_FIRST, problem_bits
from app.core.problems.wanted_languages import LanguageWay
from app.core.run.limits import ProbeLimits
from app.core.scan.job import ScanRequest

ALL = Settings(
    more_extensions=("xyz",),
    fewer_extensions=("ts",),
    skipped_folders=("Größe*", 'a "b"'),
    hidden_files=True,
    workers=3,
    wall_seconds=7.5,
    cpu_seconds=1.5,
    chosen_profiles=("plex",),
    cluster="tls://nas:8786",
    cluster_security="/etc/größe.toml",
    cluster_folders=("/v=/mnt/v",),
    cluster_insecure=True,
    problems_off=("truncated", "of another program"),
    wanted_languages=("de", "en"),
    wanted_way=LanguageWay.SPOKEN,
    least_lines=1080,
    least_density=0.05,
    theme=ThemeChoice.DARK,
    language=Language.GERMAN,
    csv_bom=True,
    previews=False,
    preview_cache_mb=700,
    dialogue_mb=300,
    dialogue_tracks=True,
    dialogue_after_scans=True,
    api=True,
    api_port=0,
    trash=True,
    news=True,
    news_address="https://news.example/x",
    desktop_alerts=False,
    disk_unseen_days=90,
    disk_unchecked_days=0,
    alerts=AlertTargets(
        webhooks=(WebhookTarget(url="https://a.example/", secret_file="/s", allow_http=True),),  # noqa: S106 - a path
        commands=(("tell", "me"),),
    ),
    labels=LabelChoice(sheet="Dymo 99012", right=-1.5, down=20.0),
    targets=TargetChoice(default="of my own"),
    keys={"find": ("Ctrl+G",)},
    volume=40,
    player="mpv",
    text_size=TextSize.LARGE,
    compact_rows=True,
    background=True,
    column_sets=(
        ColumnSet(
            name="Größe",
            columns=(ColumnState(key="size", width=90, pinned=True), ColumnState(key="name", width=9)),
            order=(("size", True), ("name", False)),
        ),
    ),
    export=ExportChoice(
        format=Format.HTML, printed=True, columns=ColumnChoice.CHOSEN, chosen=("size",), open_result=True
    ),
)
LEFT = WindowState(
    geometry="AdnQywAD",
    sidebar_width=200,
    details_width=400,
    sidebar_shown=False,
    details_shown=False,
    columns=(ColumnState(key="size", width=90), ColumnState(key="name", width=300, shown=False)),
    order=(("size", True), ("name", False)),
    page="gallery",
    picture_size=PictureSize.LARGE,
    dialogs={"copies": "AdnQywAD"},
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file in a folder that is not there yet."""
    return tmp_path / "config" / "settings.json"


def _written(file: Path, text: str | bytes) -> Path:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_what_is_switched_off_is_a_set_of_problems_that_there_are() -> None:
    assert ALL.hidden_problems == BY_CODE["truncated"].bit
    assert Settings().hidden_problems == problem_bits(OFF_AT_FIRST)


def test_problems_that_are_new_and_off_at_first_are_off_in_an_older_file(file: Path) -> None:
    text = '{"version": 1, "problems_off": ["truncated"]}'
    assert load(_written(file, text)).settings.problems_off == ("truncated", *OFF_AT_FIRST)
    text = '{"version": 2, "problems_off": ["truncated"]}'
    assert load(_written(file, text)).settings.problems_off == ("truncated", *COPY_HINTS, "orphan")
    text = '{"version": 3, "problems_off": ["truncated"]}'
    assert load(_written(file, text)).settings.problems_off == ("truncated", *COPY_HINTS)
    assert load(_written(file, '{"version": 2}')).settings == Settings()


def test_every_preference_comes_back_as_it_was(file: Path) -> None:
    defaults = Settings()
    same = [each.name for each in fields(ALL) if getattr(ALL, each.name) == getattr(defaults, each.name)]
    assert same == ["version"], "each is tried with another value than its default"
    save(file, ALL)
    loaded = load(file)
    assert (loaded.settings, loaded.notice) == (ALL, None)
    assert type(loaded.settings.theme) is ThemeChoice
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_nothing_was_saved_yet(file: Path) -> None:
    loaded = load(file)
    assert (loaded.settings, loaded.notice) == (Settings(), None)
    assert not file.parent.exists()


def test_what_is_not_in_the_file_is_as_by_default(file: Path) -> None:
    assert load(_written(file, '{"version": 1, "workers": 2}')).settings == Settings(workers=2)


@pytest.mark.parametrize(
    "text", ['\ufeff{"version": 1, "wall_seconds": 5}', '{"version":1,"wall_seconds":5}\r\n']
)
def test_editors_leave_their_marks(file: Path, text: str) -> None:
    assert load(_written(file, text)).settings == Settings(wall_seconds=5.0)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "truncated"),
        ("{", "truncated"),
        ("null", "object"),
        ("[]", "object"),
        ("[" * 100_000, "object"),
        ('{"version": 1, "theme": ' + "[" * 100_000, "recursion"),
        ('{"version": 1} and more', "trailing"),
        (b"\xff\xfe{\0", "malformed"),
        (b'{"version": 1, "more_extensions": ["\xff"]}', "utf-8"),
        ('{"version": 1, "wall_seconds": NaN}', "wall_seconds"),
        ('{"version": 1, "wall_seconds": 1e999}', "wall_seconds"),
        ('{"version": 1, "wall_seconds": 1e308}', "wall_seconds"),
        ('{"version": 1, "cpu_seconds": -Infinity}', "cpu_seconds"),
        ('{"version": 1, "cpu_seconds": NaN, "wall_seconds": }', "malformed"),
        ("{}", "version"),
        ('{"version": 0}', "version"),
        ('{"version": true}', "version"),
        ('{"version": "1"}', "version"),
        ('{"version": 1, "worker": 2}', "worker"),
        ('{"version": 1, "workers": "2"}', "workers"),
        ('{"version": 1, "workers": true}', "workers"),
        ('{"version": 1, "workers": 0}', "workers"),
        ('{"version": 1, "workers": 65}', "workers"),
        ('{"version": 1, "wall_seconds": 0.05}', "wall_seconds"),
        ('{"version": 1, "cpu_seconds": 601}', "cpu_seconds"),
        ('{"version": 1, "cpu_seconds": null}', "cpu_seconds"),
        ('{"version": 1, "theme": "blue"}', "theme"),
        ('{"version": 1, "language": "tlh"}', "language"),
        ('{"version": 1, "csv_bom": 1}', "csv_bom"),
        ('{"version": 1, "column_sets": [{"name": "", "columns": []}]}', "column_sets[0].name"),
        ('{"version": 1, "column_sets": [{"name": "a"}]}', "columns"),
        ('{"version": 1, "column_sets": [{"name": "a", "columns": [], "order": [["b"]]}]}', "order[0]"),
        ('{"version": 1, "more_extensions": "mkv"}', "more_extensions"),
        ('{"version": 1, "more_extensions": ["a", 1]}', "more_extensions[1]"),
        ('{"version": 1, "more_extensions": ["a/b"]}', "“a/b”"),
        ('{"version": 1, "more_extensions": ["ts"], "fewer_extensions": ["TS"]}', "“ts”"),
        ('{"version": 1, "skipped_folders": ["*"]}', "“*”"),
        ('{"version": 1, "cluster": "nas"}', "“nas”"),
        ('{"version": 1, "cluster": "local:2", "cluster_folders": ["/v"]}', "“/v”"),
    ],
)
def test_a_damaged_file_is_set_aside_and_the_damage_is_named(
    file: Path, text: str | bytes, said: str
) -> None:
    loaded = load(_written(file, text))
    (aside,) = file.parent.iterdir()
    assert loaded.settings == Settings()
    assert loaded.notice is not None
    assert loaded.notice.code == "preferences.damaged"
    assert said in str(loaded.notice.args["detail"])
    assert loaded.notice.args["aside"] == str(aside)
    assert aside.name.startswith("settings.json.damaged-")
    assert aside.read_bytes() == (text if isinstance(text, bytes) else text.encode())
    save(file, ALL)
    assert load(file).settings == ALL


def test_what_was_set_aside_is_never_overwritten(file: Path) -> None:
    for number in range(12):
        load(_written(file, f"damage {number}"))
    kept = {path.read_text() for path in file.parent.iterdir()}
    assert kept == {f"damage {number}" for number in range(12)}


def test_a_later_version_s_file_is_left_alone(file: Path) -> None:
    text = '{"version": 5, "colour": "ultraviolet"}'
    loaded = load(_written(file, text))
    assert loaded.settings == Settings()
    assert loaded.notice is not None
    assert loaded.notice.code == "preferences.too_new"
    with pytest.raises(SettingsError, match="later version"):
        save(file, ALL)
    assert [path.read_text() for path in file.parent.iterdir()] == [text]


def test_a_file_that_cannot_be_read_stays(file: Path) -> None:
    (file / "inside").mkdir(parents=True)
    loaded = load(file)
    assert loaded.settings == Settings()
    assert loaded.notice is not None
    assert loaded.notice.code == "preferences.unreadable"
    with pytest.raises(SettingsError, match="could not be saved"):
        save(file, ALL)
    assert (file / "inside").is_dir()


def test_a_save_that_fails_leaves_what_was_there(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(file, ALL)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SettingsError, match="No space left on device"):
        save(file, Settings())
    assert load(file).settings == ALL
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_there_is_no_folder_to_save_in(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError) as raised:
        save(tmp_path / "file" / "settings.json", ALL)
    assert raised.value.message.code == "preferences.not_saved"
    assert load(tmp_path / "nowhere" / "settings.json").notice is None


def test_names_are_taken_as_people_write_them() -> None:
    settings = Settings(more_extensions=(".XYZ", "*.abc", " "), fewer_extensions=("TS",))
    assert settings.name_rules() == NameRules(frozenset({b".xyz", b".abc"}), frozenset({b".ts"}))
    assert Settings().name_rules() == BUILT_IN


def test_a_request_is_as_preferred() -> None:
    assert ALL.request((b"/v",), deep=True, here=True) == ScanRequest(
        paths=(b"/v",),
        deep=True,
        workers=3,
        limits=ProbeLimits(cpu_seconds=1.5, wall_seconds=7.5),
        names=ALL.name_rules(),
    )
    assert Settings().request((b"/v",), sniff=True) == ScanRequest(paths=(b"/v",), sniff=True)
    with pytest.raises(SettingsError):
        replace(ALL, more_extensions=("no/extension",)).request((b"/v",))


def test_scans_run_on_the_preferred_cluster_with_its_number_of_children() -> None:
    request = ALL.request((b"/v",))
    assert request.workers is None
    assert request.cluster == ClusterChoice(
        address="tls://nas:8786",
        security="/etc/größe.toml".encode(),
        folders=((b"/v", b"/mnt/v"),),
        insecure=True,
    )
    assert replace(ALL, cluster="").request((b"/v",)) == ALL.request((b"/v",), here=True)
    with pytest.raises(ClusterRefused):
        replace(ALL, cluster="nas").request((b"/v",))


def test_the_window_comes_back_as_it_was_left(file: Path) -> None:
    save_window(file, LEFT)
    assert load_window(file) == LEFT


@pytest.mark.parametrize(
    "text", ["{", '{"version": 1, "columns": [{"key": 1, "width": 2}]}', '{"version": 9}', None]
)
def test_a_window_s_state_that_cannot_be_read_is_a_line_in_the_log(
    file: Path, caplog: pytest.LogCaptureFixture, text: str | None
) -> None:
    if text is None:
        file.mkdir(parents=True)
    else:
        _written(file, text)
    with caplog.at_level(logging.WARNING):
        assert load_window(file) == WindowState()
    assert str(file) in caplog.text


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ('"sort_key": "size", "sort_descending": true', (("size", True),)),
        ('"sort_key": ""', ()),
        ('"sort_descending": true', (("name", True),)),
        ('"jobs_shown": true', (("name", False),)),
    ],
)
def test_a_window_that_knew_one_column_to_sort_by_still_does(
    file: Path, sort: str, order: tuple[tuple[str, bool], ...]
) -> None:
    state = load_window(_written(file, f'{{"version": 1, "sidebar_width": 99, {sort}}}'))
    assert (state.order, state.sidebar_width) == (order, 99)


@pytest.mark.parametrize(("width", "now"), [(190, 0), (191, 191)])
def test_a_name_that_was_as_wide_as_ever_takes_the_free_room_now(file: Path, width: int, now: int) -> None:
    columns = f'[{{"key": "name", "width": {width}}}, {{"key": "size", "width": 190}}]'
    state = load_window(_written(file, f'{{"version": 2, "columns": {columns}}}'))
    assert [column.width for column in state.columns] == [now, 190]


def test_a_new_window_says_nothing(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert load_window(file) == WindowState()
    assert caplog.text == ""


def test_a_window_closes_also_when_its_state_cannot_be_kept(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    save_window(tmp_path / "file" / "window.json", LEFT)
    assert "was not saved" in caplog.text
