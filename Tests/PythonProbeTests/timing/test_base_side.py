import pytest
from probe_process import measure, outcomes
from sample_records import cargo_dataset

from tare_probe.common.implementation import is_cpython

PLUGIN = """
NAME, SUMMARY, GIVES_UP, ACCESS, KEYED_BY = "mine", "", "", ("key",), "key"


class Record(dict):
    __slots__ = ()

    def __getitem__(self, field):
        %s
        return dict.__getitem__(self, field)


def record_type(shape):
    return lambda *values: Record(zip([field for field, _ in shape.fields], values))
"""
BENCHMARKS = ("filter", "collect", "first-id", "build")


def versions(tmpdir, base, head):
    """The request's parts of two versions: a statement more for each access to an item."""
    paths = []
    for side, statement in (("base", base), ("head", head)):
        file = tmpdir.mkdir(side).join("mine.py")
        file.write(PLUGIN % statement)
        paths.append(str(file))
    return {"base": {"representation": "mine", "plugins": paths[:1]}, "plugins": paths[1:]}


def replies(tmpdir, base, head, names=BENCHMARKS, **more):
    dataset = cargo_dataset(tmpdir.join("c.json"))
    asked = [{"benchmark": name, "access": "key"} for name in names]
    request = dict(versions(tmpdir, base, head), **more)
    status, said, errors = measure(dataset, "mine", "time", asked, **request)
    assert status == 0, errors
    return dict(zip(names, sorted(outcomes(said), key=lambda each: each["cell"])))


def ratio(reply):
    return min(reply["cpu"]) / min(reply["reference"]["cpu"])


def test_the_reference_is_the_base(tmpdir):
    found = replies(tmpdir, "pass", "sum(range(200))", ("filter", "collect", "first-id"))
    assert all(ratio(reply) > 3 for reply in found.values()), found


def test_the_base_may_be_the_slower_one(tmpdir):
    found = replies(tmpdir, "sum(range(200))", "pass", ("filter",))
    assert ratio(found["filter"]) < 1.0 / 3


def test_every_kind_of_benchmark_has_a_pair(tmpdir):
    names = BENCHMARKS + ("pickle", "deep-copy", "sort", "group")
    if is_cpython():
        names += ("free",)
    found = replies(tmpdir, "pass", "pass", names)
    assert [name for name in names if "reference" not in found[name]] == []


def test_a_wrong_answer_of_either_side_is_told(tmpdir):
    wrong = "if field == 'id': return 5"
    for base, head, words in ((wrong, "pass", "in the base: "), ("pass", wrong, "")):
        sides = tmpdir.mkdir("base" if base is wrong else "head")
        reply = replies(sides, base, head, ("first-id",))["first-id"]
        assert reply["outcome"] == "wrong-answer" and reply["why"].startswith(words), reply


def test_what_needs_two_processes_has_no_pair(tmpdir):
    reply = replies(tmpdir, "pass", "pass", ("send",))["send"]
    assert reply["outcome"] == "unavailable" and "two versions" in reply["why"]


def test_a_later_process_proves_nothing(tmpdir):
    reply = replies(tmpdir, "pass", "if field == 'id': return 5", ("first-id",), proved=True)
    assert reply["first-id"]["outcome"] == "measured"


@pytest.mark.parametrize("side", ["base", "head"])
def test_a_class_of_the_users_is_of_its_own_side(tmpdir, side):
    paths = {}
    for each in ("base", "head"):
        folder = tmpdir.mkdir(each).mkdir("shop")
        folder.join("__init__.py").write("")
        folder.join("models.py").write(MODEL % ("sum(range(200))" if each == side else "pass"))
        paths[each] = {"module": "shop.models", "name": "Item", "paths": [str(tmpdir.join(each))]}
    dataset = cargo_dataset(tmpdir.join("c.json"))
    base = {"representation": "shop.models:Item", "model": paths["base"]}
    asked = [{"benchmark": "first-id", "access": "attribute"}]
    status, said, errors = measure(
        dataset, "shop.models:Item", "time", asked, model=paths["head"], base=base
    )
    (reply,) = outcomes(said)
    assert status == 0 and reply["outcome"] == "measured", (reply, errors)
    assert (ratio(reply) > 2) == (side == "head"), ratio(reply)


MODEL = """
class Item(object):
    def __init__(self, id, product, dates):
        self._id, self.product, self.dates = id, product, dates

    @property
    def id(self):
        %s
        return self._id
"""
