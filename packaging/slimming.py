"""What of Qt and of the building machine goes into the frozen folder. Pure: it looks at names alone."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Final

_PLUGINS: Final = {
    "iconengines": {"svgicon"},
    "imageformats": {"ico", "jpeg", "svg"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"cocoa", "offscreen", "wayland", "windows", "xcb"},
    "platformthemes": {"gtk3", "xdgdesktopportal"},
    "styles": {"macstyle", "mac", "modernwindowsstyle", "windowsvistastyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl", "shm-emulation-server"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"xcb-egl-integration", "xcb-glx-integration"},
}
_OF_QT: Final = {"pt": "pt_BR", "zh": "zh_CN"}
"""Languages of which Qt's catalogue has another name than ours."""
_UNUSED_QT: Final = re.compile(
    r"(lib)?Qt6?(E[Gg][Ll]F[Ss]|OpenGLWidgets|Pdf|Qml|Quick|ShaderTools|VirtualKeyboard|WlShell)"
    # A driver of OpenGL, which no widget asks for, and D-Bus, which Windows has not.
    r"|opengl32sw|Qt6?DBus\.(dll|pyd)"
)
_OF_THE_MACHINE: Final = re.compile(
    r"lib(bz2|expat|ffi|lzma|mpdec|python3[.\d]*|sqlite3|uuid|z)(-[\w.]+)?[.]"
)
"""Python's own needs. The rest of a Linux system, from glibc and GL to fonts, has to be the user's own."""

_SOURCES: Final = re.compile(r"app/resources/translations/\w+\.ts")
"""Translators edit them; the window and the page load what is made of them."""
_HIGHLIGHTING: Final = re.compile(r"pygments\.(filters|formatters|lexers|styles)\.(?!_mapping$)")
"""Languages and colours of source code, which rich brings along and Cinventory shows none of."""
_LOCKED: Final = re.compile(r"^([\w.-]+)==", re.MULTILINE)
_DASHES: Final = re.compile(r"[-_.]+")
UNUSED_MODULES: Final = ("_hashlib", "_ssl", "ssl", "tkinter", "unittest", "pydoc", "doctest", "setuptools")
"""No connection is made, so no OpenSSL is carried about that somebody would have to keep safe."""


def is_wanted(place: str, source: str, packages: str, languages: Collection[str]) -> bool:
    """Whether a library or a file of data belongs into the frozen folder.

    `place` is where it would go, `packages` the folder where the locked packages lie; `languages` are those
    that the window speaks.
    """
    path = PurePath(place)
    if _SOURCES.fullmatch(path.as_posix()):
        return False
    if any(_UNUSED_QT.match(part) for part in path.parts):
        return False
    if "PySide6" in path.parts:
        return _is_wanted_of_qt(path, languages)
    foreign = path.name.startswith("lib") and ".so" in path.name and packages not in source
    return not foreign or len(path.parts) > 1 or bool(_OF_THE_MACHINE.match(path.name))


def is_wanted_module(name: str) -> bool:
    """Whether a module of Python belongs into the program, by its whole name."""
    return not _HIGHLIGHTING.match(name)


def unlocked(packages: Mapping[str, Sequence[str]], locks: Iterable[str]) -> list[str]:
    """Return the modules of no package that a lock names, as where what tests need is installed, too.

    `packages` has the packages of each module at the top, `locks` are texts of locks.
    """
    locked = {_same(name) for lock in locks for name in _LOCKED.findall(lock)}
    return sorted(module for module, of in packages.items() if locked.isdisjoint(map(_same, of)))


def _same(package: str) -> str:
    """Return the one spelling of a package that locks have."""
    return _DASHES.sub("-", package).lower()


def _is_wanted_of_qt(path: PurePath, languages: Collection[str]) -> bool:
    kind = path.parent.name
    if kind == "translations":
        return path.stem in {f"qtbase_{_OF_QT.get(language, language)}" for language in languages}
    if "plugins" not in path.parts:
        return True
    name = path.name.partition(".")[0].removeprefix("lib")
    return kind in _PLUGINS and (name in _PLUGINS[kind] or name.removeprefix("q") in _PLUGINS[kind])
