import pytest

from proving import ended, proved
from sample_records import subject
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not


@pytest.mark.parametrize("name", ["dict", "slots", "list"])
def test_every_record_has_the_value_then(tmpdir, name):
    ours, theirs = proved(subject(tmpdir.join("cargo.json"), name), "update")
    names = set(record["product"]["name"] for record in theirs.argument)
    assert names == set(["Elec'sOil"]) and len(ours.argument) == 12


@pytest.mark.parametrize("name", ["ctypes-struct", "array-columns", "numpy-struct", "pandas"])
def test_what_is_no_object_of_python_is_changed_where_it_lies(tmpdir, name):
    representation = catalogue.find("representations", name)
    if why_not(representation):
        pytest.skip(why_not(representation))
    assert ended(subject(tmpdir.join("cargo.json"), name), "update") is None


def test_a_value_that_no_record_of_a_table_has_is_added(tmpdir):
    one = subject(tmpdir.join("cargo.json"), "array-columns")
    one.dataset.value = u"New"
    proved(one, "update")


@pytest.mark.parametrize(
    "name, style, why",
    [
        ("tuple", "index", "a record of tuple cannot be changed by index"),
        ("namedtuple", "attribute", "a record of namedtuple cannot be changed by attribute"),
        ("slots", "key", "a record of slots cannot be changed by key"),
        ("json-bytes", "key", "a record of json-bytes cannot be changed by key"),
        (
            "slots-unique",
            "attribute",
            "changing product.name of one record of slots-unique changes it in others too",
        ),
    ],
)
def test_what_cannot_be_changed_says_so(tmpdir, name, style, why):
    assert ended(subject(tmpdir.join("cargo.json"), name), "update", style) == why
