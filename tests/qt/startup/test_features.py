"""The features of the window: what they name is there."""

import pytest

from app.qt.base.feature import Feature, Named
from app.qt.startup.features import FEATURES


@pytest.mark.parametrize("feature", FEATURES)
def test_what_a_feature_names_is_there(feature: Feature) -> None:
    makers: list[object] = [feature.open, *feature.preferences]
    makers += [page.make for page in feature.pages] + [panel.make for panel in feature.panels]
    assert all(callable(each.load()) for each in makers if isinstance(each, Named))


def test_a_named_function_is_called_with_what_it_is_handed() -> None:
    assert Named("posixpath", "join")("a", "b") == "a/b"
