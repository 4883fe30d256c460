"""Sentences: what stopped an act, and what is wrong with a file, a folder, a search or a profile."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # What the fields of a new job do
    "start.deep_takes_longer": "Unchanged files too. Takes longer.",
    "start.tracks_read": "Reads each video with such a track to its end.",
    "start.depths": "Full decodes every frame, index none.",
    # What stopped a whole act
    "cancelled": "Cancelled.",
    "undo.moving": "Its files are still being moved.",
    "undo.changed": "What it changed was changed again meanwhile, or has gone.",
    "library.locked": "The library is in use by {holder}. It is read-only until you close that program.",
    "library.foreign": "{path} is not a Cinventory library. It was not changed. Name another with --library.",
    "library.not_regular": "{path} is not a regular file, so no library. Name another with --library.",
    "library.too_old": (
        "The library {path} was made by an earlier version. Scan a folder or open the window to update it."
    ),
    "library.none": "There is no library at {path} yet. Scan a folder first.",
    "library.unreadable": "The library {path} cannot be read: {detail}.",
    "library.reading": "The library was opened read-only.",
    "library.read_only": "The library {path} is not writable: {detail}. You can still look at its contents.",
    "library.not_made": "The library {path} cannot be made: {detail}.",
    "library.damaged_kept": (
        "The library {path} is damaged ({detail}). Restore a backup, in the window or with "
        "cinventory library restore."
    ),
    "library.damaged_inside": (
        "The library {path} is damaged ({detail}). The next start of Cinventory checks it."
    ),
    "library.gone": "The library {path} is no longer there: it was deleted or moved, or its disk is gone. "
    "Nothing is saved until it is back. Put it back, or start Cinventory again for a new one.",
    "library.replaced": "The library {path} was replaced by another file. "
    "Nothing is saved any more. Start Cinventory again to open the other one.",
    "library.too_new": (
        "The library {path} was made by a later version of Cinventory. Update Cinventory to open it."
    ),
    "library.not_backed_up": (
        "The library {path} is of an earlier version of Cinventory, and must be updated to be opened. "
        "No backup could be made before, so that nothing was changed. {reason} "
        "Or update it without a backup, in the window or with cinventory library update --no-backup."
    ),
    "library.failed": "The library {path} could not be written: {detail}. Everything saved before is safe.",
    "backup.no_room": (
        "There is not enough free space for a copy of the library at {path}; it needs {size}. "
        "Delete something there, or choose another disk."
    ),
    "backup.disk_full": "The disk of {path} is full. Delete something there, or choose another disk.",
    "backup.busy": (
        "The library was written all the time, so that no copy could be made. Try again when no job runs."
    ),
    "backup.failed": "The library {path} could not be copied: {detail}.",
    "backup.not_written": "The copy {path} could not be written: {detail}.",
    "backup.damaged": (
        "{path} is damaged ({detail}), and no copy was made. Restore an earlier backup of the library."
    ),
    "backup.foreign": "{path} is not a Cinventory library.",
    "backup.itself": "{path} is the library itself. Choose another name for its copy.",
    "backup.in_the_way": "{path} is in use, or something else than a library. Choose another name.",
    "backup.none": "There is no file at {path}.",
    "backup.no_backup": "There is no backup in {path}. Name the file of one.",
    "backup.library_open": (
        "The library is in use by {holder}. Close that program, then restore the backup again."
    ),
    "backup.restored": "The library is as in the backup {backup} now. The one from before is kept as {kept}.",
    "backup.restored_new": "The library is as in the backup {backup} now.",
    "backup.not_restored": "The library {path} could not be replaced: {detail}. It was not changed.",
    "print.refused": "The printer could not be used. Choose another one, or check its connection.",
    "relocate.no_source": "{path} is not a source of this library.",
    "relocate.overlap": "{path} and the source {source} contain one another. Choose another folder.",
    "relocate.no_folder": "{path} is not a folder.",
    "relocate.silent": "{path} could not be read because it does not respond. Check the disk or the network.",
    "relocate.nothing_there": (
        "{count:The only known file was not|None of the {count} known files was} found at {path}. "
        "Nothing was changed."
    ),
    "preferences.damaged": "The preferences could not be read ({detail}). They were renamed to {aside}.",
    "preferences.unreadable": "The preferences in {path} could not be read ({detail}). The defaults apply.",
    "preferences.not_private": (
        "The preferences in {path} are not used, because another user may have written them: {detail}. "
        "Look at the file, then make it yours alone, or delete it."
    ),
    "log.not_written": "The log {path} cannot be written: {detail}.",
    "log.not_private": (
        "The log {path} is not written, because another user may have chosen the file: {detail}. "
        "Delete it, and close its folder to other users."
    ),
    "preferences.too_new": "The preferences in {path} are from a later version. The defaults apply.",
    "preferences.too_new_kept": "The preferences were not saved: those in {path} are from a later version.",
    "preferences.not_saved": "The preferences could not be saved in {path}: {detail}.",
    "preferences.left_out": (
        "Receivers of alerts and the certificates of a cluster are left out: they are secret."
    ),
    "preferences.imported": "The preferences of {path} apply now.",
    "preferences.not_imported": "{path} holds no preferences that can be used: {detail}. None were changed.",
    "preferences.import_too_new": (
        "The preferences in {path} are from a later version. Update Cinventory first. Nothing was changed."
    ),
    "dialogue.not_written": "The index of what is said ({path}) could not be written: {detail}. "
    "Free some space, allow it to be written, or wait until nothing else uses it; then index again.",
    "dialogue.not_deleted": "The index of what is said ({path}) could not be deleted: {detail}.",
    "dialogue.being_made": "The index of what is said is being made. Cancel that job, then delete the index.",
    "dialogue.gone": "The index of what is said was deleted while it was being made. Index again.",
    "autostart.failed": "The system did not take that: {detail}.",
    "preferences.extension": "“{text}” is not an extension. Enter an extension such as mkv.",
    "preferences.no_font": "No font has the letters of this language. The package fonts-noto-cjk has one.",
    "preferences.no_language": "“{text}” is not a language that is known. Enter a code such as de.",
    "preferences.both": "“{text}” is in both lists. Remove it from one of them.",
    "preferences.folder": "“{text}” is not the name of a folder. Enter a name without a path.",
    "preferences.every_folder": "“{text}” would exclude every folder. Enter a narrower pattern.",
    "prober.broken": "No file can be probed, because the probe processes end at once ({detail}).",
    "export.failed": "{path} could not be written: {detail}. An existing file was not changed.",
    "export.not_regular": "{path} is not a regular file and was not replaced.",
    "export.library": "{path} belongs to the library, and is never replaced. Choose another name.",
    "export.database": "{path} is a database, and is never replaced. Choose another name.",
    "export.program": "{path} belongs to Cinventory, and is never replaced. Choose another name.",
    "export.known": "{path} is a file that the library lists, and is never replaced. Choose another name.",
    "export.scanned": "{path} is a file that this scan is about to scan. Choose another name.",
    "export.video": "{path} holds a video, and is never replaced. Choose another name.",
    "export.extension": "{path} exists and does not end in {endings}. Choose another name, or add --force.",
    "export.appeared": "{path} appeared while the list was written, and was not replaced. Try again.",
    "export.changed": "{path} changed while the list was written, and was not replaced. Try again.",
    "export.no_printer": "{path} was not written: only the window makes reports as PDF. Export it there.",
    "export.in_use": "{path} is open in another program, and was not replaced. Close it, and try again.",
    "output.failed": "{name} could not be written: {detail}.",
    "api.not_listening": "The local API cannot listen on {host}, port {port}: {detail}.",
    "api.port_taken": "The local API cannot listen on {host}, port {port}: another program uses this port.",
    "api.reading": "The local API is off, because this window can only read the library.",
    "api.token_failed": "The token of the local API in {path} could not be read or created: {detail}.",
    "api.token_open": (
        "Other users can read the token in {path}. "
        "Delete the file for a new token, or restrict its permissions."
    ),
    "api.token_useless": "There is no token in {path}. Delete the file for a new token.",
    "api.code_spent": "This link opens the page once, and only for some minutes. Make a new one.",
    "api.code_foreign": (
        "Cinventory cannot tell that this browser is yours: it may be another user's, in a container, "
        "or behind a proxy. Enter the token instead."
    ),
    "api.too_fast": "Too many changes were asked for. Wait, and then ask for at most {rate} a second.",
    "job.too_many": "{jobs} jobs wait or run. Wait until some have ended, or cancel some.",
    "api.nobody": "No program listens at {address}.",
    "api.silent": "Cinventory listens at {address} but does not respond. Try again, or restart it.",
    "api.broken": "The connection to {address} was lost.",
    "api.odd": "The program at {address} is not this version of Cinventory.",
    "api.token_changed": "The running Cinventory does not accept the token in {path}. Restart it.",
    "api.said": "The request was refused: {detail}.",
    "job.unknown": "There is no job {job}.",
    "job.ambiguous": "More than one job id begins with {job}: {jobs}.",
    "job.nothing_slow": "This job is not reading a slow file now.",
    "job.nobody_does": "No running program can do this job. Start `cinventory serve` and try again.",
    "job.nobody_scans": "No running program can do this job. Start `cinventory serve`, or run `{command}`.",
    "job.closed": "The job was not added, because the program is closing.",
    "job.no_handler": "This version cannot run jobs of type {job_type}.",
    "job.failed": "An unexpected error occurred: {detail}. See the log for details.",
    "job.not_ended": "A job in the state {state} has not ended. Retry it after its end.",
    "job.held": "Waiting since the last start. Resume it to continue.",
    "job.waits_folders": "Waiting for the scan of {name}, which reads the same folders.",
    "job.waits_disk": "Waiting for the scan of {name}, which reads the same disk.",
    "job.waits_turn": "Waiting for earlier jobs.",
    "job.not_pausable": "This job cannot be paused while it is running.",
    "job.not_repeatable": (
        "The request of this job is no longer stored, so it cannot be retried. Start a new job."
    ),
    "job.not_again": "An export replaces a file, so it can only be repeated in the window.",
    "job.not_waiting": "A job in the state {state} is not waiting and cannot be moved.",
    "job.illegal": "A job in the state {state} cannot become {wanted}.",
    # What is wrong with the text of a search
    "query.unknown": "There is no filter “{name}:”. Put it in quotation marks to search for it as text.",
    "query.no_value": "“{name}:” has no value. Enter for example {name}:{example}.",
    "query.open_quote": "The closing quotation mark is missing.",
    "query.too_long": "The search is too long. It can have at most {limit} characters.",
    "query.too_many": "The search is too long. It can have at most {limit} words and values.",
    "query.text": "“{name}:” needs a text without a comparison. Enter for example {name}:{example}.",
    "query.tag": "“{name}:” needs a whole word. Enter for example {name}:{example}.",
    "query.language": "“{name}:” needs a language. Enter for example {name}:{example}.",
    "query.speech": "“{name}:” needs words that are said. Enter for example {name}:{example}.",
    "query.choice": "“{value}” is not valid. Enter one of {choices}.",
    "query.class": "“{value}” is not valid. Enter one of {choices}.",
    "query.flag": "“{value}” is not valid. Enter yes or no.",
    "query.number": "“{value}” is not a number. Enter {name}:{example}, or a range such as 1..10.",
    "query.channels": "“{value}” is not a number of channels. Enter {name}:6, {name}:5.1 or {name}:>2.",
    "query.frames": "“{value}” is not a frame rate. Enter {name}:25, {name}:>=50 or {name}:23.976..30.",
    "query.percent": "“{value}” is not a part in percent. Enter {name}:<10% or {name}:10%..50%.",
    "query.size": "“{value}” is not a size. Enter {name}:>2GB, {name}:<500MB or {name}:1GB..4GB.",
    "query.rate": "“{value}” is not a bit rate. Enter {name}:>50Mb/s or {name}:800kb/s..2Mb/s.",
    "query.duration": "“{value}” is not a duration. Enter {name}:<10m, {name}:1h30m or {name}:>1:31:04.",
    "query.date": "“{value}” is not a date or age. Enter {name}:2026-03, {name}:>2025-01-31 or {name}:<7d.",
    # Why a file is not ok
    "file.empty": "The file is empty.",
    "file.no_tracks": "No media track was found. The file is not a media file, or its beginning is damaged.",
    "file.picture": "The file is a picture ({format}), not a video. Rename it with the ending of a picture.",
    "file.unknown_codec": "This is {container}, but this version of the media engine knows no codec in it.",
    "file.away": "The file is not there now: it is missing, or its disk is not connected.",
    "file.vanished": "There was no file at this path when it was opened.",
    "file.not_permitted": "You do not have permission to read the file.",
    "file.unreadable": "The file could not be read: {detail}.",
    "file.exhausted": (
        "The file was not read, because memory was short or too many files were open: {detail}. "
        "Close other programs, then scan or check it again."
    ),
    "file.not_regular": "The file was not opened, because it is not a regular file but a {kind}.",
    "file.link": "The file is a symbolic link. Links are not followed.",
    "folder.behind_link": (
        "The folder, or one around it, was replaced by a symbolic link while it was scanned. "
        "Links are not followed."
    ),
    "file.behind_link": (
        "The file, or a folder around it, was replaced by a symbolic link. Links are not followed: "
        "scan its folder again."
    ),
    "file.placeholder": (
        "The file was not read, because its contents are in the cloud. Download it and scan again."
    ),
    "file.playlist": "The file is a playlist, not a video: it names {name}, which was not opened.",
    "file.playlist_unnamed": "The file is a playlist, not a video.",
    "file.text": "The file is a text, not a video.",
    "file.disc_index": "The file is an index of a disc, not a video. The videos of the disc are other files.",
    "file.disc_image": "The file is an image of a disc, not a video. Mount it to scan the files in it.",
    "file.project": "The file is a project of an editing program, not a video. Its media are other files.",
    "file.elsewhere": "The file holds no video of its own: its media are in {name}, which was not opened.",
    "file.elsewhere_unnamed": "The file holds no video of its own: its media are in other files.",
    "file.not_parsed": "{kind} files are listed but not read.",
    "problem.subtitles_none": "{name} is empty, or no subtitles are in it.",
    "problem.subtitles_short": "The last subtitle in {name} ends at {end}, and the video after {duration}.",
    "problem.subtitles_language": "The name of {name} says {named}, and its text is {text}.",
    "problem.subtitles_telemetry": "{name} holds values of a camera. Programs may show them as subtitles.",
    "orphan.video_gone": "Its video {video} is not there any more.",
    "orphan.no_video": "There is no video in its folder.",
    "orphan.no_name": "No video in its folder has such a name.",
    "problem.unseen_folder": "{program} does not see {name}: it does not look into this folder.",
    "problem.unseen_format": "{program} does not see {name}: it does not read such files.",
    "problem.unseen_name": "{program} does not see {name}: it begins otherwise than the name of the video.",
    "problem.unseen_dot": "{program} does not see {name}: there is no dot after the name of the video.",
    "problem.unseen_words": "{program} does not see {name}: it takes no such words after the video's name.",
    "problem.subtitles_encoding": "{name} is not in UTF-8, so programs may show wrong letters.",
    "file.downloading": "The file is still being downloaded. It is read once the download has ended.",
    "probe.crashed": "The media engine crashed on this file ({detail}).",
    "probe.memory": "The probe needed more than {limit} MB of memory.",
    "probe.garbage": "The result of the media engine is not valid: {detail}.",
    "probe.spun": "The probe was stopped, because it used {limit} s of processor time without reading.",
    "probe.starved": "The probe got only {spent} s of processor time in {limit} s. The next scan retries it.",
    "probe.skipped": "The file was skipped while it was read. The next scan reads it again.",
    "probe.silent": "No byte could be read for {limit} s.",
    # Why there is no picture of a file
    "preview.no_video": "The file has no video to show.",
    "preview.no_frame": "No frame of this video could be decoded.",
    "preview.codec": "The codec of this video is not supported.",
    "preview.format": "Pictures are not available for this file type.",
    "preview.unreachable": "There are no stored pictures, and the file cannot be reached now.",
    "preview.no_report": "The full report is made from the file, and the file cannot be reached now. "
    "Connect its disk, then select the file again.",
    "preview.changed": "The file has changed since the last scan. Scan its folder again to see its contents.",
    "preview.broken": "The preview process failed.",
    "preview.damaged": "The pictures could not be made: {detail}.",
    # Why a video cannot be played
    "player.damaged": "This video cannot be played: {detail}.",
    "player.died": "The player ended on this video ({detail}).",
    "player.garbage": "The player was ended, because its answer about this video was not valid.",
    "player.not_started": "No player could be started: {detail}.",
    "player.no_sub_file": "The .sub file with the pictures of these subtitles could not be opened.",
    "player.no_subtitles": "No subtitles that can be shown were found in this file.",
    "player.silent": "The player gave no answer, and was ended.",
    "player.memory": "This video needs more memory than a player may have.",
    "sound.not_installed": "There is no sound, as the package miniaudio is not installed.",
    "sound.no_device": "There is no sound, as no device for it could be opened.",
    "sound.lost": "The device for sound takes none any more.",
    "sound.died": "The sound ended, as its process did. The video goes on without it.",
    "sound.none": "This video has no sound that can be played.",
    # What may be wrong with a file, with what was seen
    "problem.unreadable": "The file could not be read, for an unknown reason.",
    "problem.timeout": "The file took too long to read.",
    "problem.truncated": "The file declares more than its {size}. Its end may be missing.",
    "problem.no_video": "The file has no video track. Audio tracks: {audio}, subtitle tracks: {text}.",
    "problem.no_audio": "The file has video but no audio.",
    "problem.no_duration": "The file does not declare its duration.",
    "problem.zero_duration": "The file declares a duration of 0.",
    "problem.lengths": "The video lasts {video}, but audio track {track} lasts {audio}.",
    "problem.extension": "The extension is .{extension}, but the container is {container}.",
    "problem.codec": "Many programs cannot play {codec} in {container}.",
    "problem.future_date": "The date is in the future: {date}.",
    "problem.name_bytes": "The name is not UTF-8. Other systems may show it wrongly or not open the file.",
    "problem.name_sign": "Windows does not allow {sign} in a name.",
    "problem.name_control": "The name has an invisible control character, which Windows does not allow.",
    "problem.name_reserved": "Windows reserves the name {name} for a device.",
    "problem.name_ending": "The name ends with a dot or a space, which Windows removes.",
    "problem.name_long": "The name has {count} {count:character|characters}. Most systems allow at most 255.",
    "problem.no_language_audio": "Audio track {audio} has no language.",
    "problem.no_language_text": "Subtitle track {text} has no language.",
    "problem.no_language_both": "Audio track {audio} and subtitle track {text} have no language.",
    "problem.index_last": "The index is at the end of the file. Playback over a network starts late.",
    "problem.variable_frame_rate": "The frame rate varies. Some editing programs do not support that.",
    "problem.interlaced": "The video is interlaced: {scan}.",
    "problem.odd_size": "A side of {picture} is odd. Most encoders need even sizes.",
    "problem.odd_aspect": "The aspect ratio {aspect}:1 is unusual.",
    "problem.pixel_aspect": "The pixels are not square: their width is {aspect} times their height.",
    "problem.low_bit_rate": "{rate} is low for {picture} at {frames} frames/s in {codec}.",
    "problem.high_bit_rate": "{rate} is high for {picture} at {frames} frames/s in {codec}.",
    "problem.unset_date": "The date was never set: it is the start value of a computer's clock.",
    "problem.parts": "{count} {count:part|parts} of this recording {count:is|are} not here.",
    "problem.better_copy": "A better video with the same pictures is known: see Copies, Same pictures.",
    "problem.only_low": "No copy that is known has the least quality that the preferences ask for.",
    "problem.languages": "In none of the languages that you want. Spoken: {spoken}. Subtitles: {written}.",
    "problem.plays": "Fails the chosen profiles {profiles}.",
    # Why a folder or source is not ok
    "folder.vanished": "The folder no longer existed when it was listed.",
    "folder.not_permitted": "You do not have permission to list the folder.",
    "folder.unlistable": "The folder could not be listed: {detail}.",
    "folder.silent": "Nothing answered here for {limit} s, so it was left out.",
    "folder.lister_died": "The process that listed this folder ended twice. Scan the folder by itself.",
    "folder.covered": "Another volume is mounted over this folder. The files that it hides stay, as offline.",
    "volume.silent": "This volume no longer answers, so the rest of it was left out. Scan it again later.",
    "source.not_found": "There is nothing at this path.",
    "source.in_trash": (
        "This path is in the trash, and what lies there is never listed. Restore it in the file manager, "
        "and add the folder to which it comes back."
    ),
    "source.empty": (
        "The folder is empty, but the library has {count} {count:file in it. It is|files in it. They are} "
        "kept as offline."
    ),
    "source.emptied": "The folder is empty, but the library has files in it. They are kept as offline.",
    "source.other_volume": "Another volume is mounted at this path. The records are kept as offline.",
    "source.elsewhere": "The folder at this path is on another volume, and the volume of this source is not "
    "connected here. The records are kept as offline.",
    "source.not_mounted": "The volume of this source is not connected. The records are kept as offline.",
    "source.moved": "The volume of this source is mounted elsewhere: relocate the source to {path}.",
    "source.silent": "The source did not respond for {limit} s. Its records are kept as offline.",
    "source.interrupted": (
        "It was unplugged, or stopped answering, after {done} of {count} {count:file|files}. "
        "The {left:other is|others are} not read yet: plug it in to go on."
    ),
    "source.interrupted_listing": (
        "It was unplugged, or stopped answering, while its folders were listed. Plug it in to go on."
    ),
    # Why a source was read in part
    "unread.cancelled": (
        "The scan was cancelled after {done} of {count} {count:file|files}. "
        "Continue reads the {left:other|others}."
    ),
    "unread.cancelled_listing": (
        "The scan was cancelled while its folders were listed. Continue reads what is left."
    ),
    "unread.stopped": (
        "The scan stopped after {done} of {count} {count:file|files}. Continue reads the {left:other|others}."
    ),
    "unread.stopped_listing": "The scan stopped while its folders were listed. Continue reads what is left.",
    "unread.ended": (
        "The program ended after {done} of {count} {count:file|files}. "
        "Continue reads the {left:other|others}."
    ),
    "unread.ended_listing": "The program ended in the middle of a scan. Continue reads what is left.",
    "source.lister_died": "Listing ended unexpectedly ({detail}).",
    # Why a profile is refused; {place} is the key with the mistake
    "profile.no_version": 'At {place}: the version of the form is missing. Write "version": {version}.',
    "profile.too_new": "At {place}: this form needs a later version of Cinventory. Update Cinventory.",
    "profile.too_many": "At {place}: there are more than {limit} conditions. Remove some.",
    "profile.all_or_any": 'At {place}: no list of conditions, or two. Use either "all" or "any".',
    "profile.too_deep": "At {place}: groups are nested more than {limit} deep. Use fewer groups.",
    "profile.empty": "At {place}: the list of conditions is empty. Add a condition.",
    "profile.no_source": (
        "At {place}: there is no such source. {count:Use number 1|Use numbers from 1 to {count}}."
    ),
    "profile.without_sources": (
        "At {place}: the profile names no sources. Remove the numbers, or add the sources."
    ),
    "profile.filter": "{detail} This is at {place}.",
    "profile.one_filter": "At {place}: this is not a single filter for profiles. Use one of {names}.",
    "profile.url": "At {place}: this is no address. Begin with https://.",
    "profile.no_object": "At {place}: an object in braces is missing here.",
    "profile.unknown_key": "At {place}: this key is not known. Use {names}.",
    "profile.no_list": "At {place}: this is no list of at most {limit} values.",
    "profile.no_text": "At {place}: this is no text of at most {limit} printable characters.",
    "profile.no_json": "Line {line} is not valid JSON: {detail}.",
    "profile.long_number": "The number {start}… has more than {limit} digits. Write a shorter one.",
    "profile.twice": "The key {name} is there twice in one object. Remove one of the two.",
    "profile.too_large": "The file is larger than {limit} bytes.",
    # Policies of MediaConch
    "policy.none": "{path} is no policy of MediaConch, or has no rule.",
    "policy.too_many": "The policy has more than {limit} rules. Divide it into several.",
    "policy.bad_type": "The policy has a group of the type {name}. Use and, or or.",
    "policy.no_field": "The rule {name} of the policy names no field. Add the attribute value.",
    "policy.long_value": "The rule {name} of the policy has a value of over {limit} characters. Shorten it.",
    # Files of profiles
    "profile.bad_file": "The profile {path} is not used. {detail} Mend or remove the file.",
    "profile.unreadable": "The profiles in {path} could not be read: {detail}.",
    "profile.bad_name": "{name} is no name for a profile. Use up to 40 small letters, digits and hyphens.",
    "profile.name_taken": "There is a profile {name} already. Use another name.",
    "profile.too_many_files": "{path} holds more than {limit} profiles; others are not used. Remove some.",
    "profile.not_saved": "The profile {path} could not be saved: {detail}.",
    "profile.no_profile": "There is no profile {name}. Use one of {names}.",
}
