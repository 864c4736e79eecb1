import pytest

from sample_records import CARGO, cargo, fields, request_dataset, scalar
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.common.outcomes import Unavailable, WrongAnswer
from tare_probe.memory import tracing
from tare_probe.metrics import allocated, peak
from tare_probe.records.dataset import Dataset
from tare_probe.records.json_lines import texts
from tare_probe.records.subject import prove
from tare_probe.records.subjects import subject_of
from tare_probe.timing.tasks import task

FLAT = fields(
    ("id", scalar("int")), ("name", scalar("str")), ("ok", scalar("bool")), ("part", scalar("float"))
)
DIRECT = [
    loader
    for loader in (catalogue.find("loaders", name) for name in catalogue.names("loaders"))
    if hasattr(loader, "MAKES") and why_not(loader) is None
]


def flat(count):
    return [
        {"id": number, "name": "n%d\u00e9" % number, "ok": number % 2 == 0, "part": number / 7.0}
        for number in range(count)
    ]


def made_by(loader, dataset):
    makes = catalogue.find("representations", loader.MAKES)
    if why_not(makes) is not None:
        pytest.skip(why_not(makes))
    return subject_of(Dataset(dataset), loader, makes)


def datasets(tmpdir, loader):
    """The same records as an array and as lines; flat ones where no others can be read."""
    data, schema = (flat(40), FLAT) if "frame" in loader.NAME else (cargo(40), CARGO)
    array = request_dataset(tmpdir.join("a.json"), data, schema)
    lines = dict(array, path=str(tmpdir.join("a.jsonl")), format="lines")
    text = "\n".join(texts(Dataset(array).read(), "array"))
    tmpdir.join("a.jsonl").write(text)
    return array, lines


@pytest.mark.parametrize("loader", DIRECT, ids=lambda loader: loader.NAME)
def test_arrays_and_lines_become_the_records_that_json_gives(loader, tmpdir):
    for dataset in datasets(tmpdir, loader):
        one = made_by(loader, dataset)
        prove(one)
        load = catalogue.find("benchmarks", "load")
        task(load, one, None, None).prove(task(load, one.by_dicts(), None, None))


@pytest.mark.skipif(tracing.why_not() is not None, reason="nothing is traced here")
@pytest.mark.parametrize("loader", DIRECT, ids=lambda loader: loader.NAME)
def test_a_record_weighs_what_it_weighs_by_dicts_and_no_dict_is_in_the_peak(loader, tmpdir):
    one = made_by(loader, datasets(tmpdir, loader)[0])
    direct, by_dicts = allocated.measure(one), allocated.measure(one.by_dicts())
    if loader.MAKES not in ("pandas", "pyarrow-table", "polars"):
        # msgspec makes small ints anew.
        assert abs(direct["record"] - by_dicts["record"]) < 32
    assert "loading" not in peak.measure(one) or peak.measure(one)["loading"] is None


def test_what_a_direct_loader_changes_is_a_wrong_answer(tmpdir):
    loader = catalogue.find("loaders", "json-to-slots")

    class Forgetful(object):
        NAME, MAKES, PACKAGE, prepare = "forgetful", "slots", None, staticmethod(loader.prepare)

        @staticmethod
        def maker(root, representation):
            load, types = loader.maker(root, representation)

            def forget(argument):
                records = load(argument)
                records[3].id = 7
                return records

            return forget, types

    one = made_by(Forgetful, request_dataset(tmpdir.join("a.json"), cargo(5), CARGO))
    with pytest.raises(WrongAnswer) as wrong:
        prove(one)
    assert wrong.value.why.startswith("record 3: id is ")


def test_a_loader_makes_one_representation_alone(tmpdir):
    dataset = Dataset(request_dataset(tmpdir.join("a.json"), cargo(5), CARGO))
    loader = catalogue.find("loaders", "json-to-slots")
    with pytest.raises(Unavailable) as refused:
        subject_of(dataset, loader, catalogue.find("representations", "tuple"))
    assert refused.value.why == "json-to-slots makes slots alone"


def test_a_hook_that_cannot_tell_objects_apart_says_so(tmpdir):
    part = fields(("a", scalar("int")))
    schema = fields(("a", scalar("int")), ("left", part), ("right", part))
    data = [{"a": 1, "left": {"a": 2}, "right": {"a": 3}}]
    with pytest.raises(Unavailable) as refused:
        made_by(
            catalogue.find("loaders", "json-to-slots"),
            request_dataset(tmpdir.join("a.json"), data, schema))
    assert refused.value.why == (
        "no field tells objects of left and right apart, so a hook cannot"
    )


def test_the_text_of_a_record_is_that_of_the_file_on_one_line():
    text = ' [ {"a": 1.50,\n "b": "[,]"} ,\r\n{"a": [1, 2]}\n]\n'
    assert texts(text, "array") == ['{"a": 1.50,  "b": "[,]"}', '{"a": [1, 2]}']
    assert texts("[]", "array") == []
    assert texts('{"a": 1}\r\n\n{"a": 2}\n', "lines") == ['{"a": 1} ', '{"a": 2}']
