"""What records weigh, and how it is said."""

from sys import getsizeof

import pytest

from held import WAYS, many
from api_marks import needs_sizes
from tare_bench import Weight, true_size, weigh

pytestmark = needs_sizes


@pytest.mark.parametrize("name", sorted(WAYS))
def test_the_parts_come_to_the_size_of_the_list(name):
    records = many(WAYS[name], 101)
    weight = weigh(records)
    assert weight.total == true_size(records)
    assert weight.shared + weight.records * weight.record + weight.list == pytest.approx(weight.total)
    assert (weight.records, weight.list) == (101, getsizeof(records))


def test_what_all_records_need_is_shared():
    text = "a text that all of the records hold"
    weight = weigh([(text,) for _ in range(50)])
    assert (weight.shared, weight.record) == (getsizeof(text), getsizeof((text,)))


def test_a_tuple_of_records_is_weighed_and_its_own_bytes_are_apart():
    weight = weigh(((1.5,), (2.5,), (3.5,)))
    assert weight.list == getsizeof((1, 2, 3))


def test_one_record_shares_nothing():
    record = ("a text of some length",)
    weight = weigh([record])
    assert weight == (1, true_size(record), 0, getsizeof([None]), true_size([record]))


def test_records_that_know_their_list_share_it():
    records = []
    records += [(records, number / 2) for number in range(1, 21)]
    weight = weigh(records)
    assert weight.total == true_size(records)
    assert weight.list == 0 and weight.shared == weight.total


def test_the_same_records_weigh_the_same_twice():
    records = many(WAYS["class"], 60)
    assert weigh(records) == weigh(records)


def test_what_is_no_list_of_records_is_refused_in_a_sentence():
    with pytest.raises(TypeError, match=r"a list or a tuple of records, not dict; list\(...\)"):
        weigh({"a": 1})
    with pytest.raises(ValueError, match="needs at least one record"):
        weigh([])


def test_a_weight_reads_as_a_sentence():
    weight = Weight(1200, 257.25, 88, 9656, 318444)
    said = "257.2 B a record; 318,444 B in all: 1,200 records, 88 B shared, 9,656 B for the list"
    assert str(weight) == said
