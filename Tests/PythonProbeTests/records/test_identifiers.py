import keyword

import pytest

from tare_probe.records.identifiers import attribute, class_name


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
    made = attribute(key, ())
    assert made == name
    assert isinstance(made, str) and not keyword.iskeyword(made)


def test_names_are_unique():
    taken = []
    for key in ("a b", "a-b", "a.b"):
        taken.append(attribute(key, taken))
    assert taken == ["a_b", "a_b_2", "a_b_3"]


def test_class_name_is_capitalised():
    assert class_name(u"spare_parts", ()) == "SpareParts"
    assert class_name(u"none", ()) == "None_"
