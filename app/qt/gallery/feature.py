"""The gallery as a feature of the window."""

from typing import Final

from PySide6.QtGui import QKeySequence

from app.qt.base.action import Act, Bar, Group, Scope
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.page import Page

SHOWN: Final = Need("Needs the gallery")
LARGER: Final = Need("Needs pictures that can be shown larger", after=(SHOWN,))
SMALLER: Final = Need("Needs pictures that can be shown smaller", after=(SHOWN,))

_ACTS: Final = (
    Act(
        key="gallery",
        text="Gallery",
        hint="Show the files as pictures",
        keys=("Ctrl+2",),
        menu=(Group.VIEWS, 20),
        bar=(Bar.VIEWS, 20),
        needs=Need.NOTHING,
        checkable=True,
    ),
    Act(
        key="larger",
        text="Larger pictures",
        hint="Show the pictures of the gallery larger",
        keys=(QKeySequence.StandardKey.ZoomIn, "Ctrl+="),
        menu=(Group.VIEWS, 40),
        scope=Scope.PICTURES,
        needs=LARGER,
    ),
    Act(
        key="smaller",
        text="Smaller pictures",
        hint="Show the pictures of the gallery smaller",
        keys=(QKeySequence.StandardKey.ZoomOut,),
        menu=(Group.VIEWS, 50),
        scope=Scope.PICTURES,
        needs=SMALLER,
    ),
    Act(
        key="earlier_picture",
        text="Earlier picture",
        hint="Show an earlier picture of the current file",
        keys=("Alt+Left",),
        menu=(Group.VIEWS, 60),
        scope=Scope.PICTURES,
        needs=SHOWN,
    ),
    Act(
        key="later_picture",
        text="Later picture",
        hint="Show a later picture of the current file",
        keys=("Alt+Right",),
        menu=(Group.VIEWS, 70),
        scope=Scope.PICTURES,
        needs=SHOWN,
    ),
    Act(
        key="pictures_source",
        text="Make pictures",
        hint="Make the pictures of the files here before they are looked at in the gallery",
        menu=(Group.SOURCE, 50),
        scope=Scope.SOURCE,
        needs=Need.SOURCE,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.gallery.picture_commands", "open_gallery"),
    pages=(Page(key="gallery", make=Named("app.qt.gallery.page", "make_gallery")),),
)
