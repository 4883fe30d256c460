"""The gallery as a feature of the window."""

from typing import Final

from PySide6.QtGui import QKeySequence

from app.qt.base.action import Act, Bar, Scope
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.page import Page
from app.qt.base.place import PICTURE, READ_AHEAD, SIZE, In

SHOWN: Final = Need("Needs the gallery")
LARGER: Final = Need("Needs pictures that can be shown larger", after=(SHOWN,))
SMALLER: Final = Need("Needs pictures that can be shown smaller", after=(SHOWN,))

_ACTS: Final = (
    Act(
        key="gallery",
        text="Gallery",
        hint="Show the files as pictures",
        keys=("Ctrl+3",),
        places=(In.VIEW.at(1, 30),),
        bar=(Bar.VIEWS, 20),
        needs=Need.NOTHING,
        checkable=True,
    ),
    Act(
        key="larger",
        text="Larger pictures",
        hint="Put fewer pictures in a row of the gallery",
        keys=(QKeySequence.StandardKey.ZoomIn, "Ctrl+="),
        places=(In.VIEW.at(3, 30, SIZE),),
        scope=Scope.PICTURES,
        needs=LARGER,
    ),
    Act(
        key="smaller",
        text="Smaller pictures",
        hint="Put more pictures in a row of the gallery",
        keys=(QKeySequence.StandardKey.ZoomOut,),
        places=(In.VIEW.at(3, 31, SIZE),),
        scope=Scope.PICTURES,
        needs=SMALLER,
    ),
    Act(
        key="earlier_picture",
        text="Earlier picture",
        hint="Go back in the current file to the picture of a moment before",
        keys=(",",),
        places=(In.VIDEO.at(2, 30, PICTURE),),
        scope=Scope.PICTURES,
        needs=SHOWN,
    ),
    Act(
        key="later_picture",
        text="Later picture",
        hint="Go on in the current file to the picture of a moment after",
        keys=(".",),
        places=(In.VIDEO.at(2, 31, PICTURE),),
        scope=Scope.PICTURES,
        needs=SHOWN,
    ),
    Act(
        key="pictures_source",
        text="Make pictures",
        hint="Make the pictures of the files here before they are looked at in the gallery",
        places=(In.LIBRARY.at(2, 30, READ_AHEAD), In.OF_SOURCE.at(1, 50)),
        scope=Scope.SOURCE,
        needs=Need.FOLDER,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.files.gallery.picture_commands", "open_gallery"),
    pages=(Page(key="gallery", make=Named("app.qt.files.gallery.page", "make_gallery"), guide="files"),),
)
