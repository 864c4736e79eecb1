from tare_bench import Weight
from tare_bench.budget import excess

WEIGHT = Weight(1200, 257.5, 88, 9656, 318744)


def test_what_is_within_its_budget_is_fine():
    assert excess(WEIGHT, None, None) is None
    assert excess(WEIGHT, 257.5, 318744) is None


def test_what_is_over_says_by_how_much():
    said = "a record takes 257.5 B, 57.5 B over the budget of 200 B"
    assert excess(WEIGHT, 200, None) == said
    both = "; all 1,200 records take 318,744 B, 18,744 B over the budget of 300,000 B"
    assert excess(WEIGHT, 200, 300000) == said + both
