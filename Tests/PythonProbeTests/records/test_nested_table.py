import pytest

from sample_records import fields, listed, scalar
from tare_probe.common.outcomes import Unavailable
from tare_probe.records.nested_table import check, cleaner
from tare_probe.records.shapes import tree


def root(*members):
    return tree({"name": "records", "schema": fields(*members)})


@pytest.mark.parametrize(
    "member, why",
    [
        (("a", scalar("int", "str")), "mine cannot hold several types in one field: a"),
        (("a", listed(scalar("int", "float"))), "mine cannot hold several types in one field: a"),
        (("a", fields()), "mine cannot hold objects without fields: a"),
        (("a?", scalar("int", "null")), "mine cannot tell null from none: a"),
    ],
)
def test_what_a_column_of_one_type_would_change_is_named(member, why):
    with pytest.raises(Unavailable) as refused:
        check("mine", root(member))
    assert refused.value.why == why


def test_what_a_column_can_hold_is_not_refused():
    part = fields(("b?", scalar("int")), ("c", listed(scalar("str"))))
    check("mine", root(("a", part), ("d", scalar("int", "null"))))


def test_nulls_that_stand_for_no_field_are_taken_out_at_any_depth():
    part = fields(("b?", scalar("int")), ("c", scalar("int", "null")))
    (listing, plain) = root(("a", listed(part)), ("d", scalar("int"))).shape.members
    clean = cleaner(listing.place)
    assert clean([{"b": None, "c": None}, {"b": 1, "c": 2}]) == [{"c": None}, {"b": 1, "c": 2}]
    assert clean(None) is None and cleaner(plain.place) is None
