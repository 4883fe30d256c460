"""Sentences about disks: by when they are full."""

from typing import Final

DISK_SENTENCES: Final[dict[str, str]] = {
    "disk.full_few": (
        "It is not known by when it is full: that takes looks at its room on {least} days, and {days} days "
        "from the first to the last one. There {looks:is one|are {looks}}."
    ),
    "disk.full_stale": (
        "It is not known by when it is full: the last look at its room, on {until}, is too long ago."
    ),
    "disk.full_now": "It was full on {until}.",
    "disk.full_steady": "It does not become fuller.",
    "disk.full_far": "If it goes on like this, it is not full within ten years.",
    "disk.full_about": "If it goes on like this, it is full by about {earliest}.",
    "disk.full_between": "If it goes on like this, it is full between {earliest} and {latest}.",
    "disk.full_open": "It is full in {earliest} at the earliest; the latest time is not known.",
    "disk.full_ground": "By looks at its room on {looks} days, from {since} to {until}.",
    "disk.full_rate": "A week takes {least} to {most}.",
    "disk.full_rate_one": "A week takes about {most}.",
    "disk.full_rate_open": "A week frees up to {least}, or takes up to {most}.",
}
