"""Points of bit rates over picture sizes: their filters, and which are unusual."""

from app.core.insights.amounts import Amount
from app.core.insights.points import RATES, Point, outliers


def point(rate: int, files: int, width: int = 1920) -> Point:
    return Point(width, 1080, rate, Amount(files, files * 100, 1.0))


def test_rates_far_from_the_quartiles_are_unusual() -> None:
    points = [point(5, 1), point(14, 10), point(16, 40), point(18, 10), point(20, 1), point(28, 2)]
    assert outliers(points) == {0, 4, 5}


def test_a_picture_size_has_its_own_usual_rates() -> None:
    points = [point(10, 50), point(20, 50, width=3840), point(20, 1), point(10, 1, width=3840)]
    assert outliers(points) == {2, 3}


def test_of_a_few_files_none_is_unusual() -> None:
    assert not outliers([point(1, 3), point(30, 4)])
    assert not outliers([])


def test_half_and_half_is_usual() -> None:
    assert not outliers([point(4, 50), point(24, 50)])


def test_the_filter_names_whole_bits() -> None:
    assert point(0, 1).search == "width:=1920 height:=1080 bitrate:<133353"
    assert point(1, 1).search == "width:=1920 height:=1080 bitrate:>=133353 bitrate:<177828"
    assert point(len(RATES), 1).search == "width:=1920 height:=1080 bitrate:>=1000000000"
