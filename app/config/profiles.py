"""The files of profiles: those that come with the program, and those of the user."""

import json
import os
import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from app.config import paths, versioned_json
from app.core.errors import ProfileRefused
from app.core.message import Message
from app.core.profiles.policy import Policy
from app.core.profiles.policy_xml import policy_of
from app.core.profiles.profile import LARGEST, MOST_PROFILES, NAME, Profile, rules_of
from app.core.profiles.tree import profile_of, tree_of
from app.core.query import Query

ENDING: Final = ".json"
_MOST_DIGITS: Final = 100
POLICY_ENDING: Final = ".xml"


class LoadedProfiles(Struct, frozen=True):
    """The profiles that can be used, and the reasons why others cannot."""

    profiles: tuple[Profile, ...] = ()
    """By name, the shipped ones first."""
    faults: tuple[Message, ...] = ()
    policies: tuple[tuple[str, Policy], ...] = ()
    """The imported policies of MediaConch, by name."""

    def named(self, name: str) -> Profile:
        """Return a profile. Raises `ProfileRefused` if there is none with this name."""
        for profile in self.profiles:
            if profile.name == name:
                return profile
        names = ", ".join((*(each.name for each in self.profiles), *(each for each, _ in self.policies)))
        raise ProfileRefused("profile.no_profile", name=name, names=names)


def load(folder: Path | None = None) -> LoadedProfiles:
    """Return all profiles; `folder` holds those of the user, by default `paths.profile_folder()`.

    A bad file is left out with a reason, and never keeps others from being used.
    """
    shipped = _loaded_shipped()
    place = folder or paths.profile_folder()
    own = _folder(place, frozenset(profile.name for profile in shipped.profiles))
    profiles = (*shipped.profiles, *own.profiles)
    policies, faults = _policies(place, frozenset(profile.name for profile in profiles))
    return LoadedProfiles(profiles, (*shipped.faults, *own.faults, *faults), policies)


def shipped() -> tuple[Profile, ...]:
    """Return the profiles that come with the program."""
    return _loaded_shipped().profiles


@cache
def _loaded_shipped() -> LoadedProfiles:
    return _folder(paths.resource("profiles"), frozenset(), shipped=True)


def _folder(folder: Path, taken: frozenset[str], *, shipped: bool = False) -> LoadedProfiles:
    profiles: list[Profile] = []
    faults: list[Message] = []
    for path in _files(folder, faults):
        try:
            check_free(path.stem, taken)
            profiles.append(read(path, shipped=shipped))
        except ProfileRefused as error:
            faults.append(Message("profile.bad_file", {"path": str(path), "detail": str(error)}))
    return LoadedProfiles(tuple(profiles), tuple(faults))


def _policies(
    folder: Path, taken: frozenset[str]
) -> tuple[tuple[tuple[str, Policy], ...], tuple[Message, ...]]:
    policies: list[tuple[str, Policy]] = []
    faults: list[Message] = []
    for path in _files(folder, [], POLICY_ENDING):  # `_folder` has told of an unreadable folder
        try:
            check_name(path.stem)
            check_free(path.stem, taken)
            policies.append((path.stem, policy_of(_bytes(path), os.fsencode(path))))
        except ProfileRefused as error:
            faults.append(Message("profile.bad_file", {"path": str(path), "detail": str(error)}))
    return tuple(policies), tuple(faults)


def chosen(names: Collection[str], folder: Path | None = None) -> tuple[Profile, ...]:
    """Return the profiles with these names, without unknown ones."""
    return tuple(each for each in load(folder).profiles if each.name in names) if names else ()


def policy_name(path: Path) -> str:
    """Return the name that a policy gets by default: that of its file, as far as it may be one."""
    return re.sub(r"[^a-z0-9]+", "-", path.stem.lower()).strip("-")[:40].rstrip("-")


def import_policy(path: Path, name: str, folder: Path | None = None) -> Policy:
    """Keep a policy of MediaConch under a name, and return the policy. Raises `ProfileRefused`."""
    place = folder or paths.profile_folder()
    loaded = load(place)
    check_name(name)
    check_free(name, {each.name for each in loaded.profiles} | {each for each, _ in loaded.policies})
    text = _bytes(path)
    policy = policy_of(text, os.fsencode(path))
    target = place / f"{name}{POLICY_ENDING}"
    try:
        versioned_json.replace_file(target, text)
    except OSError as error:
        raise _not_saved(target, error) from error
    return policy


def read(path: Path, *, shipped: bool = False) -> Profile:
    """Return the profile in a file. Raises `ProfileRefused`."""
    check_name(path.stem)
    return profile_of(path.stem, _json(_bytes(path)), shipped=shipped)


def save(profile: Profile, folder: Path | None = None) -> Path:
    """Write a profile of the user, and return its path. Raises `ProfileRefused`."""
    check_name(profile.name)
    path = (folder or paths.profile_folder()) / f"{profile.name}{ENDING}"
    text = json.dumps(tree_of(profile), indent=2, ensure_ascii=False) + "\n"
    try:
        versioned_json.replace_file(path, text.encode("utf-8", "surrogatepass"))
    except OSError as error:
        raise _not_saved(path, error) from error
    return path


def remove(name: str, folder: Path | None = None) -> None:
    """Delete a profile of the user. Raises `ProfileRefused`."""
    path = (folder or paths.profile_folder()) / f"{name}{ENDING}"
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise _not_saved(path, error) from error


def check_name(name: str) -> None:
    """Raise `ProfileRefused` if a profile cannot have this name."""
    if not NAME.fullmatch(name):
        raise ProfileRefused("profile.bad_name", name=name[:80])


def check_free(name: str, taken: Collection[str]) -> None:
    """Raise `ProfileRefused` if a name is taken."""
    if name in taken:
        raise ProfileRefused("profile.name_taken", name=name)


def parse_query(text: str, source_id: int | None = None, *, roots: Sequence[bytes] = ()) -> Query:
    """Return the query for a search text at and below `roots`, with the profiles if it asks for one."""
    query = Query.parse(text, source_id)
    if query.has_profile_terms:
        query = Query.parse(text, source_id, rules=rules_of(load().profiles))
    return replace(query, roots=tuple(roots)) if roots else query


def _files(folder: Path, faults: list[Message], ending: str = ENDING) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if entry.name.endswith(ending))
    except FileNotFoundError:
        return
    except OSError as error:
        detail = error.strerror or str(error)
        faults.append(Message("profile.unreadable", {"path": str(folder), "detail": detail}))
        return
    if len(names) > MOST_PROFILES:
        faults.append(Message("profile.too_many_files", {"path": str(folder), "limit": MOST_PROFILES}))
    yield from (folder / name for name in names[:MOST_PROFILES])


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():  # opening a FIFO would block
            raise ProfileRefused("profile.unreadable", path=str(path), detail=os.strerror(2))
        with path.open("rb") as file:
            text = file.read(LARGEST + 1)
    except OSError as error:
        raise ProfileRefused(
            "profile.unreadable", path=str(path), detail=error.strerror or str(error)
        ) from error
    if len(text) > LARGEST:
        raise ProfileRefused("profile.too_large", limit=LARGEST)
    return text


def _json(text: bytes) -> Any:  # noqa: ANN401
    try:
        return json.loads(text.decode("utf-8-sig"), parse_int=_number, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        raise ProfileRefused("profile.no_json", line=error.lineno, detail=error.msg) from error
    except (ValueError, RecursionError) as error:
        raise ProfileRefused("profile.no_json", line=1, detail=str(error)) from error


def _number(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:  # Python refuses thousands, in words about Python
        raise ProfileRefused("profile.long_number", start=digits[:12], limit=_MOST_DIGITS)
    return int(digits)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object. `json` would keep the last of two values without a word."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ProfileRefused("profile.twice", name=key[:40])
        found[key] = value
    return found


def _not_saved(path: Path, error: OSError) -> ProfileRefused:
    return ProfileRefused("profile.not_saved", path=str(path), detail=error.strerror or str(error))
