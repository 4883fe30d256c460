"""The stops of the tour by name, in the order in which a new user comes by them."""

from collections.abc import Callable, Mapping
from typing import Final

from tests.tour import (
    changing,
    copies,
    damage,
    finding,
    gallery,
    home,
    insights,
    intake,
    libraries,
    looking,
    looks,
    manifests,
    meanwhile,
    ordering,
    problems,
    profiles,
    reading,
    schedules,
    showing,
    starts,
    tending,
    trash,
    troubles,
    working,
)
from tests.tour.stage import Stage

STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    **home.STOPS,
    **intake.STOPS,
    **reading.STOPS,
    **looking.STOPS,
    **troubles.STOPS,
    **finding.STOPS,
    **gallery.STOPS,
    **insights.STOPS,
    **ordering.STOPS,
    **meanwhile.STOPS,
    **changing.STOPS,
    **copies.STOPS,
    **manifests.STOPS,
    **damage.STOPS,
    **problems.STOPS,
    **profiles.STOPS,
    **trash.STOPS,
    **schedules.STOPS,
    **tending.STOPS,
    **working.STOPS,
    **looks.STOPS,
    **starts.STOPS,
    **libraries.STOPS,
    **showing.STOPS,
}
