# -*- coding: utf-8 -*-
"""Values that get lost on the way: each comes back equal, or the cell names the field it loses.

Each record has its trap in the field "odd"; every representation and every loader must give back
what the standard library's json gives, or say why not.
"""

import pytest

from sample_records import fields, listed, request_dataset, scalar
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.common.outcomes import describe
from tare_probe.records.dataset import Dataset
from tare_probe.records.subject import Subject, prove

FLOATS = [0.1, -0.0, 0.0, 1e308, 5e-324, -2.5, 1.0]
TEXTS = [u"", u"a", u"\u00e9", u"\u4e16\u754c", u"\U0001f600 \U00010348", u"\u2028", u"'\"\\\n\t"]

# name: (node of the field "odd", its values, layouts of one type a column cannot hold it)
TRAPS = {
    "floats": (scalar("float"), FLOATS, False),
    "minus zero": (scalar("float"), [-0.0, 0.0], False),
    "numbers": (scalar("int", "float"), [1, 1.0, 2, -0.0, 0], True),
    "integers": (scalar("int"), [0, -1, 2**31, -(2**63), 2**63 - 1], False),
    "large integers": (scalar("int"), [1, 2**63, 2**64, -(2**100)], True),
    "null": (scalar("null"), [None, None], True),
    "null text": (scalar("str", "null"), [u"a", None, u""], True),
    "null integer": (scalar("int", "null"), [None, 7], True),
    "truth": (scalar("bool"), [True, False, True], False),
    "truth and numbers": (scalar("int", "bool"), [1, True, 0, False], True),
    "all types": (scalar("int", "float", "str", "bool", "null"), [1, 1.5, u"1", True, None], True),
    "texts": (scalar("str"), TEXTS, False),
    "wide texts": (scalar("str"), [u"\U0001f600" * 3, u"\U0010ffff", u"a"], False),
    "nul": (scalar("str"), [u"a\0b", u"\0", u"end\0"], True),
    "long text": (scalar("str"), [u"x" * 5000, u""], False),
    "lists": (listed(scalar("int", "float", "null")), [[], [1, 1.0, None], [2**70]], True),
    "nested lists": (listed(listed(scalar("str"))), [[[u"a"], []], []], True),
    "objects": (fields(("a", scalar("int")), ("b", scalar("str"))), [{"a": 1, "b": u""}], False),
    "null objects": (fields(("a", scalar("int")), nullable=True), [{"a": 1}, None], True),
    "lists of objects": (listed(fields(("a", scalar("int")))), [[{"a": 1}, {"a": 2}], []], True),
    "empty objects": (fields(), [{}, {}], True),
}

USABLE = dict(
    (kind, [name for name in catalogue.names(kind) if not why_not(catalogue.find(kind, name))])
    for kind in ("representations", "loaders")
)
# What any JSON value can be put into, whatever its type.
ANY = [
    name
    for name in USABLE["representations"]
    if name != "text" and not hasattr(catalogue.find("representations", name), "layout")
] + ["json-bytes"]
# They need a part to share, which these records have not.
ANY = [name for name in ANY if name != "slots-unique"]


def subject(path, trap, loader, representation):
    node, values, _ = TRAPS[trap]
    records = [{"id": number, "odd": value} for number, value in enumerate(values)]
    schema = fields(("id", scalar("int")), ("odd", node))
    dataset = Dataset(request_dataset(path, records, schema))
    loads = catalogue.find("loaders", loader)
    holds = catalogue.find("representations", representation)
    return Subject(dataset, loads, holds, loads.prepare(dataset.read(), dataset.format))


def outcome(make):
    """None where everything came back, else the outcome and the reason."""
    try:
        prove(make())
    except Exception as error:
        return describe(error)
    return None


@pytest.mark.parametrize("trap", sorted(TRAPS))
@pytest.mark.parametrize("name", ANY)
def test_objects_hold_everything(tmpdir, name, trap):
    assert outcome(lambda: subject(tmpdir.join("a.json"), trap, "json", name)) is None


@pytest.mark.parametrize("trap", sorted(TRAPS))
@pytest.mark.parametrize(
    "name",
    [name for name in USABLE["representations"] if name not in ANY + ["text", "slots-unique"]],
)
def test_layouts_hold_it_or_name_the_field(tmpdir, name, trap):
    found = outcome(lambda: subject(tmpdir.join("a.json"), trap, "json", name))
    if found is not None:
        assert found[0] == "unavailable" and "odd" in found[1], found
        assert TRAPS[trap][2], found


def gives_dicts(name):
    """Whether a loader makes no representation of its own, which has tests of its own."""
    return not hasattr(catalogue.find("loaders", name), "MAKES")


@pytest.mark.parametrize("trap", sorted(TRAPS))
@pytest.mark.parametrize("name", [name for name in USABLE["loaders"] if gives_dicts(name)])
def test_loaders_give_it_or_say_which_value_is_lost(tmpdir, name, trap):
    found = outcome(lambda: subject(tmpdir.join("a.json"), trap, name, "dict"))
    if found is not None:
        assert found[0] in ("wrong-answer", "unavailable"), found
        assert "record " in found[1], found
        assert trap in LOST.get(name, ()), found


LOST = {
    "orjson": ("large integers", "lists"),
    "msgspec": ("large integers", "lists"),
    "ujson": ("large integers", "lists", "floats"),
    "pysimdjson": ("large integers", "lists"),
}
