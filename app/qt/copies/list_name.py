"""The name of the list by which the side bar narrows the groups."""

from app.core.query.collections import OfferedSearch, SavedSearch, SmartGroup
from app.qt.base.browse_state import BrowseState
from app.qt.base.desk import Desk


def chosen_name(desk: Desk, state: BrowseState) -> str:
    """Return the name of the chosen row of the side bar; empty for all files, and for a mere text."""
    choice = state.choice
    if choice is None or isinstance(choice, OfferedSearch):
        return ""
    if isinstance(choice, SavedSearch):
        return "" if choice.name == choice.text else choice.name
    key = f"group:{choice.value}" if isinstance(choice, SmartGroup) else f"source:{choice}"
    return next((find.text for finds in desk.finds for find in finds(desk) if find.key == key), "")
