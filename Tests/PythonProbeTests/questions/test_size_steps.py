from tare_probe.questions.size_steps import at, grows_at, steps

POINTS = [(0, 10), (2, 20), (3, 15)]


def test_only_changes_are_points():
    assert steps(["", "a", "b", "cc"], len) == [(0, 0), (1, 1), (3, 2)]


def test_the_size_at_a_count_is_that_of_the_last_change():
    assert [at(POINTS, count) for count in (0, 1, 2, 9)] == [10, 10, 20, 15]


def test_growth_as_text_leaves_out_the_start():
    assert grows_at(POINTS) == "2 3"
