from app.checksum.changed_places import rounds


def test_two_files_that_changed_places_are_a_round() -> None:
    assert rounds({1: [2], 2: [1]}) == [[1, 2]]


def test_each_file_of_a_round_has_the_contents_of_the_next() -> None:
    assert rounds({1: [3], 2: [1], 3: [2], 8: [9], 9: [8]}) == [[1, 3, 2], [8, 9]]


def test_a_file_that_was_overwritten_by_another_is_in_no_round() -> None:
    assert rounds({1: [2]}) == []
    assert rounds({1: [2], 2: [3], 3: [4]}) == []
    assert rounds({2: [3], 1: [2]}) == []


def test_a_copy_that_stayed_does_not_hide_a_round() -> None:
    assert rounds({1: [7, 2], 2: [1]}) == [[1, 2]]


def test_files_of_equal_contents_are_each_taken_once() -> None:
    assert sorted(map(sorted, rounds({1: [3, 4], 2: [3, 4], 3: [1, 2], 4: [1, 2]}))) == [[1, 3], [2, 4]]
