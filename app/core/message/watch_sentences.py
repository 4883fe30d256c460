"""Sentences about watched sources and schedules."""

from typing import Final

WATCH_SENTENCES: Final[dict[str, str]] = {
    # How changes of a watched source are found
    "watch.starting": "Watching begins.",
    "watch.events": "Changes are scanned as they happen, and the whole folder once an hour.",
    "watch.hourly": "The folder is scanned once an hour.",
    "watch.nightly": "The folder is scanned once a night.",
    "watch.offline": "The folder is out of reach. It is scanned as soon as it is back.",
    "watch.idle": "The folder is watched while the window or cinventory serve is open.",
    # Why the system tells of no changes
    "watch.network": "The system reports no changes on a network share.",
    "watch.limit": "The system can watch no more folders ({limit}).",
    "watch.failed": "The folder cannot be watched: {detail}.",
    "watch.lost": "The folder is not there any more.",
    "watch.unknown_source": "{path} is not a source of the library. Scan it first.",
    # Schedules
    "schedule.on_battery": "The computer runs on battery. Jobs on schedule wait until it is plugged in.",
    "schedule.unknown": "There is no schedule {id}.",
    "schedule.running": "The last job of this schedule has not ended.",
    "schedule.too_many": "There are {most} schedules already. Remove one first.",
    "schedule.no_scheduler": "Schedules run in the window or cinventory serve. Start one of them.",
    "schedule.bad_text": "“{text}” are no times of a schedule. Use times such as: nightly 22:00-06:00.",
    "schedule.bad_time": "“{text}” is no time of day. Use a time such as 22:00.",
    "schedule.bad_day": "“{text}” is no day of the week. Use a day such as sunday.",
    "schedule.bad_hours": "“{text}” are no hours. Use hours such as 22:00-06:00.",
    "schedule.bad_budget": "“{text}” is no amount. Use an amount such as 500GB or 2h.",
    "schedule.no_search": "There is no saved search “{name}”.",
    "schedule.no_source": "The source of the schedule is not in the library any more.",
    "schedule.export_incomplete": "An export needs a saved search and a file.",
    "schedule.bad_file": "The format of {path} is not known. Use a file name that ends with {endings}.",
}
