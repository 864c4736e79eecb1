"""Classes by import path: what fits the records, what is refused, and what is told of it."""

import json
import sys

import pytest

from probe_process import measure, outcomes, run
from shop_orders import FOLDER, dataset, orders, subject, ways
from tare_probe.common import catalogue
from tare_probe.common.outcomes import Unavailable
from tare_probe.models.observed import observed
from tare_probe.records.subject import prove
from tare_probe.timing.tasks import task

pytestmark = pytest.mark.skipif(sys.version_info < (3, 8), reason="TypedDict comes with 3.8")
MODULES = (
    "with_dataclass", "with_attrs", "with_pydantic_2", "with_pydantic_1", "with_msgspec",
    "with_namedtuple", "with_typeddict", "plain",
)


def way(source, tmpdir, name="Order", number=0):
    """A way to make a class of that source, which stands in a module of its own."""
    way.count += 1
    module = "own_models_%d" % way.count
    tmpdir.join(module + ".py").write(source)
    sys.path.append(str(tmpdir))
    try:
        return ways(module, name, str(tmpdir))[number]
    finally:
        sys.path.remove(str(tmpdir))


way.count = 0


def refused(source, tmpdir, records):
    """Why records cannot be held in the class of that source."""
    with pytest.raises(Unavailable) as refusal:
        prove(subject(tmpdir.join("orders.json"), way(source, tmpdir), records, identify=None))
    return refusal.value.why


@pytest.mark.parametrize("module", MODULES)
def test_every_benchmark_answers_as_dicts_do(tmpdir, module):
    more = {"match": {"field": ["status"], "value": "sent"}, "collect": ["customer"]}
    for each in ways("shop." + module):
        if each.why_not():
            pytest.skip(each.why_not())
        held = subject(tmpdir.join("orders.json"), each, identify=["uid"], **more)
        prove(held)
        for name in ("filter", "find-first", "index", "group", "sort", "iterate", "collect"):
            benchmark = catalogue.find("benchmarks", name)
            plain = held.twin().make()
            for style in each.ACCESS:
                ours = task(benchmark, held, held.make(), style)
                ours.prove(task(benchmark, held.twin(), plain, "key"))


def test_fields_are_told_with_what_holds_them():
    (made,) = ways("shop.with_dataclass")
    from sample_records import root
    from shop_orders import schema

    fields = observed(made.fitted(root(schema(orders()))), orders())
    told = dict((".".join(each["path"]), (each["json"], each["held"])) for each in fields)
    assert told["created"] == (["str"], ["datetime"])
    assert told["status"] == (["str"], ["Status"])
    assert told["tags"] == (["list"], ["tuple"])
    assert told["items.[]"] == (["object"], ["Item"])
    assert told["customer.email"] == (["null", "str"], ["NoneType", "str"])


HEAD = "from dataclasses import dataclass\nfrom datetime import datetime\nfrom enum import Enum\n"


@pytest.mark.parametrize(
    "source, records, why",
    [
        ("@dataclass\nclass Order:\n    id: int\n", [{"id": "a"}],
         "id is str in the records and int in Order"),
        ("@dataclass\nclass Order:\n    id: str\n", [{"id": {"a": 1}}],
         "id is an object in the records and str in Order"),
        ("@dataclass\nclass Order:\n    id: int\n", [{"id": 1}, {"id": None}],
         "id is null in some records and int in Order"),
        ("@dataclass\nclass Order:\n    id: set\n", [{"id": [1]}],
         "id is a list in the records and set in Order"),
        ("@dataclass\nclass Order:\n    id: int\n    name: str\n", [{"id": 1}],
         "Order needs name (str), which no record has"),
        ("@dataclass\nclass Order:\n    id: int\n", [{"id": 1, "name": "a"}],
         "Order has no field for name, which is str in the records"),
        ("@dataclass\nclass Order:\n    id: int\n    name: str\n", [{"id": 1}, {"id": 2, "name": "a"}],
         "name is missing from some records, and Order needs it"),
        ("@dataclass\nclass Order:\n    at: datetime\n", [{"at": "2026-01-02"}, {"at": "soon"}],
         "Order refuses record 1: at is a text of length 4 (4a754148), which is no datetime"),
        ("class Order:\n    def __init__(self, id):\n        self.other = id\n", [{"id": 1}],
         "own_models:Order holds other values than the records: record 0: id is a value of type "
         "_Nothing, not an int of length 1 (6b86b273)"),
        ("class Order:\n    def __init__(self, name):\n        self.name = name.lower()\n",
         [{"name": "Ann"}], None),
    ],
)
def test_what_does_not_fit_is_refused_with_field_and_both_types(tmpdir, source, records, why):
    said = refused(HEAD + source, tmpdir, records)
    if why is None:
        assert "record 0: name is a text of length 3 (" in said and "Ann" not in said
    else:
        assert said.replace("own_models_%d" % way.count, "own_models") == why


@pytest.mark.parametrize(
    "plain",
    [
        {"at": "2026-01-02T03:04:05Z"}, {"at": "2026-01-02 03:04:05.5+01:00"},
        {"at": "2026-01-02T03:04:05"},
    ],
)
def test_moments_are_proved_by_what_they_dump(tmpdir, plain):
    made = way(HEAD + "@dataclass\nclass Order:\n    at: datetime\n", tmpdir)
    held = subject(tmpdir.join("o.json"), made, [plain], identify=None)
    _, (one,) = prove(held)
    assert type(one.at).__name__ == "datetime"


def test_an_hour_that_is_lost_is_found(tmpdir):
    source = (
        HEAD + "from datetime import timezone\nclass Order:\n    def __init__(self, at: datetime):\n"
        "        self.at = at.astimezone(timezone.utc)\n"
    )
    why = refused(source, tmpdir, [{"at": "2026-01-02T03:04:05+01:00"}])
    assert "holds other values than the records: record 0: at is " in why


def test_a_missing_field_is_what_the_class_has_for_it(tmpdir):
    source = HEAD + "@dataclass\nclass Order:\n    id: int\n    name: str = 'none'\n"
    records = [{"id": 1}, {"id": 2, "name": "a"}]
    held = subject(tmpdir.join("o.json"), way(source, tmpdir), records, identify=["id"])
    _, (one, _) = prove(held)
    assert one.name == "none"


@pytest.mark.parametrize(
    "module, name, why",
    [
        ("shop.broken", "Order", "Models/shop/broken.py:3: ModuleNotFoundError: No module named "
         "'no_such_library'; '--with no_such_library' installs it"),
        ("shop.plain", "Nothing", "Models/shop/plain.py has no Nothing; it has Customer, Item, Order"),
        ("nowhere.models", "Order",
         "there is no module nowhere.models in Models; '--path' names its folder"),
    ],
)
def test_an_import_error_names_module_line_and_reason(module, name, why):
    (made,) = ways(module, name)
    assert made.why_not() == why


def model(module, name="Order"):
    return {"module": module, "name": name, "paths": [FOLDER]}


def packages():
    return [path for path in sys.path if "packages" in path]


def test_the_probe_describes_both_ways():
    found = {"task": "describe", "model": model("shop.with_msgspec"), "packages": packages()}
    status, replies, errors = run(found)
    assert status == 0, errors
    if replies[0]["why"]:
        pytest.skip(replies[0]["why"])
    assert [each["name"] for each in replies[:-1]] == [
        "shop.with_msgspec:Order", "shop.with_msgspec:Order/constructor",
    ]
    assert [each["model"]["way"] for each in replies[:-1]] == ["validation", "constructor"]
    assert len(replies[0]["digest"]) == 64 and "class Item(Struct" in replies[0]["code"]
    assert [path.rpartition("/")[2] for path in replies[0]["model"]["files"]] == [
        "with_msgspec.py", "values.py",
    ]


def test_the_probe_measures_and_writes_a_model(tmpdir):
    fields = dataset(tmpdir.join("orders.json"))
    name = "shop.with_dataclass:Order"
    cells = [{"metric": "allocated"}, {"metric": "pickled"}]
    status, replies, errors = measure(fields, name, "heap", cells, model=model(name[:-6]))
    assert status == 0, errors
    assert [each["outcome"] for each in outcomes(replies)] == ["measured", "measured"]
    written = {"task": "write", "dataset": fields, "loader": "json", "representations": [name]}
    _, replies, _ = run(dict(written, model=model(name[:-6])))
    assert "from shop.with_dataclass import Order" in replies[0]["text"]
    assert len(replies[0]["held"]) == 19
    names = {}
    sys.path.append(FOLDER)
    exec(replies[0]["text"].replace('if __name__ == "__main__":', "if False:"), names)
    assert names["load"](str(fields["path"]))[0].id == 1000
    sys.path.remove(FOLDER)


def test_a_model_that_cannot_be_imported_makes_its_cells_unavailable(tmpdir):
    fields = dataset(tmpdir.join("orders.json"))
    status, replies, errors = measure(
        fields, "shop.broken:Order", "heap", [{"metric": "allocated"}], model=model("shop.broken"))
    (cell,) = outcomes(replies)
    assert (status, cell["outcome"]) == (0, "unavailable"), errors
    assert cell["why"].startswith("Models/shop/broken.py:3: ModuleNotFoundError")
    assert json.dumps(cell)
