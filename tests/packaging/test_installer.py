"""The installer for Windows takes away all that it brings."""

import re

import project
import windows
from app.config import autostart
from app.core.file.filetypes import VIDEO_EXTENSIONS

SCRIPT = (project.HERE / "windows" / "installer.nsi").read_text("utf-8")
INSTALL, UNINSTALL = SCRIPT.split('Section "Uninstall"')


def test_it_asks_for_no_administrator() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert "HKLM" not in SCRIPT
    assert "$PROGRAMFILES" not in SCRIPT


def test_every_text_is_there_in_both_languages() -> None:
    texts = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT, re.MULTILINE)
    assert {name for name, language in texts if language == "ENGLISH"} == {
        name for name, language in texts if language == "GERMAN"
    }
    assert {name for name, _ in texts} >= set(re.findall(r"\$\((\w+)\)", SCRIPT))


def test_every_key_is_deleted() -> None:
    written = set(re.findall(r'WriteReg\w+ HKCU "(\$\{(?:ENTRY|APP_PATH|OPEN_WITH)\})', INSTALL))
    verbs = re.findall(r'insertmacro FolderVerb "([^"]+)"', INSTALL)
    assert len(verbs) == 3
    wanted = written | {rf"${{CLASSES}}\{verb}\shell\${{APP}}" for verb in verbs}
    assert set(re.findall(r'DeleteRegKey HKCU "([^"]+)"', UNINSTALL)) == wanted


def test_it_does_not_start_at_login_any_more() -> None:
    assert f'!define RUN "{autostart._RUN}"' in SCRIPT
    assert f'!define APP "{autostart._VALUE}"' in SCRIPT
    assert 'DeleteRegValue HKCU "${RUN}" "${APP}"' in UNINSTALL


def test_every_shortcut_is_deleted() -> None:
    made = re.findall(r'CreateShortcut ("[^"]+")', INSTALL)
    assert len(made) == 2
    assert all(f"Delete {link}" in UNINSTALL for link in made)


def test_it_deletes_no_folder_that_others_may_use() -> None:
    assert re.findall(r"RMDir /r (.+)", SCRIPT) == [r'"$INSTDIR\_internal"']


def test_videos_can_be_opened_with_it() -> None:
    lines = windows.supported_types(VIDEO_EXTENSIONS).splitlines()
    assert len(lines) == len(VIDEO_EXTENSIONS)
    assert '  WriteRegStr HKCU "${OPEN_WITH}\\SupportedTypes" ".mkv" ""' in lines
