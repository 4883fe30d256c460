"""Sentences about damage that decoding finds."""

from typing import Final

DAMAGE_SENTENCES: Final[dict[str, str]] = {
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
    "decode.encrypted": "The file was not checked for damage, because it is encrypted.",
    "decode.no_decoder": "A track was not checked for damage, because there is no decoder for it.",
    "decode.no_frame": "The file was not checked for damage, because no frame of {codec} could be decoded.",
    "decode.memory": "The file was not checked for damage, because decoding needs too much memory.",
    "decode.spun": (
        "The file was not checked for damage: timeout, because the decoder made no progress "
        "for {limit} s of processor time."
    ),
}
"""By code, as `app.core.message.sentences`."""
