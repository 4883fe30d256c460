"""Sentences about checks: damage, checksums, copies, manifests."""

from typing import Final

CHECK_SENTENCES: Final[dict[str, str]] = {
    # Container facts
    "decode.cut": (
        "The file is cut off: a part that begins at byte {offset} goes on {missing} {missing:byte|bytes} "
        "beyond the end. Replace the file by a good copy."
    ),
    "decode.no_index": "The index of the file is missing. A repair program may rebuild it.",
    "decode.structure": (
        "The parts of the file do not follow each other at byte {offset}: something was overwritten or lost."
    ),
    "decode.checksum": (
        "Checksums inside the file do not agree with the pictures that they stand for. "
        "Replace the file by a good copy."
    ),
    # Signs
    "decode.short": "A track ends after {end}, though its length is given as {length}.",
    "decode.fewer": (
        "There {count:is|are} {count} {count:packet|packets} of the picture, "
        "though {declared} {declared:is|are} declared."
    ),
    "decode.demux_video": "Reading failed {count:once, at|{count} times, first at} {time}.",
    "decode.demux_audio": "Reading failed {count:once, at|{count} times, first at} {time}.",
    "decode.packet_video": (
        "{count} {count:packet|packets} of the picture {count:is|are} corrupt, "
        "{count:at|the first at} {time}."
    ),
    "decode.packet_audio": (
        "{count} {count:packet|packets} of the sound {count:is|are} corrupt, {count:at|the first at} {time}."
    ),
    "decode.decode_video": (
        "{count} {count:packet|packets} of the picture cannot be decoded, {count:at|the first at} {time}."
    ),
    "decode.decode_audio": (
        "{count} {count:packet|packets} of the sound cannot be decoded, {count:at|the first at} {time}."
    ),
    "decode.many": (
        "{count} {count:packet|packets} of track {track} cannot be decoded, too many to be chance."
    ),
    "decode.frame_video": (
        "{count} {count:frame|frames} of the picture {count:is|are} corrupt, {count:at|the first at} {time}."
    ),
    "decode.frame_audio": (
        "{count} {count:frame|frames} of the sound {count:is|are} corrupt, {count:at|the first at} {time}."
    ),
    "decode.gap_audio": (
        "There {count:is|are} {count} {count:gap|gaps} in the sound, {count:at|the first at} {time}."
    ),
    "decode.log": "The decoder reported {count} {count:error|errors}.",
    "decode.blocks": (
        "{count} {count:frame of DV holds|frames of DV hold} blocks that do not belong there, "
        "{count:at|the first at} {time}: something was overwritten."
    ),
    "decode.concealed": "The decoder hid errors of the picture.",
    "decode.weak_format": "Reading this format fails with intact files too, so this proves no damage.",
    # Remarks: what could not be known
    "decode.ragged": (
        "The recording begins or ends in the middle of something, as recordings of broadcasts do. "
        "Whether more was cut off cannot be known."
    ),
    "decode.blind": (
        "Nothing was found, but damage inside {codec} does not show. "
        "Compare checksums to know whether the file is intact."
    ),
    "decode.blind_sound": "Damage inside the sound does not show in {codec}.",
    # Why a check was not finished
    "decode.unopened": "The file was not checked for damage, because the decoder cannot open it.",
    "decode.older": ("An older check found what it could not weigh. Check the file for damage again."),
    "decode.no_tracks": (
        "The file was not checked for damage, because the decoder finds neither picture nor sound."
    ),
    "decode.picture": "The file was not checked for damage, because it is a picture.",
    "decode.encrypted": "The file was not checked for damage, because it is encrypted.",
    "decode.no_decoder": "A track was not checked for damage, because there is no decoder for it.",
    "decode.no_frame": "The file was not checked for damage, because no frame of {codec} could be decoded.",
    "decode.memory": "The file was not checked for damage, because decoding needs too much memory.",
    "decode.spun": (
        "The file was not checked for damage: timeout, because the decoder made no progress "
        "for {limit} s of processor time."
    ),
    # What came of checking a file's checksums
    "check.rotten": (
        "The contents changed while size and time of the last change stayed: {algorithm} was {expected} on "
        "{date}, and {found} at the last check. Replace the file by a good copy, or accept the contents if "
        "they are meant to be so."
    ),
    "check.good_copy": "A good copy is {path}.",
    "check.good_copy_away": "A good copy is {path}, which is not connected now.",
    "check.no_good_copy": "No good copy is known.",
    "check.unreadable": "Reading failed at byte {offset}: {detail}. Replace the file by a good copy.",
    "check.busy": "The file was not read, because it was being written. Try again later.",
    "check.skipped": "The file was not read, because it was skipped.",
    "check.silent": "The file was not read, because no byte could be read for {limit} s.",
    "check.disk_silent": "The file was not read, because its disk no longer answers.",
    "check.no_algorithm": "The file was not read, because this system cannot compute {algorithm}.",
    "check.died": "The file was not read, because the process that read it ended ({detail}).",
    "check.missing": "The file was not read, because the last scan did not find it.",
    "check.no_files": "No file of the library matches. Check path and filter, or scan the folder first.",
    "check.broken": "No file can be read, because the processes that read them end at once ({detail}).",
    # Why a file could not be compared
    "copies.changed": "The file has changed since the last scan. Scan it, and look for copies again.",
    "copies.unknown_place": "The library knows no files in {path}. Check the path, or scan it first.",
    # Videos with the same pictures
    "near.not_matched": "One of the files was not compared yet. Compare it with: cinventory fingerprint.",
    "near.nobody_said": "Nobody said that these files are not the same.",
    # Why there is no print of a video, by which it is compared with others
    "print.no_length": "The video is not compared with others, because its length is not known.",
    "print.no_times": "The video is not compared with others, because its frames have no times.",
    "print.too_slow": "The video is not compared with others, because decoding 8 of its pictures takes more "
    "than {limit} seconds of the processor.",
    "print.too_much": "The video is not compared with others, because more than {limit} MB would be read for "
    "8 of its pictures.",
    "print.died": "The video is not compared with others, because the decoder broke on it ({detail}).",
    "print.memory": "The video is not compared with others, because decoding needs too much memory.",
    # Why a video is not looked for in longer ones
    "parts.no_folder": "Videos cannot be found in longer ones, because no file can be made in {path} "
    "({detail}). Make the folder writable, and run it again: what was read stays.",
    "parts.no_room": "Videos cannot be found in longer ones, because the disk has no room for the index in "
    "{path}: {detail}. What was read stays for the next run.",
    "parts.no_seek": "The video is not compared with longer ones, because no part of it can be reached "
    "without reading all before.",
    "parts.too_much": "The video is not compared with longer ones, because more than {limit} MB would be "
    "read.",
    "parts.too_slow": "The video is not compared with longer ones, because decoding its pictures takes more "
    "than {limit} seconds of the processor.",
    # The video to keep among those with the same pictures
    "near.keep_intact": "All others are known to be damaged.",
    "near.keep_chosen": "Chosen by you.",
    "near.keep_chosen_last": "Chosen by you. “{other}”, chosen before, no longer counts.",
    "near.keep_resolution": "It has the larger picture: {kept}, against {other}.",
    "near.keep_hdr": "It alone is HDR: {kept}.",
    "near.keep_length": "It is longer: {kept}, against {other}.",
    "near.keep_bit_depth": "It has finer colours: {kept} against {other} (bits).",
    "near.keep_frame_rate": "It shows more frames a second: {kept}, against {other}.",
    "near.keep_languages": "It has sound in more languages: {kept}, against {other}.",
    "near.keep_subtitles": "It has subtitles in more languages: {kept}, against {other}.",
    "near.keep_channels": "Its sound has more channels: {kept}, against {other}.",
    "near.keep_quality": "It has more bits a second, as far as codecs compare: {kept}, against {other}.",
    "near.keep_online": "It can be reached. Otherwise it is no better than others.",
    "near.keep_oldest": "It is the oldest. Otherwise it is no better than others.",
    "near.keep_first_path": "Its path comes first. Otherwise it is no better than others.",
    # Copies that are not moved to the trash, or not back
    "trash.away": "The file cannot be reached. Connect its disk, or scan its source.",
    "trash.damaged": "The file is damaged, so it is no copy of the others.",
    "trash.link": "Other paths lead to the same bytes, so that moving one would free nothing.",
    "trash.last_copy": "All copies were chosen. One has to stay.",
    "trash.no_keeper": "None of the files that would stay can be reached and is free of damage.",
    "trash.protected": "The chosen rules keep all files on this disk or in this folder.",
    "trash.on_other_disk": "All files that would stay are on other disks.",
    "trash.unknown_disk": "It is not known which disk the file is on: it may be a backup, and stays.",
    "trash.few_disks": "Copies would stay on fewer disks than the chosen rules demand.",
    "trash.torn": "Parts of its recording would stay, or be left on different disks. All go, or none.",
    "trash.better": "It is the one to keep, of this group or of another one.",
    "trash.unsure": "Perhaps it shows something else: nothing that is not sure goes.",
    "trash.unpaired": "It is not known to show the same pictures as the file that would stay.",
    "trash.languages": "It has sound in a language that the file that would stay does not have.",
    "trash.stands_for": "Other videos went to the trash for it, and the one that would stay is not known "
    "to show as much as these.",
    "trash.in_parts": "It is a part of a recording in several files, which stays whole.",
    "trash.other_disk": "The system does not show the file that would stay on the same disk.",
    "trash.changed": "The file is not as it was listed. Scan it, and look for copies again.",
    "trash.unplugged": (
        "The disk of the file, or of the one that stays, is not connected, or no longer answers. "
        "Plug it in, and begin again."
    ),
    "trash.gone": "The file is no longer there.",
    "trash.keeper_changed": (
        "The file that would stay is not as it was listed. Scan it, and look for copies again."
    ),
    "trash.keeper_gone": "The file that would stay is no longer there.",
    "trash.there_already": "The file is in the trash already.",
    "trash.keeper_in_trash": "The file that would stay is in the trash, so it is no copy.",
    "trash.busy": "The file, or the one that would stay, was being written. Try again later.",
    "trash.differs": (
        "The file and the one that would stay differ at byte {offset}, so they are no copies. Verify both."
    ),
    "trash.same_file": "Both paths lead to the same file.",
    "trash.hard_links": "The file has several hard links, so that moving one would free nothing.",
    "trash.unreadable": "{path} could not be read ({detail}).",
    "trash.no_trash": (
        "No trash could take the file ({detail}). Cinventory never deletes: remove it in your file manager."
    ),
    "trash.name": "The trash cannot take a file whose name is not valid text. Rename and scan it.",
    "trash.went_along": (
        "The file that would stay disappeared with this one, as both are one file. It was put back."
    ),
    "trash.keeper_lost": (
        "The file that would stay disappeared with this one, and could not be put back. It is at {path}."
    ),
    "trash.silent": "The file was not moved, because no byte could be read for {limit} s.",
    "trash.child_ended": "The file was not moved, because the process that compared it ended.",
    "trash.skipped": "The file was not moved, because it was skipped.",
    "trash.stayed": "The file is in its folder.",
    "trash.interrupted": (
        "The move was interrupted, and the file is neither in its folder nor found in the trash. "
        "Connect its disk, and try again."
    ),
    "trash.not_in_trash": "The file is no longer in the trash.",
    "trash.other_in_trash": "The file in the trash is not the one that was moved there.",
    "trash.folder_gone": "The folder {path} is no longer there. Create it, and try again.",
    "trash.exists": "There is a file at the old path now. Rename it, and try again.",
    "trash.not_back": "The system could not move the file back ({detail}). Restore it in the trash.",
    "trash.not_again": "Every move to the trash is chosen anew, in the list of copies.",
    "trash.off": (
        "Cinventory only reads. To let it move copies to the trash, switch that on in the preferences "
        'of the window, or set "trash" to true in {path}.'
    ),
    "trash.unavailable": "No trash is available here. Nothing was moved.",
    "journal.nothing": "No file in the journal can be moved back.",
    "journal.unknown": "The journal has no file in the trash with the id {id}.",
    # Manifests: why one is refused, or an entry is not checked
    "manifest.unplugged": "{path} was unplugged, or stopped answering. Plug it in, and begin again.",
    "manifest.folder_unplugged": (
        "The folder was unplugged, or stopped answering, before the file was read. "
        "Plug it in, and begin again."
    ),
    "manifest.path_bad": "The path in the manifest is not valid on this system.",
    "manifest.path_absolute": "The path in the manifest is absolute, and was not followed.",
    "manifest.path_outside": "The path in the manifest leads out of its folder, and was not followed.",
    "manifest.bad_line": "Line {line} of the manifest is not valid.",
    "manifest.no_line": "{path} has no line of a checksum list, so it is no manifest.",
    "manifest.bad_checksum": "The manifest has a checksum that is none of {algorithm}.",
    "manifest.unknown_algorithm": "The algorithm of this checksum is not known: {name}.",
    "manifest.cksum": (
        "This is the CRC of POSIX, which cksum writes without --algorithm. It is not verified here. "
        "Verify the list with cksum."
    ),
    "manifest.no_algorithm_fits": (
        "The manifest does not tell the algorithm of this checksum, and none of {choices} fits. "
        "Name the algorithm, and verify again."
    ),
    "manifest.recorded_failed": (
        "The manifest records that the file differed from its original, and it is as it was then."
    ),
    "manifest.only_failed": (
        "The manifest has no checksum of the original, only one of the file when it differed from it."
    ),
    "manifest.no_checksum": "The manifest has no usable checksum of this file.",
    "manifest.two_paths": "The entry of the manifest names two files.",
    "manifest.two_checksums": "The entry of the manifest has two different {algorithm} checksums.",
    "manifest.reference_alone": (
        "The folder of this manifest has a history of its own, which was not compared. Verify it, too."
    ),
    "manifest.contradiction": "The manifest lists the file twice, with different checksums.",
    "manifest.other_size": "The file has {size} {size:byte|bytes}, but {listed} in the manifest.",
    "manifest.other_checksum": "The {algorithm} checksum is not that of the manifest.",
    "manifest.dropped": "A later generation of the history leaves the file out, and it is not there.",
    "manifest.unfinished": (
        "This is an output of Cinventory that is being written, or was left by an interrupted program."
    ),
    "manifest.not_regular": "The file was not opened, because it is not a regular file.",
    "manifest.unknown": "{path} is no manifest of a known form.",
    "manifest.unreadable": "The manifest {path} could not be read: {detail}.",
    "manifest.folder_unreadable": "The folder {path} could not be read: {detail}.",
    "manifest.file_missing": "The file is recorded in the history, and is not there.",
    "manifest.no_files": "There are no files to list. Choose another folder, or scan it if you search.",
    "manifest.lists_all": "A manifest as {form} lists every file of its folder. Leave out the search.",
    "manifest.exists": (
        "{path} exists. A new manifest would hide later changes of the files. "
        "Verify the old one, choose another name, or add --force."
    ),
    "manifest.inside_source": (
        "{path} is inside {folder}, where Cinventory only reads. "
        "Choose another place, or add --into-source to write into the described folder."
    ),
    "manifest.not_again": "A manifest is written once. Create another one to repeat it.",
    "manifest.none_here": "The folder has no manifest. Name the file of the manifest.",
    "manifest.several": "The folder has several manifests: {names}. Name one of them.",
    "manifest.long_line": "{path} has a line that is too long for a manifest.",
    "manifest.too_many": "{path} has more than {limit} entries, which is too many.",
    "manifest.too_many_entries": "The manifest has more than {limit} entries, which is too many.",
    "manifest.utf16": "{path} is UTF-16 text. Save it as UTF-8 and try again.",
    "manifest.bad_xml": "{path} is not valid XML (line {line}: {detail}).",
    "manifest.xml_too_large": "{path} has an XML element that is too large or too deep.",
    "manifest.doctype": "{path} declares XML entities, which it does not need, so it was not read.",
    "manifest.chain_missing": "The chain of the history is missing: {path}.",
    "manifest.chain_damaged": "{path} is not a complete chain of generations.",
    "manifest.chain_unlisted": "{path} is not in the chain of its history, and is not its next generation.",
    "manifest.generation_pending": (
        "{path} is not in the chain of its history. A program may have been interrupted before it was added. "
        "It was compared like the others. The next manifest of the folder adds it."
    ),
    "manifest.generation_torn": (
        "{path} is neither in the chain of its history nor whole. A program may have been interrupted. "
        "It was not used. The next manifest of the folder sets it aside."
    ),
    "manifest.part_left": (
        "{path} is an output that is being written, or was left by an interrupted program. It was not used."
    ),
    "manifest.outer_history": "The history of {path} may record more of these files. Verify it, too.",
    "manifest.other_than_outer": "The file differs from its record in the history of {path}.",
    "manifest.missing_of_outer": "The file is recorded in the history of {path}, and is not there.",
    "manifest.outer_broken": "The history of {path} cannot be used, so it was not compared ({detail}).",
    "manifest.generation_missing": "{path} is missing, but the chain of its history names it.",
    "manifest.generation_changed": (
        "{path} was changed after it was written: its checksum is not that of the chain."
    ),
    "manifest.history_missing": (
        "The history of this folder is missing, but that of an outer folder names it."
    ),
    "manifest.bad_reference": "{path} refers to another manifest by a path or checksum that is not valid.",
    "manifest.patterns": "{path} leaves out files by more or longer patterns than a manifest needs.",
    "manifest.chain_grown": "{path} was changed while the files were read. Nothing was added. Try again.",
    "manifest.not_of_asc_mhl": "ASC MHL has no checksums by {name}.",
    "manifest.other_than_recorded": "The file differs from its record in the history.",
    "manifest.no_xml": "XML cannot hold the name of this file, so it is not in the manifest.",
    "manifest.has_history": "{path} has a history of its own. Continue it with --into-source.",
    "manifest.bag_without_manifest": "The bag of {path} has no manifest by a known algorithm.",
    "manifest.bag_declaration": "{path} does not declare a bag in UTF-8.",
    "manifest.bag_fetch": "The bag is not complete: some of its files have yet to be fetched.",
    "manifest.bag_oxum": "The payload has another size or number of files than the bag tells.",
    "manifest.bag_place": "The manifest of the bag lists a file that does not belong in it.",
    "manifest.bag_partial": "Not every manifest of the bag lists the file.",
    "manifest.not_of_bagit": "Bags have no checksums by {name}.",
    "manifest.bag_without_data": "{path} has no folder “data”, in which a bag keeps its files.",
    "manifest.bag_exists": "{path} is a bag already. Verify it instead.",
    "manifest.no_bag_name": "A bag cannot hold the name of this file, so it is not in the manifest.",
    # What is not known, because nobody has asked yet
    "coverage.damage_none": "No check for damage has an answer yet.",
    "coverage.damage_part": "Checks for damage have an answer about {asked} of {files} "
    "{files:file|files}. Of the {left:other it is not known whether it is|others it is not known whether "
    "they are} damaged.",
    "coverage.damage_failed": "{count} {count:file|files} could not be checked for damage; "
    "{count:its details say|their details say} why.",
    "coverage.rot_none": "No file was compared with an earlier checksum yet.",
    "coverage.rot_part": "{asked} of {files} {files:file|files} {asked:was|were} compared with an earlier "
    "checksum. Of the {left:other it is not known whether it has|others it is not known whether they have} "
    "changed unnoticed.",
    "coverage.copies_none": "The copies of no file are known yet.",
    "coverage.copies_part": "The copies of {asked} of {files} {files:file|files} are known. "
    "Of the {left:other|others} nothing is known.",
    # Catalogues of other programs
    "file.imported": (
        "Imported from {origin} on {day}: the file was not read, and its disk was not seen. "
        "Scan the disk to know more."
    ),
    "export.folder_gone": (
        "{path} was not written: its disk has gone, or its folder was replaced. Look there, and try again. "
        "An existing file was not changed."
    ),
    "export.disk_away": (
        "{path} was not written: the disk of {source} is not connected. Connect it, or choose another folder."
    ),
    "export.not_certain": (
        "{path} was written, but its disk did not confirm that: {detail}. Export again if it is not there."
    ),
    "source.imported": (
        "These files were imported, and never seen here. Scan their disk: it takes their place."
    ),
    "import.pictures_not_copied": "Not all pictures of that library could be copied: {detail}.",
    "catalogue.not_read": "The catalogue {path} could not be read: {detail}.",
    "catalogue.empty": "{path} is empty.",
    "catalogue.unknown": (
        "{path} is no catalogue that Cinventory knows. Export the list as CSV, and choose its columns."
    ),
    "catalogue.no_columns": (
        "It is not known which columns of {path} hold the paths and sizes. Name them. There are: {titles}."
    ),
    "catalogue.no_library": (
        "{path} is no library of Cinventory. Of the database of another program, export the list as CSV."
    ),
    "catalogue.own_library": "{path} is the library that is open. Choose that of another computer.",
    "catalogue.made_up": "The library holds what Cinventory never writes, and cannot be imported: {detail}.",
    "catalogue.library_options": (
        "A library tells the folders of its disks by itself. Leave out what is for tables and paths."
    ),
    "disk.gone": "This disk is not known any more.",
    "disk.same": "“{name}” is the same disk.",
    "disk.seen_itself": (
        "A scan has seen “{name}” itself. Only a disk that imports alone tell of can be another one."
    ),
    "catalogue.no_disk": "The catalogue {path} does not tell the name of its disk. Give it one.",
}
