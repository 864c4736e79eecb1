from tare_probe.memory.settled_growth import MOST_BATCHES, settled_growth


def growth(steps):
    """What is said of batches after which so much more is in use each time."""
    used, made = iter(steps), []

    def batch():
        made.append(len(made))
        return made[-1]

    total = [0]

    def used_bytes():
        total[0] += next(used)
        return total[0]

    return settled_growth(batch, used_bytes) + (len(made),)


def test_it_counts_once_it_repeats():
    assert growth([0, 10, 500, 700, 700, 701, 5000]) == (700 + 1 / 3.0, 5, [], 6)


def test_batches_that_take_nothing_are_not_settled():
    assert growth([0, 0, 0, 0, 0, 300, 300, 300, 0])[0] == 300


def test_what_never_settles_is_told_by_its_mean():
    found, _, notes, batches = growth([0] + [100, 200] * MOST_BATCHES)
    assert batches == MOST_BATCHES and 100 < found < 200
    assert notes == ["equal batches grow by 100 to 200 bytes, their mean is taken"]
