"""Sentences about what works unattended: alerts, watched sources, schedules, a cluster."""

from typing import Final

UNATTENDED_SENTENCES: Final[dict[str, str]] = {
    # News of versions
    "news.address": "The address for new versions is invalid. It has to begin with https://.",
    "news.no_answer": "It is not known whether there is a new version: no answer came ({detail}).",
    "news.status": "It is not known whether there is a new version: the server answered {status}.",
    "news.too_large": "It is not known whether there is a new version: the answer was too long.",
    "news.not_signed": "It is not known whether there is a new version: the answer has no valid signature.",
    "news.invalid": "It is not known whether there is a new version: the answer is invalid ({detail}).",
    "news.replayed": "It is not known whether there is a new version: the answer is older than the last one.",
    # Alerts, and the ways in which they are sent
    "alert.job_failed": "A job failed.",
    "alert.job_needs_attention": "A job needs your attention.",
    "alert.sources_offline": "{count:A source is|{count} sources are} offline.",
    "alert.files_rotten": (
        "{count:A file changed unnoticed: its contents are not as before, its size and time|"
        "{count} files changed unnoticed: their contents are not as before, sizes and times} are."
    ),
    "alert.disks_unseen": "{count:A disk has|{count} disks have} not been seen for long.",
    "alert.disks_unchecked": "{count:A disk has|{count} disks have} not been checked for long.",
    "alert.test": "This is a test. Cinventory can reach you in this way.",
    "alert.url_invalid": "The address of a webhook is invalid. Enter one such as https://host.example/path.",
    "alert.url_login": "The webhook at {host} has a user name or password in its address. Use a secret file.",
    "alert.url_plain": ("The webhook at {host} is not encrypted. Use https, or allow plain HTTP for it."),
    "alert.secret_unreadable": "The secret of a webhook in {path} could not be read: {detail}.",
    "alert.secret_open": "Other users can read the secret of a webhook in {path}. Restrict its permissions.",
    "alert.secret_useless": "There is no secret of at least {limit} characters in {path}.",
    "alert.command_invalid": "“{text}” is no command. Enter a program and its arguments.",
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
    # Why there is no cluster
    "cluster.not_installed": (
        "Work by several machines needs packages that are not installed. Install them with “{command}”."
    ),
    "cluster.not_packaged": (
        "The packaged program cannot work with several machines. Run Cinventory from its source; "
        "docs/cluster.md there tells how."
    ),
    "cluster.bad_address": (
        "“{address}” is no address of a cluster. Use tcp://HOST:PORT, tls://HOST:PORT or local:N."
    ),
    "cluster.bad_folders": "“{text}” names no folder on two hosts. Use for example /Volumes/A=/mnt/a.",
    "cluster.relative_security": "“{path}” is not an absolute path. Enter the whole path of the file.",
    "cluster.bad_security": "The security file {path} cannot be used: {detail}.",
    "cluster.not_protected": (
        "The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on "
        "this one. Use a tls address, or accept the risk with --cluster-insecure or in the preferences."
    ),
    "cluster.insecure": (
        "The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on "
        "this one."
    ),
    "cluster.unreachable": "The cluster at {address} cannot be reached ({detail}). Start it and try again.",
    "cluster.gone": (
        "The cluster at {address} has gone, or has no usable worker. The job is paused. Resume it later."
    ),
    # Why a worker gets no files
    "cluster.no_program": "Cinventory cannot run there ({detail}).",
    "cluster.other_version": "It has Cinventory {there}, and this computer {here}.",
    "cluster.other_engine": "It reads files with {there}, and this computer with {here}.",
    "cluster.no_children": (
        "It may not start processes. Start it with --no-nanny, or set distributed.worker.daemon to false."
    ),
    "cluster.clock": "Its clock differs by {seconds} s.",
    "cluster.not_seen": "It does not see {path}, or other files there.",
    "cluster.silent": "It does not answer.",
    "cluster.unreliable": "It could not read {count} {count:file|files} that this computer can read.",
    "cluster.failed": "It failed: {detail}.",
    "cluster.wrong_answers": "It gave answers that cannot be true ({detail}).",
    "cluster.misread": "It reads {path} differently from this computer.",
}
