"""Sentences about profiles."""

from typing import Final

PROFILE_SENTENCES: Final[dict[str, str]] = {
    "problem.plays": "Fails the chosen profiles {profiles}.",
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
