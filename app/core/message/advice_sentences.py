"""Sentences of the advice on room, and of lists for other programs."""

from typing import Final

ADVICE_SENTENCES: Final[dict[str, str]] = {
    "advice.handed_over": "{count} {count:file was|files were} handed over on {time}. None came back yet.",
    "advice.came_back": (
        "{count} {count:file was|files were} handed over on {time}. {back} came back, {size} smaller."
    ),
    "advice.came_back_larger": (
        "{count} {count:file was|files were} handed over on {time}. {back} came back, {size} larger."
    ),
    "advice.published": (
        "By published tests, {target} saves {low} to {high} % of the picture's bits in {codec}, at the same "
        "quality. How good an encoding this file is, is not known: that makes the range wider."
    ),
    "advice.few_bits": (
        "It has fewer than {bits} bits for 10,000 pixels. So its quality may be worse than that of the "
        "target, and then it saves less than published."
    ),
    "advice.spare_bits": (
        "How few bits its picture needs is not known: the simplest pictures that were tried took {bits} bits "
        "for 10,000 pixels in {target}. What this file has beyond that may be saved."
    ),
    "advice.own": (
        "{files} {target} {files:file|files} of this library in {folders} {folders:folder|folders}, with up "
        "to {lines} lines: the middle half of their bits per pixel."
    ),
    "advice.own_larger": "Your {target} files are larger than the published figures suggest.",
    "advice.own_smaller": "Your {target} files are smaller than the published figures suggest.",
    "advice.returned": (
        "{files} {files:file|files} of yours from {codec} to {target}, with up to {lines} lines: "
        "{low} to {high} % of the file."
    ),
    "advice.scaled": "The picture is scaled down to {width} × {height}.",  # noqa: RUF001
    "advice.sound_estimated": "How much of the file is sound is estimated by its codec and channels.",
    "advice.sound_anew": (
        "How much of the file is sound is estimated by its codec and channels. It becomes AAC of 64 kb/s "
        "a channel."
    ),
    "advice.gate_no_facts": "Codec, picture size, frame rate or length are not known.",
    "advice.gate_damaged": "A check found damage. Look at that first.",
    "advice.gate_camera": "A camera recorded it: an original is not encoded again.",
    "advice.gate_mezzanine": "Its codec is one for editing and archives: it is not encoded again.",
    "advice.gate_chroma": "It has more colour than 4:2:0, which the result would lose.",
    "advice.gate_dolby_vision": "Dolby Vision needs care, and is not estimated.",
    "advice.gate_hdr10_plus": "HDR10+ needs care, and is not estimated.",
    "advice.gate_interlaced": "Interlaced video needs care, and is not estimated.",
    "advice.gate_same_codec": "It has the codec of the target already.",
    "advice.gate_no_figures": "Nobody has published figures for its codec and this target.",
    "advice.gate_small": "It is small already: few bits per pixel.",
    "advice.gate_little": (
        "It would save little: less than 15 % of the file, or less than the target asks for."
    ),
    "advice.gate_may_grow": "It may save nothing: the result may even be larger.",
    "advice.gate_many_bits": "It has very many bits for its picture, as discs, cameras and grain have. "
    "It may save more, and grain is lost.",
    "advice.gate_never_verified": "It was never checked. Check it before the original goes.",
    "advice.gate_only_copy": "It is the only copy in the library.",
    "advice.gate_copies_unknown": "Whether there are copies of it is not known.",
    "advice.gate_hard_links": "It has hard links: nothing is saved until all of them are gone.",
}

HAND_OVER_SENTENCES: Final[dict[str, str]] = {
    "hand_over.no_folder": "Choose a folder for the files that the encoder makes.",
    "hand_over.not_a_folder": "{path} is not a folder, or cannot be read. Choose a folder that is there.",
    "hand_over.in_source": "{path} is in {source}, which the library lists. Choose a folder outside of it, "
    "so that nothing made there mixes with your files.",
    "hand_over.bad_folder": "This format cannot hold the path {path}. Choose another folder, or say what "
    "this one is called for the other program.",
    "hand_over.bad_mapping": "“{text}” is not two absolute paths. Write such as /media/nas=/mnt/media.",
    "hand_over.missing": "It is missing.",
    "hand_over.in_trash": "It is in a trash.",
    "hand_over.not_utf8": "Its name is not UTF-8, which this format needs.",
    "hand_over.sign": "Its path has {sign}, which this format cannot hold.",
    "hand_over.outside": "It is not in {folder}.",
    "hand_over.not_windows": "{path} is no path of Windows. Say what its folder is called there.",
    "hand_over.no_picture": "It has no picture, or nothing is known of it.",
    "hand_over.interlaced": "It is interlaced. Encode it with settings of your own.",
    "hand_over.dynamic_hdr": "It has {kind}, which would be lost. Encode it with settings of your own.",
    "hand_over.subtitles": "Its subtitles ({codec}) cannot be in Matroska, and would be lost.",
    "hand_over.handbrake_sdr": "No queue tells every version of HandBrake to turn HDR into SDR. "
    "Write a script.",
    "hand_over.no_length": "Its length is not known.",
    "hand_over.no_rate": "Its frame rate varies or is not known, and this format needs one.",
    "hand_over.other_rate": "It has {rate} frames per second, and the list {list}.",
    "hand_over.too_many": "The list is full: it holds {count} {count:clip|clips} and 23 hours.",
    "hand_over.formula": "A spreadsheet would take its path for a formula.",
}
"""Why a list is not possible, and why it leaves out a file."""
