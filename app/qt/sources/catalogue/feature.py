"""The import of catalogues as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.place import THIS_LIBRARY, In

FEATURE: Final = Feature(
    acts=(
        Act(
            key="import_catalogue",
            text="Import a catalogue…",
            hint="Bring in the list of a disk that is not here, as another program made it",
            places=(In.FILE.at(1, 54, THIS_LIBRARY),),
            needs=Need.WRITABLE,
        ),
    ),
    open=Named("app.qt.sources.catalogue.commands", "open_imports"),
)
