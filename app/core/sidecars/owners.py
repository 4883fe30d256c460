"""The rule that assigns the files beside the videos of a folder to these videos, by their names alone.

The longest name of a video that a sidecar begins with wins. An equal name beats a name with a language after
it. What programs for watching films do differs: `tests/core/sidecars` has the table.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from app.core.sidecars.kinds import KIND_OF, SidecarKind
from app.core.sidecars.languages import language_of, plain
from app.core.sidecars.words import Words, read_words

SUBTITLE_FOLDERS: Final = frozenset({"subs", "sub", "subtitles", "subtitle", "vobsub", "vobsubs"})
_OPENERS: Final = frozenset(".[")
_BOUNDARY: Final = re.compile(r"[.\[(_ -]")
_EPISODE: Final = re.compile(
    r"(?<![a-z0-9])s(\d{1,2})[ ._-]*e(\d{1,3})(?!\d)|(?<![a-z0-9])(\d{1,2})x(\d{2,3})(?!\d)", re.IGNORECASE
)
_NUMBERED: Final = re.compile(r"^\d+[_ .-]+")
_CARD: Final = re.compile(r"[mt]\d\d$", re.IGNORECASE)
"""The end of a name that Sony's cameras write: `C0001M01.XML`, `C0001T01.JPG`."""
_ARTWORK: Final = re.compile(
    "-?(poster|fanart|banner|thumb|landscape|clearart|clearlogo|logo|discart|disc|keyart|backdrop)" r"\d*$"
)
_OF_FOLDER: Final = re.compile(
    r"(folder|cover|poster|fanart|backdrop|banner|logo|landscape|clearart|clearlogo|discart|disc|keyart|thumb"
    r"|tvshow|season|movie|season[\w-]*-[a-z]+)\d*$"
)
_WIDE: Final = {
    SidecarKind.CAMERA: re.compile(r"(\d\d|_\d{3})$"),
    SidecarKind.THUMBNAIL: re.compile(r"\d\d$"),
}
"""The ends of videos of one clip: Canon's `NZ0001.XML` belongs to `NZ000101.MXF`, RED's likewise."""


class Assigned(NamedTuple):
    """The video and kind of a sidecar, and the meaning of its name."""

    kind: SidecarKind
    owners: tuple[str, ...] = ()
    """Names of the videos; several if they are equal but for the extension. Empty for none."""
    words: Words = Words()
    is_guess: bool = False
    """True if only season and episode agree. Such subtitles do not count as those of the video."""
    of_folder: bool = False
    """True if it belongs to the folder with all its videos."""


class Owners:
    """The videos of a folder, to which sidecars belong."""

    def __init__(self, videos: Iterable[str]) -> None:
        """Take the names of the videos."""
        self._videos = tuple(videos)
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        self._clips: dict[SidecarKind, dict[str, list[str]]] = {}
        self._by_name = {plain(name): name for name in self._videos}
        for name in self._videos:
            self._by_stem[plain(_split(name)[0])].append(name)

    def of(self, inside: Sequence[str], name: str) -> Assigned:
        """Return what the name of a sidecar tells.

        `inside` are the names of the folders between that of the videos and the sidecar, outermost first.
        """
        stem, extension = _split(name)
        kind = KIND_OF.get(extension)
        if kind is None:
            return Assigned(SidecarKind.OTHER)
        if kind is SidecarKind.DOWNLOAD:
            return self._download(inside, stem)
        if kind is SidecarKind.TEXT and KIND_OF.get(_split(stem)[1]) is SidecarKind.SUBTITLES:
            kind, stem = SidecarKind.SUBTITLES, _split(stem)[0]  # Windows hides the second extension
        if kind in {SidecarKind.SUBTITLES, SidecarKind.TEXT, SidecarKind.SOUND}:
            return self._subtitles(kind, inside, stem)
        return self._other(kind, stem)

    def _download(self, inside: Sequence[str], stem: str) -> Assigned:
        if video := self._by_name.get(plain(stem)):
            return Assigned(SidecarKind.DOWNLOAD, (video,))
        if _split(stem)[1] in KIND_OF:
            return self.of(inside, stem)._replace(kind=SidecarKind.DOWNLOAD)
        return Assigned(SidecarKind.DOWNLOAD)

    def _other(self, kind: SidecarKind, stem: str) -> Assigned:
        low = plain(stem)
        video = self._by_name.get(low)
        if owners := [video] if video else self._by_stem.get(low):
            return Assigned(kind, tuple(owners))
        if kind in {SidecarKind.CAMERA, SidecarKind.ARTWORK} and (card := self._of_card(low)):
            return Assigned(SidecarKind.CAMERA if kind is SidecarKind.CAMERA else SidecarKind.THUMBNAIL, card)
        if kind in _WIDE and (owners := self._by_clip(kind).get(low)):
            return Assigned(kind, tuple(owners))
        if kind is SidecarKind.ARTWORK:
            owners = self._by_stem.get(_ARTWORK.sub("", low), [])
            return Assigned(kind, tuple(owners), of_folder=not owners and bool(_OF_FOLDER.match(low)))
        if kind is SidecarKind.METADATA and _OF_FOLDER.match(low):
            only = self._videos if low == "movie" and len(self._videos) == 1 else ()
            return Assigned(kind, only, of_folder=not only)
        owner, rest = self._longest(stem)
        if rest[:1] not in {".", "-"} or (kind is SidecarKind.CAMERA and "chapters" not in plain(rest)):
            owner = ()
        return Assigned(SidecarKind.CHAPTERS if "chapters" in plain(rest) else kind, owner)

    def _of_card(self, low: str) -> tuple[str, ...]:
        return tuple(self._by_stem.get(low[:-3], ())) if _CARD.search(low) else ()

    def _by_clip(self, kind: SidecarKind) -> dict[str, list[str]]:
        """Return the videos by the name of their clip, for a kind of which one lies beside several videos."""
        if kind not in self._clips:
            clips = self._clips[kind] = defaultdict(list)
            for stem, names in self._by_stem.items():
                if (short := _WIDE[kind].sub("", stem)) != stem:
                    clips[short] += names
        return self._clips[kind]

    def _subtitles(self, kind: SidecarKind, inside: Sequence[str], stem: str) -> Assigned:
        folder_owner, spoken = self._of_folders(inside)
        owners, rest = self._longest(stem)
        if owners:
            return self._named(kind, owners, rest, spoken)
        if folder_owner or len(self._videos) == 1:
            words = read_words(_NUMBERED.sub("", stem))
            told = words.languages or words.flags
            if folder_owner or (told and (inside or not words.title)):
                return Assigned(kind, folder_owner or self._videos, _spoken(words, spoken))
            return Assigned(kind)
        return self._episode(kind, stem)

    def _of_folders(self, inside: Sequence[str]) -> tuple[tuple[str, ...], str]:
        """Return the videos that a folder is named after, and the language that one is named after."""
        owner: tuple[str, ...] = ()
        spoken = ""
        for part in inside:
            if plain(part) not in SUBTITLE_FOLDERS:
                owner = tuple(self._by_stem.get(plain(part), owner))
                spoken = spoken or language_of(part)
        return owner, spoken

    def _named(self, kind: SidecarKind, owners: tuple[str, ...], rest: str, spoken: str) -> Assigned:
        """Return what a name tells that begins with the name of a video; `rest` is what follows."""
        low = f"{rest.lower()}."
        whole = tuple(owner for owner in owners if low.startswith(f".{_split(owner)[1]}."))
        if whole:
            owners, rest = whole, rest[len(_split(whole[0])[1]) + 1 :]
        is_plain = rest[:1] in _OPENERS
        bare = rest if is_plain else rest.strip(" -_")
        words = read_words(bare)
        if rest and not is_plain and words.title and (not words.languages or "." in bare):
            return Assigned(kind)  # another film, whose name begins alike
        if "chapters" in plain(words.title):
            kind = SidecarKind.CHAPTERS
        return Assigned(kind, owners, _spoken(words, spoken))

    def _longest(self, stem: str) -> tuple[tuple[str, ...], str]:
        """Return the videos whose name is the longest one that `stem` begins with, and what follows it."""
        for prefix in _prefixes(stem):
            if owners := self._by_stem.get(plain(prefix)):
                return tuple(owners), stem[len(prefix.rstrip()) :]
        return (), ""

    def _episode(self, kind: SidecarKind, stem: str) -> Assigned:
        wanted = _episode_of(stem)
        hits = tuple(self._by_episode.get(wanted, ())) if wanted else ()
        words = read_words(_split(stem)[1] if wanted else stem)
        return Assigned(kind, hits, Words(words.languages), is_guess=bool(hits))

    @cached_property
    def _by_episode(self) -> Mapping[tuple[int, ...], Sequence[str]]:
        """Return the videos by season and episode."""
        found: dict[tuple[int, ...], list[str]] = defaultdict(list)
        for name in self._videos:
            found[_episode_of(name)].append(name)
        return found


def is_of_folder(name: str) -> bool:
    """Return whether metadata of this name tells of a folder with all its videos: `tvshow.nfo`."""
    return _OF_FOLDER.match(plain(_split(name)[0])) is not None


def folders_inside(path: Sequence[str]) -> int:
    """Return how many of the last folders of `path` lie between a video and subtitles in the innermost one.

    `Film/Subs/en` has two.
    """
    count = 0
    for part in reversed(path):
        if plain(part) in SUBTITLE_FOLDERS or language_of(part):
            count += 1
        elif count == 0 and len(path) > 1 and plain(path[-2]) in SUBTITLE_FOLDERS:
            count = 1  # a folder in one for subtitles has the name of a video
        else:
            break
    return count


def _spoken(words: Words, folder: str) -> Words:
    return words._replace(languages=(folder,)) if folder else words


def _prefixes(stem: str) -> Iterator[str]:
    """Yield `stem` and its beginnings that end where a word may begin, the longest first."""
    yield stem
    for found in reversed(list(_BOUNDARY.finditer(stem))):
        yield stem[: found.start()]


def _split(name: str) -> tuple[str, str]:
    """Return the stem of a name and its lower-case extension without the dot."""
    stem, dot, extension = name.rpartition(".")
    return (stem, extension.lower()) if stem and dot else (name, "")


def _episode_of(text: str) -> tuple[int, ...]:
    found = _EPISODE.search(text)
    return tuple(int(group) for group in found.groups() if group) if found else ()
