"""Sentences about the health of a library, its disks and its room, and the titles of what to do next."""

from typing import Final

HOME_TITLES: Final[dict[str, str]] = {
    "home.unfinished": "“{name}” is read in part",
    "home.rotten": "{count} {count:file|files} changed unnoticed",
    "home.damaged": "{count} {count:file is|files are} damaged",
    "home.unreadable": "{count} {count:file|files} could not be read",
    "home.rotten_imported": "{count} {count:file|files} changed unnoticed; "
    "{imported} as imported from {origins}",
    "home.damaged_imported": "{count} {count:file is|files are} damaged; "
    "{imported} as imported from {origins}",
    "home.unreadable_imported": "{count} {count:file|files} could not be read; "
    "{imported} as imported from {origins}",
    "home.away": "“{name}” was not connected for {days} {days:day|days}",
    "home.disk_unchecked": "No file of “{name}” was checked for {days} {days:day|days}",
    "home.undecoded": "{count} {count:file was|files were} never checked for damage",
    "home.bare": "{count} {count:file has|files have} no checksum",
    "home.bare_all": "No file has a checksum",
    "home.bare_source": "“{name}” has no checksums",
    "home.compared_never": "Copies were never searched",
    "home.compared_part": "Of {count} {count:file|files} the copies are not known",
    "home.unscheduled": "Nothing is checked by itself",
    "home.no_backup": "This library has no backup",
    "home.old_backup": "The last backup of this library is {days} {days:day|days} old",
}

HOME_SENTENCES: Final[dict[str, str]] = {
    "home.unfinished_away": "Its disk is not connected. Connect it to read the rest.",
    "home.rotten_good": "Other bytes, same size and time. Of {good} of them a good copy is known.",
    "home.rotten_good_one": "Other bytes, same size and time. A good copy is known.",
    "home.rotten_lost": "Other bytes, same size and time. No good copy is known.",
    "home.rotten_copies_unknown": "Other bytes, same size and time.",
    "home.damaged_copied": "{copied} of them {copied:has|have} another copy, which may be whole.",
    "home.damaged_copied_one": "It has another copy, which may be whole.",
    "home.damaged_alone": "{count:It has no other copy.|None of them has another copy.}",
    "home.damaged_copies_unknown": "Whether {count:it has|they have} copies is not known: copies were "
    "never searched.",
    "home.unreadable_hint": "Each file tells why. “Read all files again” tries them once more.",
    "home.away_files": "It holds {count} {count:file|files}. Connect it now and then, and verify them.",
    "home.disk_unchecked_hint": "Verify its files: only then is it known whether they are still the same.",
    "home.disk_unchecked_away": "Connect it, and verify its files: only then is it known whether they are "
    "still the same.",
    "home.undecoded_all": "Whether any is damaged is not known. A check of the index is as fast as the disk.",
    "home.undecoded_fine": "None of the {asked} checked {asked:file|files} is damaged.",
    "home.undecoded_some": "{damaged} of {asked} checked {asked:file is|files are} damaged.",
    "home.bare_files": "Without them nobody can tell later whether {count:its file is|the {count} files are} "
    "still the same.",
    "home.compared_hint": "Only files of equal size are read, and of these mostly a small part.",
    "home.backup_hint": "One file of {size}, copied while the program works.",
    "home.unscheduled_hint": "A schedule verifies checksums, or looks for changes, at night or once a week.",
    "home.unscheduled_watched": "Changes are found by the watch; a schedule verifies checksums at night.",
}

DISK_SENTENCES: Final[dict[str, str]] = {
    "disk.unseen": "“{name}” was last seen on {day}.",
    "disk.unseen_place": "“{name}” ({place}) was last seen on {day}.",
    "disk.unchecked": "No file of “{name}” was checked since {day}.",
    "disk.unchecked_place": "No file of “{name}” ({place}) was checked since {day}.",
    "disk.never": "No file of “{name}” was ever checked; it is known since {day}.",
    "disk.never_place": "No file of “{name}” ({place}) was ever checked; it is known since {day}.",
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
    "disk.full_open": (
        "If it goes on like this, it is full by {earliest} at the earliest; the latest time is not known."
    ),
    "disk.full_ground": "By looks at its room on {looks} days, from {since} to {until}.",
    "disk.full_rate": "A week takes {least} to {most}.",
    "disk.full_rate_one": "A week takes about {most}.",
    "disk.full_rate_open": "A week frees up to {least}, or takes up to {most}.",
}

ROOM_TITLES: Final[dict[str, str]] = {
    "room.trashed": "In the trash",
    "room.copies": "Copies on the same disk",
    "room.near": "Worse versions on the same disk",
    "room.extras": "Samples, trailers and extras",
    "room.raw": "Camera raw files beside a finished video",
    "room.oversized": "Far larger than similar videos",
    "room.sidecars": "Subtitles and .nfo without a video",
    "room.between": "{least} to {most}",
}

ROOM_SENTENCES: Final[dict[str, str]] = {
    "room.trashed_means": (
        "Emptying the trash of the system frees it. The journal tells what Cinventory has moved there, and "
        "can move it back."
    ),
    "room.copies_means": (
        "Files that are more than once on a disk, without the one that stays. Copies on other disks are "
        "backups, and do not count. On the page Copies you plan which one stays."
    ),
    "room.near_means": (
        "Videos of which a better one, with the same pictures, is on the same disk, by the last comparison."
    ),
    "room.extras_means": (
        "Videos that lie with a film or a series without being it, by their names and folders. Keep what you "
        "watch."
    ),
    "room.raw_means": (
        "Raw files of cameras with a finished video of the same name in the same folder. Keep them if you "
        "may edit again."
    ),
    "room.oversized_means": (
        "Videos with far more bits for a pixel than most videos here of the same codec, height and frame "
        "rate. What they have beyond the usual counts; encoding them again may save it."
    ),
    "room.sidecars_means": "Files beside videos that belong to none, as the last scans saw them.",
    "room.copies_unknown": "Not known: files were never compared.",
    "room.near_unknown": "Not known: videos were never compared by their pictures.",
    "room.oversized_unknown": "Not known: too few similar videos were read to tell what is usual.",
    "room.unasked": "{count} {count:file is|files are} not compared yet.",
    "room.unsized": "The size of {count} {count:file|files} is not known.",
}
