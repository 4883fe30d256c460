"""Sentences about the command line as a whole, the start of the window, and the self-test."""

from typing import Final

START_SENTENCES: Final[dict[str, str]] = {
    # A command line that makes no sense
    "arguments.empty": (
        "An argument is empty. Give a path or a filter, and check the variables of the shell."
    ),
    "arguments.filter_as_option": (
        "“{filter}” begins with -, as an option does. Write --where '{filter}', or put the filter after --."
    ),
    "arguments.not_first": "“{word}” is a command only as the first word. Write cinventory {word} first.",
    "arguments.nothing_there": "There is nothing at “{path}”.",
    "arguments.near": (
        "“{word}” is neither a command nor a path that exists. The nearest command is “{near}”."
    ),
    "arguments.unknown": ("“{word}” is neither a command nor a path that exists. The commands are {names}."),
    # A window that cannot start
    "start.no_window": "The window cannot start: {detail}.",
    # The self-test: what works
    "self_test.engine_ok": "{engine} read the sample video and a bare stream.",
    "self_test.library_ok": "The sample video was scanned into a new library and read back.",
    "self_test.checksums_ok": "{count} {count:kind of checksums was|kinds of checksums were} computed.",
    "self_test.window_ok": "The window was painted, {width} × {height} pixels.",  # noqa: RUF001
    "self_test.icons_ok": "{count} {count:icon was|icons were} drawn small and large.",
    "self_test.translations_ok": "The window is translated into {languages}.",
    "self_test.previews_ok": "{count} {count:picture was|pictures were} made of the sample video.",
    "self_test.shut_in": "The processes that read videos open and connect nothing: {layers}.",
    "self_test.not_shut_in": (
        "None on this system: a file that takes over the process that reads it can open others."
    ),
    "self_test.still_opens": "The processes that read videos can still open files.",
    "self_test.still_writes": "The processes that read videos can still write files.",
    "self_test.still_connects": "The processes that read videos can still connect.",
    "self_test.layers": "They are restricted by: {layers}.",
    # What does not
    "self_test.no_process": "No process could be started: {detail}.",
    "self_test.no_end": "The check did not end within {seconds} s.",
    "self_test.died": "The process ended with status {status}.",
    "self_test.died_saying": "The process ended with status {status}: {detail}.",
    "self_test.raised": "{kind}: {detail}.",
    "self_test.sample_not_read": "The sample video was not read ({status}).",
    "self_test.stream_not_read": "The bare stream was not read ({status}).",
    "self_test.sample_wrong": "The sample video was read wrongly: {details}.",
    "self_test.not_scanned": "This path was not scanned: {path}.",
    "self_test.other_files": "The library holds {count} {count:file|files} instead of one.",
    "self_test.wrong_checksum": "{name} was computed wrongly: {digest}.",
    "self_test.no_libraries": "Qt lacks system libraries, of these packages of Debian: {packages}.",
    "self_test.no_font": "The system has no font.",
    "self_test.no_letters": "No font has the letters of the language of the window.",
    "self_test.empty_window": (
        "The window was painted with {count} {count:colour|colours}, so it must be empty."
    ),
    "self_test.no_icons": "There are no icons in {path}.",
    "self_test.empty_icons": "These icons are empty: {names}.",
    "self_test.no_pictures": "The help lacks pictures: {names}.",
    "self_test.no_translations": "There are no translations in {path}.",
    "self_test.no_translation": "“{text}” has no translation in the catalogue for {language}.",
    "self_test.no_catalogue": "There is no catalogue of commands for {language}.",
    "self_test.no_preview": "No picture of the sample video could be made.",
    "self_test.other_preview": "The sample video gave {count} {count:picture|pictures} of {shapes}.",
    "self_test.broken_layers": "A process could do this in spite of {layers}: {acts}.",
    # What to do then
    "self_test.install_again": "Install Cinventory again.",
    "self_test.no_engine": (
        "The MediaInfo library is missing, blocked or for another system. Install Cinventory again."
    ),
    "self_test.no_space": "Check that the folder for temporary files has free space.",
    "self_test.install_fonts": (
        "Install what is missing. Fonts are in fonts-dejavu-core and fonts-noto-cjk."
    ),
    "self_test.no_decoder": (
        "The FFmpeg libraries are missing, blocked or for another system. Install Cinventory again."
    ),
    "self_test.report": "Videos of strangers could read other files. Please report this.",
    "self_test.no_hashes": "A library is missing, blocked or for another system. Install Cinventory again.",
}

START_PHRASES: Final[dict[str, str]] = {
    "start.install": "On Debian and its derivatives: sudo apt install {packages}",
    "self_test.ok": "ok",
    "self_test.failed": "FAILED",
    "self_test.packaged": "packaged",
    "self_test.not_packaged": "not packaged",
    "self_test.portable": "portable",
    "self_test.path_library": "library",
    "self_test.path_settings": "settings",
    "self_test.path_log": "log",
    "self_test.engine": "engine",
    "self_test.library": "library",
    "self_test.window": "window",
    "self_test.icons": "icons",
    "self_test.translations": "translations",
    "self_test.previews": "previews",
    "self_test.sandbox": "sandbox",
    "self_test.checksums": "checksums",
}
"""Results of the self-test, and the names of its parts."""
