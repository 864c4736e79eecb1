"""Parts of single objects, by what is known of them."""

import array
import collections
import datetime
import sys
from sys import getsizeof

import pytest

from marks import needs_sizes
from tare_probe.memory.ledger import Ledger
from tare_probe.memory.object_parts import (
    BOOKKEEPING,
    COLLECTOR,
    DATA,
    HEADER,
    INLINE,
    KEY_TABLES,
    PARTS,
    POINTERS,
    SPARE,
    VALUES,
    bytes_of,
    parts_of,
)

pytestmark = needs_sizes
OLD = sys.version_info[0] == 2
HEAD = getsizeof([]) - [].__sizeof__() if hasattr([], "__sizeof__") else 0
Row = collections.namedtuple("Row", "a b")


class Plain(object):
    def __init__(self, name, number, parts):
        self.name = name
        self.number = number
        self.parts = parts


class Slotted(object):
    __slots__ = ("name", "number", "parts")

    def __init__(self, name, number, parts):
        self.name = name
        self.number = number
        self.parts = parts


class Under(Plain):
    __slots__ = ("extra",)


WARM = [Plain(None, None, None) for _ in range(64)]


class Whole(int):
    pass


class Names(list):
    __slots__ = ("more",)


class Liar(object):
    def __sizeof__(self):
        return 5


def parts(each):
    """Parts of an object alone, whatever it refers to."""
    block = Ledger().blocks([each])[id(each)]
    found = parts_of(block)
    assert sum(found.values()) == bytes_of(block) and set(found) <= set(PARTS)
    assert min(found.values()) > 0
    return found


@pytest.mark.skipif(OLD, reason="from 3.3 on a text is as wide as its widest character")
@pytest.mark.parametrize(
    "text, size", (("ascii text", 10), (u"caf\xe9", 4), (u"\u20ac\u20ac", 4), (u"\U0001f600a", 8))
)
def test_characters_are_data(text, size):
    assert parts(text)[DATA] == size


def test_bytes_and_digits_are_data():
    assert parts(b"bytes")[DATA] == 5
    assert parts(bytearray(b"bytes"))[DATA] == 5
    sizes = [8, 8, 12] if OLD else [4, 8, 12]
    assert [parts(10 ** power)[DATA] for power in (6, 12, 20)] == sizes
    assert parts(-(10 ** 12))[DATA] == 8
    assert parts(1.5)[DATA] == 8 and parts(1.5j)[DATA] == 16
    assert parts(Whole(10 ** 12))[DATA] == 8


def test_a_header_is_with_every_object_and_a_collectors_head_with_what_can_hold_others():
    for each in ("text", 1.5, ["text"], {"a": 1}, Slotted(1, 2, 3)):
        assert parts(each)[HEADER] == 16
    assert parts([None])[COLLECTOR] == HEAD and COLLECTOR not in parts("text")


def test_items_are_pointers_and_room_for_more_is_spare():
    assert parts((1, 2, 3))[POINTERS] == 24 and SPARE not in parts((1, 2, 3))
    grown = [None]
    while getsizeof(grown) == getsizeof([None]):
        grown.append(None)
    found = parts(grown)
    assert found[POINTERS] == 8 * len(grown)
    assert found[POINTERS] + found[SPARE] == getsizeof(grown) - getsizeof([])
    assert parts(collections.deque([1]))[POINTERS] == 8


def test_the_item_that_a_named_tuple_has_too_much_is_spare():
    assert parts(Row(1, 2))[SPARE] == 8 and parts(Row(1, 2))[POINTERS] == 16


def test_slots_are_pointers():
    assert parts(Slotted(1, 2, 3))[POINTERS] == 24
    assert parts(Under("a", 1.5, None))[POINTERS] == 8
    assert parts(Names([1, 2]))[POINTERS] == 24


def test_a_dict_is_a_key_table_and_a_set_too():
    fields = dict.__basicsize__ - (8 * 24 if OLD else 0)
    assert parts({"a": 1})[KEY_TABLES] == getsizeof({"a": 1}) - HEAD - fields
    assert parts({"a"})[KEY_TABLES] == 128
    more = set(range(100))
    assert parts(more)[KEY_TABLES] == getsizeof(more) - getsizeof(set()) + 128


def test_attributes_are_values_wherever_they_lie():
    made = Plain("a", 1.5, None)
    if sys.version_info >= (3, 13):
        assert parts(made)[INLINE] >= 24 and VALUES not in parts(made)
    elif sys.version_info >= (3, 11):
        assert parts(made)[VALUES] >= 24 and INLINE not in parts(made)
    assert KEY_TABLES not in parts(made)
    if OLD:
        return  # a dict has no array of values apart from its keys
    made.__dict__
    held = {id(each): each for each in (made, made.__dict__)}
    blocks = Ledger().blocks([made])
    found = [parts_of(blocks[each]) for each in held if each in blocks]
    assert sum(each.get(VALUES, 0) + each.get(INLINE, 0) for each in found) >= 24


def test_what_else_a_type_in_c_has_is_data():
    day = datetime.date(2020, 1, 2)
    assert parts(day)[DATA] == getsizeof(day) - 16
    assert parts(array.array("d", [1.5, 2.5]))[DATA] >= 16


def test_other_parts_are_bookkeeping():
    assert parts("text")[BOOKKEEPING] == getsizeof("text") - 16 - 4


def test_a_size_of_a_types_own_is_divided_all_the_same():
    assert sum(parts(Liar()).values()) > 0
    assert parts_of((Liar, 5, 0, 0, 0)) == {COLLECTOR: 5}
