"""Whatever is written runs, holds every value, and weighs what the representation weighs."""

import os
import subprocess
import sys

import pytest

from sample_records import fields, scalar, subject
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.common.implementation import no_sizes
from tare_probe.common.outcomes import Unavailable
from tare_probe.memory.warming import warm
from tare_probe.memory.walk import deep_size
from tare_probe.records.dataset import Dataset
from tare_probe.records.subject import plain_reader
from tare_probe.records.verify import prove_records
from tare_probe.representations import frozendict_1_2
from written_modules import FLAT, PEOPLE, dataset, flat, imported, people, saved, text

NAMES = catalogue.names("representations")
TOGETHER = [name for name in NAMES if hasattr(catalogue.find("representations", name), "layout")]
OF_OBJECTS = [name for name in NAMES if name not in TOGETHER + ["text"]]


def need(name):
    """Skips the test where the representation is unavailable."""
    why = why_not(catalogue.find("representations", name))
    if why:
        pytest.skip(why)


def without(record, key):
    return dict((each, value) for each, value in record.items() if each != key)


def without_odd():
    left = [each for each in PEOPLE["object"]["fields"] if each["name"] != "odd"]
    return dict(PEOPLE, object={"fields": left})


def data_of(folder, name):
    """The dataset that a representation can hold; of one that shares parts without their lists."""
    path = folder.join("people.json")
    if name in TOGETHER and name != "json-bytes":
        return dataset(path, flat(60), FLAT)
    if name == "list":  # where a record is a list, a field is no object here and a list there
        return dataset(path, [without(each, "odd") for each in people(60)], without_odd())
    return dataset(path, people(60), PEOPLE, share=["home-address"])


@pytest.mark.parametrize("name", NAMES)
def test_each_representation_has_a_module(tmpdir, name):
    source = text(data_of(tmpdir, name), name)
    assert "def load(path):" in source and "Runs on Python" in source
    if sys.version_info[0] > 2:
        compile(source, name, "exec")
    assert all(len(line) <= 120 for line in source.split("\n"))


@pytest.mark.parametrize("name", [name for name in NAMES if name not in ("array-columns", "text")])
def test_what_a_module_holds_is_what_the_file_says(tmpdir, name):
    need(name)
    found = data_of(tmpdir, name)
    measured = subject(None, name, dataset=found)
    held = imported(tmpdir, text(found, name)).load(found["path"])
    plain = measured.loader.load(measured.argument)
    root = Dataset(found).root
    for style in measured.representation.ACCESS:
        access = measured.access(style)
        values, records = access.unfold(held, held)
        prove_records(values, plain, root, access.reader(root, records), plain_reader(root))


@pytest.mark.skipif(sys.version_info[0] == 2, reason="the module says that it needs 3.6")
def test_what_arrays_hold_is_what_the_file_says(tmpdir):
    found = data_of(tmpdir, "array-columns")
    held = imported(tmpdir, text(found, "array-columns")).load(found["path"])
    for number, record in enumerate(flat(60)):
        assert held.id[number] == record["id"]
        assert held.name_values[held.name[number]] == record["name"]
        assert held.isNew_values[held.isNew[number]] is record["isNew"]
        assert held.seat_city_values[held.seat_city[number]] == record["seat"]["city"]


def half_of(held):
    """Bytes of half of the records, without what all of them share."""
    return deep_size(held) - deep_size(held[: len(held) // 2])


@pytest.mark.parametrize("name", OF_OBJECTS)
def test_what_a_module_holds_weighs_the_same(tmpdir, monkeypatch, name):
    need(name)
    if name == "frozendict-1.2":  # two releases bear one name, and the module wants the older
        monkeypatch.syspath_prepend(frozendict_1_2._folder())
        monkeypatch.delitem(sys.modules, "frozendict", raising=False)
    if no_sizes():
        pytest.skip(no_sizes())
    found = data_of(tmpdir, name)
    measured = subject(None, name, dataset=found)
    warm(measured)
    load = imported(tmpdir, text(found, name)).load
    load(found["path"])  # the first objects of a class are larger
    ours, theirs = load(found["path"]), measured.make()
    assert half_of(ours) == half_of(theirs)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "text"])
def test_a_module_is_a_program_that_reads_a_field(tmpdir, name):
    need(name)
    found = data_of(tmpdir, name)
    path = saved(tmpdir, text(found, name))
    environment = dict(os.environ, PYTHONIOENCODING="utf-8")
    out = subprocess.check_output([sys.executable, path, found["path"]], env=environment)
    assert out.decode("utf-8").split("\n")[0].strip() == u"Zo\u00eb 0"


def test_an_example_reads_text_where_the_first_field_has_it(tmpdir):
    found = dataset(tmpdir.join("d.json"), [{"a": "word"}], fields(("a", scalar("str"))))
    for name in ("struct-packed", "ctypes-struct", "array-columns", "json-bytes"):
        path = saved(tmpdir, text(found, name))
        assert b"word" in subprocess.check_output([sys.executable, path, found["path"]])


ODD = ("attr", "self", "mro", "print", "plain", "List", "Any", "Person", "json", "load", "1")


@pytest.mark.parametrize("name", OF_OBJECTS)
def test_fields_of_any_name(tmpdir, name):
    need(name)
    share = {"share": ["odd"]} if name == "slots-unique" else {}
    names = [(each, scalar("int")) for each in ODD]
    schema = fields(*names + [("odd", fields(*names))])
    record = dict((each, number) for number, each in enumerate(ODD))
    found = dataset(tmpdir.join("d.json"), [dict(record, odd=record)], schema, **share)
    held = imported(tmpdir, text(found, name)).load(found["path"])
    measured = subject(None, name, dataset=found)
    flat_values = []
    measured.access().reader(Dataset(found).root, held)(held[0], flat_values)
    assert flat_values == list(range(len(ODD))) * 2


def test_what_cannot_be_held_is_said_in_one_sentence(tmpdir):
    nested = dataset(tmpdir.join("p.json"), people(3), PEOPLE)
    for name, why in (
        ("pandas", "pandas cannot hold lists: tags"),
        ("list", "list cannot hold odd: sometimes an object, sometimes a list"),
        ("slots-unique", "the dataset names no part to share"),
    ):
        with pytest.raises(Unavailable) as refused:
            text(nested, name)
        assert refused.value.why == why


def test_a_loader_that_reads_no_json_is_refused(tmpdir):
    with pytest.raises(Unavailable) as refused:
        text(data_of(tmpdir, "dict"), "dict", loader="eval")
    assert refused.value.why == "eval does not read files of JSON: take another loader"


GIVING_DICTS = [
    each
    for each in catalogue.names("loaders")
    if each != "eval" and not hasattr(catalogue.find("loaders", each), "MAKES")
]


@pytest.mark.parametrize("loader", GIVING_DICTS)
def test_modules_of_all_loaders(tmpdir, loader):
    why = why_not(catalogue.find("loaders", loader))
    if why:
        pytest.skip(why)
    found = dataset(tmpdir.join("d.json"), flat(5), FLAT)
    assert imported(tmpdir, text(found, "dict", loader)).load(found["path"]) == flat(5)


def test_more_fields_than_old_calls_take_need_a_newer_python(tmpdir):
    schema = fields(*[("f%d" % n, scalar("int")) for n in range(300)])
    found = dataset(tmpdir.join("d.json"), [dict(("f%d" % n, n) for n in range(300))], schema)
    assert "Runs on Python 3.7 or newer." in text(found, "slots")
    assert "Runs on Python 2.7 and 3.6 or newer." in text(found, "tuple")


def test_names_that_a_module_uses_itself_are_left_to_it(tmpdir):
    schema = fields(("ellipsis", fields(("a", scalar("int")))), ("b?", scalar("int", "null")))
    found = dataset(tmpdir.join("d.json"), [{"ellipsis": {"a": 1}}], schema)
    assert imported(tmpdir, text(found, "slots")).load(found["path"])[0].b is Ellipsis
    for name, representation in (("RECORD", "struct-packed"), ("len", "text")):
        found = dataset(tmpdir.join("e.json"), [{"a": 1}], fields(("a", scalar("int"))), name=name)
        path = saved(tmpdir, text(found, representation))
        assert subprocess.check_output([sys.executable, path, found["path"]])


SMALL = u'''\
# -*- coding: utf-8 -*-
"""The records of people as slots: a class with __slots__ under a base with empty __slots__.

Gives up attributes that were not foreseen, and weak references.
Runs on Python 2.7 and 3.6 or newer.
"""

import json


class Base(object):
    """Fields can be read by key too; a class that needs no such access does without."""

    __slots__ = ()

    def __getitem__(self, key):
        return getattr(self, key)


class Address(Base):
    __slots__ = ("city",)

    def __init__(self, city):
        self.city = city  # str


class Person(Base):
    __slots__ = ("class_", "field", "address")

    def __init__(self, class_, field, address):
        self.class_ = class_  # int; None where it is missing; "class" in the file
        self.field = field  # str; "\u0438\u043c\u044f" in the file
        self.address = address  # Address or None


def to_address(plain):
    if plain is None:
        return None
    return Address(plain["city"])


def to_person(plain):
    return Person(
        plain.get("class"),
        plain[u"\u0438\u043c\u044f"],
        to_address(plain["address"]),
    )


def read(path):
    """The records of the file as plain dicts."""
    with open(path, "rb") as stream:
        return json.loads(stream.read())


def load(path):
    """The people of a file."""
    return [to_person(plain) for plain in read(path)]


if __name__ == "__main__":
    import sys

    people = load(sys.argv[1])
    print(people[0].field)
'''


def test_every_python_writes_the_same_text(tmpdir):
    schema = fields(
        ("class?", scalar("int")),
        (u"\u0438\u043c\u044f", scalar("str")),
        ("address", fields(("city", scalar("str")), nullable=True)),
    )
    assert text(dataset(tmpdir.join("d.json"), [{}], schema), "slots") == SMALL
