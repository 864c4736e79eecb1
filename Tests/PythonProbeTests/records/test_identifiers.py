import keyword

import pytest

from tare_probe.records.identifiers import Taken, attribute, class_name


@pytest.mark.parametrize(
    "key, name",
    [
        (u"id", "id"),
        (u"start-date", "start_date"),
        (u"1345", "field_1345"),
        (u"", "field"),
        (u"_private", "private"),
        (u"class", "class_"),
        (u"print", "print_"),
        (u"None", "None_"),
        (u"self", "self_"),
        (u"\u00e9t\u00e9", "t"),
        (u"\u4e16", "field"),
    ],
)
def test_attribute_is_a_safe_identifier(key, name):
    made = attribute(key, Taken())
    assert made == name
    assert isinstance(made, str) and not keyword.iskeyword(made)


def test_names_are_unique():
    taken = Taken()
    made = [attribute(key, taken) for key in ("a b", "a-b", "a.b", "a_b_2", "a b")]
    assert made == ["a_b", "a_b_2", "a_b_3", "a_b_2_2", "a_b_4"]


def test_class_name_is_capitalised():
    assert class_name(u"spare_parts", Taken()) == "SpareParts"
    assert class_name(u"none", Taken()) == "None_"
