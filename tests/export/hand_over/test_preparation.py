"""What is checked before a list for an encoder is written, and the names of what it makes."""

import os
from pathlib import Path

import pytest

from app.core.advice.handover import HandedOverFile, HandOver
from app.core.advice.target import EncodingTarget
from app.core.errors import OutputRefused
from app.core.export.format import Format
from app.core.export.hand_over import HandOverChoice
from app.core.file.media import VideoFile
from app.core.text.names import join
from app.export.hand_over.handing import SeenFile
from app.export.hand_over.output_names import OutputNames
from app.export.hand_over.preparation import prepared
from app.library import Library
from app.library.advice import handovers
from tests.library.filling import fill, found, run_sql


def _refusal(library: Library, form: Format, choice: HandOverChoice) -> str:
    with library.reader() as reader, pytest.raises(OutputRefused) as refused:
        prepared(form, choice, reader, ())
    return refused.value.message.code


def test_results_go_to_no_source(library: Library, tmp_path: Path) -> None:
    videos, beside = tmp_path / "videos", tmp_path / "videos 2"
    (videos / "sub").mkdir(parents=True)
    beside.mkdir()
    fill(library, os.fsencode(videos), [(os.fsencode(videos), [found(b"a.mkv")])])
    for folder in (videos, videos / "sub", videos / "gone"):
        choice = HandOverChoice(folder=os.fsencode(folder))
        assert _refusal(library, Format.SH, choice) == "hand_over.in_source"
    with library.reader() as reader:
        prepared(Format.SH, HandOverChoice(folder=os.fsencode(beside)), reader, ())


def test_a_folder_must_be_named_and_be_there(library: Library, tmp_path: Path) -> None:
    assert _refusal(library, Format.HANDBRAKE, HandOverChoice()) == "hand_over.no_folder"
    gone = HandOverChoice(folder=os.fsencode(tmp_path / "gone"))
    assert _refusal(library, Format.HANDBRAKE, gone) == "hand_over.not_a_folder"


def test_the_command_prompt_needs_a_folder_of_windows(library: Library, tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    mapped = HandOverChoice(folder=folder, mapped=((folder, b"E:\\made"),))
    with library.reader() as reader:
        prepared(Format.CMD, mapped, reader, ())
    for name in (b"/mnt/made", b"E:\\100%", b"E:\\now!", b'E:\\x" & calc "', b"E:\\a\r\nb"):
        elsewhere = HandOverChoice(folder=folder, mapped=((folder, name),))
        assert _refusal(library, Format.CMD, elsewhere) == "hand_over.bad_folder"


def test_powershell_names_no_folder_that_would_end_an_argument(library: Library, tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    quoted = HandOverChoice(folder=folder, mapped=((folder, b'/made" -y "'),))
    assert _refusal(library, Format.POWERSHELL, quoted) == "hand_over.bad_folder"


def test_a_name_that_an_earlier_list_asks_for_is_taken(library: Library, tmp_path: Path) -> None:
    (tmp_path / "made").mkdir()
    ids = [each.id for each in fill(library, b"/v", [(b"/v", [found(b"a.mov"), found(b"b.mov")])])]
    made, same = (os.fsencode(tmp_path / name) for name in ("made", "made/../made"))
    handed = [HandedOverFile(ids[0], join(made, b"clip.mkv")), HandedOverFile(ids[1], b"/other/clip (2).mkv")]
    given = HandOver(time=1e9, format="sh", target=EncodingTarget(), files=tuple(handed))
    handovers.store(library, given)
    with library.reader() as reader:
        names = prepared(Format.HANDBRAKE, HandOverChoice(folder=same), reader, ())
        assert names.output(_seen(b"/v/b/clip.mov")) == join(same, b"clip (2).mkv")
    run_sql(library, "UPDATE handed_file SET back_id = 7, back_size = 1")
    with library.reader() as reader:
        names = prepared(Format.HANDBRAKE, HandOverChoice(folder=made), reader, ())
        assert names.output(_seen(b"/v/b/clip.mov")) == join(made, b"clip (2).mkv")


def _seen(path: bytes) -> SeenFile:
    return SeenFile(1, path, path, "", offline=False, media=VideoFile(), damaged=False)


def test_only_a_script_for_posix_names_a_folder_that_is_not_utf8(library: Library, tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    choice = HandOverChoice(folder=folder, mapped=((folder, b"/made\xff"),))
    for form in (Format.HANDBRAKE, Format.POWERSHELL, Format.CMD):
        assert _refusal(library, form, choice) == "hand_over.bad_folder"
    with library.reader() as reader:
        prepared(Format.SH, choice, reader, ())


def test_the_innermost_folder_is_found(library: Library) -> None:
    folders = [(b"/v/a", [found(b"1.mkv")]), (b"/v/a/b", [found(b"2.mkv")])]
    ids = [record.id for record in fill(library, b"/v", folders)]
    with library.reader() as reader:
        assert prepared(Format.RSYNC, HandOverChoice(), reader, ids).base == b"/v/a"
        assert prepared(Format.RSYNC, HandOverChoice(base=b"/v"), reader, ids).base == b"/v"


def test_new_names_are_new_whatever_the_system_calls_equal() -> None:
    taken = ("\xc4.mkv".encode(), b"b (2).mkv")
    names = OutputNames(b"/made", taken)
    sources = (b"/v/a\xcc\x88.mp4", b"/v/b.mp4", b"/w/B.mov", b"/v/no ending", b"/v/.hidden", b"/v/x.tar.gz")
    assert [names.next(source) for source in sources] == [
        b"/made/a\xcc\x88 (2).mkv",
        b"/made/b.mkv",
        b"/made/B (3).mkv",
        b"/made/no ending.mkv",
        b"/made/.hidden.mkv",
        b"/made/x.tar.mkv",
    ]
