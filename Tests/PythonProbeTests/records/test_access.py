import pytest

from sample_records import CARGO, fields, root, scalar
from tare_probe.common import catalogue
from tare_probe.common.outcomes import Unavailable
from tare_probe.records.access import Access


@pytest.mark.parametrize(
    "name, style, source",
    [
        ("dict", "key", '["product"]["name"]'),
        ("slots", "attribute", ".product.name"),
        ("tuple", "index", "[1][0]"),
    ],
)
def test_steps(name, style, source):
    access = Access(catalogue.find("representations", name), style)
    assert access.steps(root(CARGO), ["product", "name"])[0] == source


def test_items_of_a_class_go_by_attribute():
    place = root(fields(("start-date", scalar("str"))))
    steps = [
        Access(catalogue.find("representations", name), "key").steps(place, ["start-date"])[0]
        for name in ("dict", "class")
    ]
    assert steps == ['["start-date"]', '["start_date"]']


@pytest.mark.parametrize(
    "node, path, why",
    [
        (fields(("a", scalar("int"))), ["b"], "no record has the field b"),
        (fields(("a?", scalar("int"))), ["a"], "the field a is missing from some records"),
        (
            fields(("a", fields(("b", scalar("int")), nullable=True))),
            ["a", "b"],
            "the field a is null in some records",
        ),
    ],
)
def test_a_path_that_is_not_everywhere_is_unavailable(node, path, why):
    access = Access(catalogue.find("representations", "dict"), "key")
    with pytest.raises(Unavailable) as refused:
        access.steps(root(node), path)
    assert refused.value.why == why
