"""The texts of reports: of a library, as a page and on paper, and of a verification."""

from typing import Final

REPORT_SENTENCES: Final[dict[str, str]] = {
    "labels.unknown": "No disk of this library has the id “{text}”. Scan the label again, or type its id.",
    "labels.no_font": "No labels were made: this system has no font. Install one, such as DejaVu.",
    "library_report.made": "Made by Cinventory on {time}.",
    "library_report.scan": "The scan before it ended as {state}: {found} {found:file|files} found, "
    "{ok} read, {unchanged} unchanged, {missing} missing.",
    "library_report.first_points": "The chart shows {count} of {total} {total:point|points}: those with an "
    "unusual bit rate, then those of the most files.",
    "points.note": "Each point stands for files of one picture size and nearly one bit rate. Another colour "
    "marks rates that are unusual for the size.",
    "library_report.first_pictures": "Only the first {count:file with pictures is|{count} files with "
    "pictures are} shown, since there is no room for more.",
    "library_report.made_pictures": "{count} of {total} {total:file has|files have} pictures. Of the others "
    "none were made yet.",
    "library_report.first_files": "The first {count} of {total} {total:file|files}.",
    "library_report.no_problems": "No error and no warning is known. Only a check tells whether a file is "
    "damaged or was changed unnoticed.",
    "library_report.no_pictures": "None of the {total} {total:file has|files have} pictures: none were made "
    "yet. Make them for a source first.",
    "verification.complete": "Complete: every file of the manifest is there, and is as it was.",
    "verification.incomplete": "Incomplete: some files are missing, left out or not checked.",
    "verification.failed": "Failed: some files, or the manifest, are not as they were.",
    "verification.about": "{folder}, compared with {manifest} by Cinventory until {time}.",
    "verification.no_file": "No file was checked.",
    "verification.more": "And {count} more.",
}
REPORT_PHRASES: Final[dict[str, str]] = {
    # The table for a terminal
    "table.path": "Path",
    "table.last_look_failed": "last look failed: {reason}",
    "library_report.title": "Video files",
    "library_report.dated_title": "Video files, {time}",
    # The states of a scan
    "library_report.completed": "completed",
    "library_report.cancelled": "cancelled",
    "library_report.needs_attention": "needs attention",
    # Totals and groups
    "library_report.files": "Files",
    "library_report.failures": "Failures",
    "library_report.known_of": "known of {count}",
    # Questions that only reading a file answers: “no file of 642 checked”, “— not checked”
    "library_report.damaged": "Damaged",
    "library_report.of_checked": "of {count} checked",
    "library_report.not_checked": "not checked",
    "library_report.rotten": "Changed unnoticed",
    "library_report.of_verified": "of {count} verified",
    "library_report.not_verified": "not verified",
    "library_report.single": "Only one copy",
    "library_report.of_compared": "of {count} compared",
    "library_report.not_compared": "not compared",
    "library_report.no_file": "no file",
    "library_report.not_listed": "Not listed",
    "charts.video_codec": "Video codec",
    "library_report.unknown": "unknown",
    "library_report.others": "others",
    "library_report.no_hdr": "none",
    # Charts; {size} has its unit
    "charts.treemap": "Treemap",
    "library_report.folders": "Folders by size",
    "library_report.folders_of": "Folders of {path}, by size",
    "charts.files_in": "Files in {folder}",
    "charts.smaller": "Smaller ones",
    "charts.number_of_files": "Number of files",
    "charts.size_of_files": "Size of the files",
    "charts.year": "Year of the last change",
    "charts.under": "Under {edge}",
    "charts.and_more": "{edge} and more",
    "charts.between": "{low} to {high}",
    "library_report.values": "Values as text",
    # The chart of bit rates over picture sizes, also in the window; {size} is in millions of pixels
    "points.title": "Bit rate by resolution",
    "points.unusual": "unusual bit rate",
    "points.size": "{size} MP",
    # Pictures and the table
    "library_report.pictures": "Pictures",
    "library_report.problems": "Problems",
    "library_report.files_of": "{count} {count:file|files}",
    "library_report.all_files": "All files of this report",
    "library_report.find": "Find",
    "library_report.found": "{count} of {total}",
    "library_report.sort": "Sort by {column}",
    # Verifications: the title, and the states of files
    "verification.title": "Verification of {manifest}",
    "verification.read": "Read",
    "verification.changed": "Changed",
    "verification.unreadable": "Unreadable",
    "verification.missing": "Missing",
    "verification.offline": "Offline",
    "verification.not_checked": "Not checked",
    "verification.additional": "Additional",
    "verification.ignored": "Left out",
    "verification.verified": "Verified",
}
