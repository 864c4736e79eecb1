from tare_probe.memory.settled_growth import (
    BATCH_BYTES, HELD_BYTES, MOST_BATCHES, SETTLED_BATCHES, batches, settled_growth)


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


def test_a_batch_is_no_smaller_than_it_must_be():
    assert batches(0) == batches(1) == (BATCH_BYTES, MOST_BATCHES)
    assert batches(BATCH_BYTES - 1) == (2, MOST_BATCHES)
    assert batches(BATCH_BYTES) == (1, MOST_BATCHES)


def test_of_large_data_there_are_few_batches_but_enough_to_settle():
    assert batches(HELD_BYTES // 6) == (1, 6)
    assert batches(HELD_BYTES * 9) == (1, SETTLED_BATCHES + 1)
