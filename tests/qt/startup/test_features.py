"""The features of the window: what they name is there."""

import pytest

from app.qt.base.feature import Feature, Named
from app.qt.startup.features import FEATURES


@pytest.mark.parametrize("feature", FEATURES, ids=[feature.acts[0].key for feature in FEATURES])
def test_what_a_feature_names_is_there(feature: Feature) -> None:
    named = [each for each in (feature.open, *feature.preferences) if isinstance(each, Named)]
    assert all(callable(each.load()) for each in named)


def test_a_named_function_is_called_with_what_it_is_handed() -> None:
    assert Named("posixpath", "join")("a", "b") == "a/b"
