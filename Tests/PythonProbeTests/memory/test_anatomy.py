"""The parts come to what records add, to the byte, for everything that is made of objects."""

import pytest

from generated_records import orders, subject_of_records, zipf
from marks import needs_cpython
from sample_records import cargo_dataset, subject
from tare_probe.common import catalogue
from tare_probe.common.outcomes import Unavailable
from tare_probe.memory import anatomy as module
from tare_probe.memory.anatomy import anatomy
from tare_probe.memory.heap_pass import heap_pass
from tare_probe.records.dataset import Dataset
from tare_probe.records.subjects import TextSubject, subject_of

COUNT = 90
SPARE = 64
"""Bytes of a whole load that were there before it: an empty text, ints that are taken again."""


def divided(held):
    """({place: {part: bytes}}, the pass) of a subject whose parts come to the whole."""
    seen = heap_pass(held)
    told = anatomy(held, seen)
    assert "why" not in told, told
    places = {}
    for each in told["parts"]:
        parts = dict((part, size) for part, size in each.items() if part not in ("of", "name"))
        assert set(parts) <= set(module.WORDS.values())
        places[each["name"] if each["of"] == "field" else "(%s)" % each["of"]] = parts
    whole = sum(sum(parts.values()) for parts in places.values())
    assert told["records"] == held.dataset.count
    assert whole == seen.total - seen.shared - seen.list
    return places, seen


def outside(places):
    return sum(parts.get("outside", 0) for parts in places.values())


@needs_cpython
@pytest.mark.parametrize("name", catalogue.names("representations"))
def test_parts_come_to_what_records_add(tmpdir, name):
    loader = catalogue.find("loaders", "json")
    dataset = Dataset(cargo_dataset(tmpdir.join("a.json"), COUNT))
    try:
        held = subject_of(dataset, loader, catalogue.find("representations", name))
        if getattr(held.representation, "UNSEEN", None):
            assert anatomy(held, None) == {"why": held.representation.UNSEEN}
            return
        places, _ = divided(held)
    except Unavailable as unavailable:
        pytest.skip(str(unavailable))
    # What Arrow and polars say of a table is not what they asked for.
    assert abs(outside(places)) <= SPARE or name in ("pyarrow-table", "polars"), outside(places)


@needs_cpython
@pytest.mark.parametrize("count", (2, 31))
@pytest.mark.parametrize("name", ("class", "dict-memo", "slots-unique", "array-columns"))
def test_few_records_and_values_that_repeat(tmpdir, name, count):
    held = subject_of_records(tmpdir.join("a.json"), orders(zipf, count)[0], name)
    assert abs(outside(divided(held)[0])) <= 2 * SPARE


@needs_cpython
def test_of_one_record_names_that_were_there_before_do_not_count(tmpdir):
    places, _ = divided(subject_of_records(tmpdir.join("a.json"), orders(zipf, 1)[0], "slots"))
    assert "(keys)" not in places and abs(outside(places)) <= SPARE


@needs_cpython
def test_a_field_has_its_values_and_what_holds_them(tmpdir):
    places, _ = divided(subject(tmpdir.join("a.json"), "dict", COUNT))
    names = ["dates", "dates.end", "dates.start", "id", "product", "product.name", "product.uid"]
    # 2.7 makes the names anew for each record; later ones do so once for a load.
    assert sorted(set(places).difference(["(keys)"])) == ["(record)"] + names
    assert places["dates.end"]["data"] >= 10 * COUNT and places["id"]["data"] >= COUNT
    for name in ("(record)", "dates", "product"):
        assert places[name]["tables"] >= 100 * COUNT and "data" not in places[name]


@needs_cpython
def test_shared_parts_belong_to_no_record(tmpdir):
    places, seen = divided(subject(tmpdir.join("a.json"), "slots-unique", COUNT))
    assert "product.name" not in places and seen.shared > 0
    assert sorted(places) == ["(record)", "dates", "dates.end", "dates.start", "id"]


@needs_cpython
def test_a_text_is_one_part(tmpdir):
    dataset = Dataset(cargo_dataset(tmpdir.join("a.json"), 2))
    text = TextSubject(dataset, None, catalogue.find("representations", "text"), None)
    places, _ = divided(text)
    assert list(places) == ["(record)"] and places["(record)"]["data"] >= dataset.bytes()


@needs_cpython
def test_of_large_data_a_random_part_is_told(tmpdir, monkeypatch):
    held = subject_of_records(tmpdir.join("a.json"), orders(zipf, 100)[0], "slots")
    monkeypatch.setattr(module, "MOST_BYTES", held.dataset.bytes() // 2)
    seen = heap_pass(held)
    told = anatomy(held, seen)
    whole = sum(size for each in told["parts"] for size in each.values() if type(size) is int)
    assert 45 <= told["records"] <= 50
    assert float(whole) / told["records"] == pytest.approx(seen.record, rel=0.15)


@needs_cpython
def test_very_many_fields_are_told_as_one(tmpdir, monkeypatch):
    monkeypatch.setattr(module, "MOST_FIELDS", 3)
    places, _ = divided(subject(tmpdir.join("a.json"), "dict", COUNT))
    assert "(others)" in places and len(places) == 4


def test_where_no_object_tells_its_size_it_is_said(tmpdir, monkeypatch):
    monkeypatch.setattr(module.true_walk, "why_not", lambda: "it is not known")
    assert anatomy(subject(tmpdir.join("a.json"), "dict"), None) == {"why": "it is not known"}
