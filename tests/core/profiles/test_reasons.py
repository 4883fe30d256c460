"""Why files fail a profile: each condition, with the search for the files that do not fulfil it."""

from app.core.profiles.profile import Profile
from app.core.profiles.reasons import failing_reasons
from app.core.profiles.tree import profile_of


def profile(**rule: object) -> Profile:
    return profile_of("own", {"version": 1, "title": "Own", **rule})


def test_each_condition_is_a_reason_with_a_search_against_it() -> None:
    found = failing_reasons(profile(all=[{"filter": "vcodec:avc,hevc"}, {"filter": "-hdr:any"}]))
    assert [reason.query for reason in found] == [
        "plays:own=no -vcodec:avc,hevc tracks:any",
        "plays:own=no hdr:any",
    ]
    assert [reason.wanted for reason in found] == [("avc", "hevc"), ("none",)]
    assert found[0].label == "video codec"


def test_alternatives_fail_together() -> None:
    (reason,) = failing_reasons(
        profile(all=[{"any": [{"filter": "acodec:none"}, {"filter": "channels:<=2"}]}])
    )
    assert reason.query == "plays:own=no -acodec:none tracks:any -channels:<=2 channels:any"
    assert reason.wanted == ("none", "<=2")


def test_conditions_inside_others_are_found_and_the_rest_fail_by_a_combination() -> None:
    inner = {"all": [{"filter": "bits:8"}, {"filter": "bits:8"}]}
    mixed = {"any": [{"filter": "bits:10"}, {"all": [{"filter": "hdr:any"}, {"filter": "bits:12"}]}]}
    found = failing_reasons(profile(all=[inner, mixed]))
    assert [reason.query for reason in found] == [
        "plays:own=no -bits:8 bits:any",
        "plays:own=no bits:8",
        "plays:own=no bits:none",
    ]
    assert found[1].label == ""
    assert found[1].wanted == ()


def test_what_is_not_known_is_told_apart_and_once() -> None:
    rules = ("fps:>=10", "ext:mp4", "fps:<=60", "vcodec:avc", "timecode:any")
    found = failing_reasons(profile(all=[{"filter": each} for each in rules]))
    assert [(reason.query, reason.unknown) for reason in found] == [
        ("plays:own=no -fps:>=10 fps:any", False),
        ("plays:own=no -ext:mp4", False),
        ("plays:own=no -fps:<=60 fps:any", False),
        ("plays:own=no -vcodec:avc tracks:any", False),
        ("plays:own=no -timecode:any tracks:any", False),
        ("plays:own=no fps:none", True),
    ]
    assert found[-1].wanted == (">=10", "<=60")
