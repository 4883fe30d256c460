"""The JSON types of profiles and their verdicts."""

from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, UnsetType

from app.api.schemas.job_schemas import MessageView, message_view
from app.config.profiles import LoadedProfiles
from app.core.facts.outcomes import Outcome
from app.core.json_types import Count
from app.core.profiles.facts import ProfileVerdict
from app.core.run.limits import PAGE
from app.core.text.names import as_text
from app.jobs.job_body import LARGEST_ID, AbsolutePath, SearchText


class VerdictsQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A selection of files, and the profile to judge them by."""

    profile: Annotated[str, Meta(min_length=1, max_length=40)]
    query: SearchText = ""
    path: AbsolutePath | UnsetType = UNSET
    limit: Annotated[int, Meta(ge=PAGE.least, le=PAGE.most)] = 100
    offset: Annotated[int, Meta(ge=0, le=LARGEST_ID)] = 0


class OutcomesQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A profile, and the files that are judged by it."""

    profile: Annotated[str, Meta(min_length=1, max_length=40)]
    query: SearchText = ""


class OutcomeView(msgspec.Struct, frozen=True, kw_only=True):
    """The files with one outcome."""

    files: Count
    query: str
    """The search text of these files, without that of the request."""


class OutcomesView(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of files that fulfil a profile, do not, or of which it is not known."""

    yes: OutcomeView
    no: OutcomeView
    unknown: OutcomeView


class ProfileSourceView(msgspec.Struct, frozen=True, kw_only=True):
    """A public page that a profile relies on."""

    url: str
    says: str


class ProfileView(msgspec.Struct, frozen=True, kw_only=True):
    """A profile."""

    name: str
    title: str
    about: str
    shipped: bool
    """Whether it comes with the program."""
    sources: tuple[ProfileSourceView, ...]


class ProfilesView(msgspec.Struct, frozen=True, kw_only=True):
    """The profiles, shipped ones first."""

    profiles: tuple[ProfileView, ...]
    faults: tuple[MessageView, ...]
    """The reasons why files with profiles are not used."""


class FactView(msgspec.Struct, frozen=True, kw_only=True):
    """A fact of a file that fails, or is not known."""

    filter: str
    """The filter that finds it."""
    fact: str
    found: str | None
    wanted: tuple[str, ...]


class PlayingView(msgspec.Struct, frozen=True, kw_only=True):
    """The address from which a browser plays a file, or why it cannot."""

    address: str | None = None
    what: str = ""
    """The picture of a file that no browser plays: its codec and depth."""
    profile: str | None = None
    """The title of the profile of browsers that such a file nearly fulfils."""
    facts: tuple[FactView, ...] = ()
    """The facts for which it does not."""
    reason: MessageView | None = None
    """The reason why the file cannot be read now."""


class VerdictView(msgspec.Struct, frozen=True, kw_only=True):
    """The verdict of a profile on a file."""

    path: str
    outcome: Outcome
    facts: tuple[FactView, ...]


class VerdictsView(msgspec.Struct, frozen=True, kw_only=True):
    """A page of verdicts."""

    total: Count
    offset: Count
    verdicts: tuple[VerdictView, ...]


def profiles_view(loaded: LoadedProfiles) -> ProfilesView:
    """Return all profiles as the API sends them."""
    views = tuple(
        ProfileView(
            name=profile.name,
            title=profile.title,
            about=profile.about,
            shipped=profile.shipped,
            sources=tuple(ProfileSourceView(url=source.url, says=source.says) for source in profile.sources),
        )
        for profile in loaded.profiles
    )
    return ProfilesView(profiles=views, faults=tuple(map(message_view, loaded.faults)))


def verdict_view(path: bytes, verdict: ProfileVerdict) -> VerdictView:
    """Return a verdict as the API sends it."""
    facts = tuple(
        FactView(filter=fact.key, fact=fact.label, found=fact.found, wanted=fact.wanted)
        for fact in verdict.facts
    )
    return VerdictView(path=as_text(path), outcome=verdict.outcome, facts=facts)
