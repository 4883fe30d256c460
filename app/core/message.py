"""Sentences for the user, as a code and arguments: stored as such, and worded for display.

`ENGLISH` is the only table of sentences. The terminal shows it as it is; the window translates it with
`tr()`.
"""

import json
from dataclasses import dataclass, field
from typing import Any, Final

ENGLISH: Final[dict[str, str]] = {
    # What stopped a whole act
    "cancelled": "Cancelled.",
    "library.locked": "The library is in use by {holder}, and can only be read until that is closed.",
    "library.foreign": "{path} is not a Cinventory library. It was not changed. Name another with --library.",
    "library.not_regular": "{path} is not a regular file, so no library. Name another with --library.",
    "library.too_old": "The library {path} was made by an earlier version. Open it with this one first.",
    "library.none": "There is no library at {path} yet: scan something first.",
    "library.unreadable": "The library {path} cannot be read: {detail}.",
    "library.reading": "The library was opened to be read.",
    "library.read_only": "The library {path} cannot be written: {detail}. Its contents can be listed.",
    "library.not_made": "The library {path} cannot be made: {detail}.",
    "library.damaged": "The library {path} is damaged ({detail}). It was kept as {aside}; a new one begins.",
    "library.damaged_kept": "The library {path} is damaged ({detail}). It was left as it is.",
    "library.damaged_inside": "The library {path} is damaged ({detail}). The next start will look it over.",
    "library.gone": "The library {path} is no longer there: it was deleted or moved, or its disk is gone. "
    "Nothing is saved until it is back. Put it back, or start Cinventory again for a new one.",
    "library.replaced": "The library {path} was replaced by another file. "
    "Nothing is saved any more. Start Cinventory again to open the other one.",
    "library.too_new": "The library {path} was made by a later version of Cinventory. Update to open it.",
    "library.failed": "The library {path} could not be written: {detail}. What was saved before is kept.",
    "relocate.no_source": "{path} is no source of this library.",
    "relocate.overlap": "{path} and the source {source} lie in one another. Choose another place.",
    "relocate.no_folder": "{path} is no folder.",
    "relocate.silent": "{path} could not be looked through: nothing answers there.",
    "relocate.nothing_there": "None of the {count} known files was found at {path}. Nothing was changed.",
    "preferences.damaged": "The preferences could not be read ({detail}). They were kept as {aside}.",
    "preferences.unreadable": "The preferences in {path} could not be read ({detail}); the defaults apply.",
    "preferences.too_new": "The preferences in {path} are of a later version; the defaults apply.",
    "preferences.too_new_kept": "Preferences are not saved: those in {path} are of a later version.",
    "preferences.not_saved": "The preferences could not be saved in {path}: {detail}.",
    "preferences.extension": "Write an extension like mkv, not like “{text}”.",
    "preferences.both": "Either scan “{text}” as well or leave it out.",
    "preferences.folder": "Write the name of a folder without its path, not “{text}”.",
    "preferences.every_folder": "Every folder would be passed over by “{text}”.",
    "prober.broken": "Probe processes end before they take a file ({detail}).",
    "export.failed": "{path} could not be written: {detail}. What was there before is unchanged.",
    "export.not_regular": "{path} is no file, and was not replaced.",
    "export.library": "{path} belongs to the library, and is never replaced. Choose another name.",
    "export.database": "{path} is a database, and is never replaced. Choose another name.",
    "export.program": "{path} belongs to Cinventory, and is never replaced. Choose another name.",
    "export.known": "{path} is a file that the library lists, and is never replaced. Choose another name.",
    "export.scanned": "{path} is a file that this scan is about to scan. Choose another name.",
    "export.video": "{path} holds a video, and is never replaced. Choose another name.",
    "export.extension": "{path} exists and does not end in {endings}. Choose another name, or add --force.",
    "export.appeared": "{path} appeared while the list was written, and was not replaced. Try again.",
    "export.changed": "{path} changed while the list was written, and was not replaced. Try again.",
    "export.in_use": "{path} is open in another program, and was not replaced. Close it, and try again.",
    "output.failed": "{name} could not be written: {detail}.",
    "api.not_listening": "The local API cannot listen on {host}, port {port}: {detail}.",
    "api.port_taken": "The local API cannot listen on {host}, port {port}: another program does already.",
    "api.reading": "The local API is off here, as this window can only read the library.",
    "api.token_failed": "The token of the local API cannot be had from {path}: {detail}.",
    "api.token_open": "Others may read the token in {path}. Delete it for a new one, or make it yours alone.",
    "api.token_useless": "There is no token in {path}. Delete the file for a new one.",
    "api.nobody": "Nobody listens at {address}.",
    "api.silent": "Cinventory listens at {address}, but does not answer. It may be hanging.",
    "api.broken": "The connection to {address} was cut off.",
    "api.odd": "What answers at {address} is not this version of Cinventory.",
    "api.token_changed": "The running Cinventory does not take the token in {path}: start it again.",
    "api.said": "That was refused: {detail}.",
    "job.unknown": "There is no job {job}.",
    "job.ambiguous": "More than one job begins with {job}: {jobs}.",
    "job.nothing_slow": "This job reads no file that takes long.",
    "job.nobody_does": "Nothing runs that could do this job: start `cinventory serve`, and ask again.",
    "job.nobody_scans": "Nothing runs that could do this job: start `cinventory serve`, or run `{command}`.",
    "job.closed": "No more jobs are taken in: the program is ending.",
    "job.no_handler": "Nothing here does jobs of type {job_type}.",
    "job.failed": "This was not foreseen: {detail}. The log has more.",
    "job.not_ended": "A job that is {state} has not ended, and cannot be tried again yet.",
    "job.held": "Waits since the last start, until it is resumed.",
    "job.waits_folders": "Waits for the scan of {name}, which looks into the same folders.",
    "job.waits_disk": "Waits for the scan of {name}, which reads the same disk.",
    "job.waits_turn": "Waits for its turn.",
    "job.not_pausable": "This job cannot be paused while it runs.",
    "job.not_repeatable": "What this job was asked for is not kept any more.",
    "job.not_again": "An export is done again in the window only: it replaces a file.",
    "job.not_waiting": "A job that is {state} does not wait, and cannot be moved.",
    "job.illegal": "A job that is {state} cannot become {wanted}.",
    # What is wrong with the text of a search
    "query.unknown": "There is no filter “{name}:”. Put it in quotes to look for it as text.",
    "query.no_value": "A value belongs behind “{name}:”, like {name}:{example}.",
    "query.open_quote": "The quotation mark needs a second one behind the phrase.",
    "query.too_long": "No more than {limit} characters can be searched for.",
    "query.too_many": "No more than {limit} words and values can be searched for.",
    "query.text": "A text without a comparison belongs behind “{name}:”, like {name}:{example}.",
    "query.language": "A language belongs behind “{name}:”, like {name}:{example}.",
    "query.choice": "This is none of {choices}: “{value}”.",
    "query.class": "This is none of {choices}: “{value}”.",
    "query.flag": "This is neither yes nor no: “{value}”.",
    "query.number": "This is no number: “{value}”. Write {name}:{example}, or a range like 1..10.",
    "query.channels": "This is no count of channels: “{value}”. Write {name}:6, {name}:5.1 or {name}:>2.",
    "query.frames": "This is no frame rate: “{value}”. Write {name}:25, {name}:>=50 or {name}:23.976..30.",
    "query.size": "This is no size: “{value}”. Write {name}:>2GB, {name}:<500MB or {name}:1GB..4GB.",
    "query.rate": "This is no bit rate: “{value}”. Write {name}:>50Mb/s or {name}:800kb/s..2Mb/s.",
    "query.duration": "This is no time: “{value}”. Write {name}:<10m, {name}:1h30m or {name}:>1:31:04.",
    "query.date": "This is no date or age: “{value}”. Write {name}:2026-03, {name}:>2025-01-31, {name}:<7d.",
    # Why a file is not ok
    "file.empty": "The file is empty.",
    "file.no_tracks": "No media track was found: this is no media file, or its beginning is damaged.",
    "file.unknown_codec": "This is {container}, but this version of the media engine knows no codec in it.",
    "file.vanished": "The file was gone when it was opened.",
    "file.not_permitted": "Permission to read the file was denied.",
    "file.unreadable": "The file could not be read: {detail}.",
    "file.not_regular": "This is no regular file but a {kind}; it was not opened.",
    "file.link": "This is a symbolic link; links are not followed.",
    "file.placeholder": "The file's contents are in the cloud; they were not fetched.",
    "file.not_parsed": "{kind} files are listed, but not read.",
    "probe.crashed": "The media engine crashed on this file ({detail}).",
    "probe.memory": "The probe needed more than {limit} MB of memory.",
    "probe.garbage": "The media engine's answer could not be understood: {detail}.",
    "probe.spun": "The probe spent {limit} s of processor time without reading on, and was stopped.",
    "probe.starved": "The probe got only {spent} s of processor time in {limit} s. The next scan retries it.",
    "probe.skipped": "Skipped while it was being read. The next scan tries it again.",
    "probe.silent": "No byte could be read for {limit} s.",
    # Why there is no picture of a file
    "preview.no_video": "There is nothing to see in this file: it holds no video.",
    "preview.no_frame": "No frame of this video could be decoded.",
    "preview.codec": "Nothing here can decode this video.",
    "preview.format": "No pictures are made of files of this kind.",
    "preview.unreachable": "No picture of this file was kept while it could be reached.",
    "preview.broken": "What the preview process answered could not be understood.",
    "preview.damaged": "No picture could be made of this file: {detail}.",
    # What may be wrong with a file, with what was seen
    "problem.unreadable": "It could not be read, and why is not known.",
    "problem.timeout": "Reading it took too long, and was given up.",
    "problem.truncated": "The file says that it is longer than its {size}: its end may be missing.",
    "problem.no_video": "It has no picture. Tracks with sound: {audio}, with subtitles: {text}.",
    "problem.no_audio": "It has a picture and no sound.",
    "problem.no_duration": "Nothing in it says how long it lasts.",
    "problem.zero_duration": "It says that it lasts no time at all.",
    "problem.lengths": "The picture lasts {video}, audio track {track} {audio}.",
    "problem.extension": "It is named .{extension}, but holds {container}.",
    "problem.codec": "{codec} in {container}: many programs will not play this.",
    "problem.future_date": "Its date lies in the future: {date}.",
    "problem.name_bytes": "Its name is no text in UTF-8: other systems show it otherwise, or cannot open it.",
    "problem.name_sign": "Windows does not allow the sign {sign} in a name.",
    "problem.name_control": "A sign in its name cannot be seen, and Windows does not allow it.",
    "problem.name_reserved": "Windows keeps the name {name} for a device.",
    "problem.name_ending": "Its name ends with a dot or a space, which Windows drops.",
    "problem.name_long": "Its name has {count} characters; most systems allow 255.",
    "problem.no_language_audio": "No language is named for audio track {audio}.",
    "problem.no_language_text": "No language is named for subtitle track {text}.",
    "problem.no_language_both": "No language is named for audio track {audio} and subtitle track {text}.",
    "problem.index_last": "The index stands behind the pictures: over a network it starts late.",
    "problem.variable_frame_rate": "Frames do not follow at one rate, which editors dislike.",
    "problem.interlaced": "Each frame is two half pictures: {scan}.",
    "problem.odd_size": "A side of {picture} is odd, which most encoders do not take.",
    "problem.odd_aspect": "{aspect}:1 is none of the usual shapes.",
    "problem.pixel_aspect": "A pixel is {aspect} times as wide as it is high.",
    "problem.low_bit_rate": "{rate} is little for {picture} at {frames} frames/s in {codec}.",
    "problem.high_bit_rate": "{rate} is much for {picture} at {frames} frames/s in {codec}.",
    "problem.unset_date": "Its date is the beginning of time for a computer: nobody set the clock.",
    # Why a folder or source is not ok
    "folder.vanished": "The folder was gone when it was listed.",
    "folder.not_permitted": "Permission to list the folder was denied.",
    "folder.unlistable": "The folder could not be listed: {detail}.",
    "source.not_found": "There is nothing at this path.",
    "source.empty": "The folder is empty, but its library records {count} files. They stay, as offline.",
    "source.other_volume": "Another volume is mounted at this path. Its records stay, as offline.",
    "source.not_mounted": "The volume that was mounted here is not there now. Its records stay, as offline.",
    "source.silent": "Nothing answered for {limit} s. Its records stay, as offline.",
    "source.lister_died": "Listing ended unexpectedly ({detail}).",
}


@dataclass(frozen=True)
class Message:
    """A sentence of `ENGLISH` by its code, with the values for its braces."""

    code: str
    args: dict[str, str | int | float] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.render(ENGLISH[self.code]) if self.code in ENGLISH else self.code

    def render(self, template: str) -> str:
        """Return `template` with the arguments; `template` is a translation of the English sentence."""
        return template.format_map(_Args(self.args))

    def to_json(self) -> str:
        """Return one line of JSON, the form that the library stores."""
        return json.dumps([self.code, self.args])

    @classmethod
    def from_json(cls, text: str) -> "Message":
        """Return the message from `to_json`. Raises `ValueError` for any other text."""
        try:
            code, args = json.loads(text)
        except (ValueError, TypeError, RecursionError) as error:
            raise ValueError("this is no message") from error
        if not (isinstance(code, str) and isinstance(args, dict)):
            raise ValueError("this is no message")  # noqa: TRY004 - as of any other text that is none
        return cls(code, args)


class _Args(dict[str, Any]):
    """Arguments with a dash for a missing one, as in a damaged library."""

    def __missing__(self, _name: str) -> str:
        return "—"
