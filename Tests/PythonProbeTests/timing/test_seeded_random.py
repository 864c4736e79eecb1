from tare_probe.timing.seeded_random import SeededRandom


def test_throws_are_seeded_and_even():
    throws = [SeededRandom(123).below(10) for _ in range(3)]
    assert throws == throws[:1] * 3
    random = SeededRandom(123)
    counts = [0] * 10
    for _ in range(10000):
        counts[random.below(10)] += 1
    assert min(counts) > 800 and max(counts) < 1200
    first = [SeededRandom(seed).below(1000) for seed in (1, 2, 3)]
    assert first[:2] != first[2:] * 2


def test_every_order_comes_up_as_often():
    random = SeededRandom(7)
    counts = {}
    for _ in range(6000):
        order = tuple(random.shuffled("abc"))
        counts[order] = counts.get(order, 0) + 1
    assert len(counts) == 6
    assert min(counts.values()) > 850 and max(counts.values()) < 1150
    assert random.shuffled([]) == []
