"""Sentences of the advice on what encoding anew would save."""

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
        "Published tests of {codec} against {target} at the same quality: {low} to {high} % of the picture's "
        "bits. They encoded originals; of a file that is an encoding already, less may be saved."
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
        "It would save little: less than 15 % of the file, or than the least that is asked for."
    ),
    "advice.gate_never_verified": "It was never checked. Check it before the original goes.",
    "advice.gate_only_copy": "It is the only copy in the library.",
    "advice.gate_copies_unknown": "Whether there are copies of it is not known.",
    "advice.gate_hard_links": "It has hard links: nothing is saved until all of them are gone.",
}
