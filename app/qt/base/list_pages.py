"""The keys of the pages that show files, by what they show of them."""

from typing import Final

TABLE: Final = "table_view"
"""The key of the page with the table of files, which other pages lead to."""

LISTS: Final = frozenset({TABLE, "gallery"})
"""The keys of the pages that show files one by one."""
OF_CHOICES: Final = LISTS | {"insights"}
"""The keys of the pages that show which files a group or a saved search has."""
OF_LISTS: Final = OF_CHOICES | {"copies"}
"""The keys of the pages of the files that the side bar and the search ask for."""
