from app.core.titles.gaps import EpisodeRange, Gap, gaps


def _season(season: int, *numbers: int) -> list[EpisodeRange]:
    return [EpisodeRange(season, number) for number in numbers]


def test_episodes_between_present_ones_are_a_gap() -> None:
    assert gaps(_season(1, 4, 1, 2, 8)) == (Gap(1, 3, 3), Gap(1, 5, 7))


def test_nothing_is_said_of_what_comes_before_or_after() -> None:
    assert gaps(_season(2, 3, 4, 5)) == ()


def test_a_double_episode_fills_both() -> None:
    assert gaps([EpisodeRange(1, 1), EpisodeRange(1, 2, 3), EpisodeRange(1, 4)]) == ()


def test_seasons_between_present_ones_are_a_gap() -> None:
    assert gaps(_season(1, 1) + _season(4, 1)) == (Gap(2, None, 3),)


def test_specials_and_numbers_without_a_season_have_no_gaps() -> None:
    absolute = [EpisodeRange(None, 1), EpisodeRange(None, 5)]
    assert gaps(_season(0, 1, 7) + absolute) == ()
