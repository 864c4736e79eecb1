"""Large records are weighed in few loads, small ones in as many as figures need."""

import pytest

from marks import needs_cpython
from sample_records import fields, request_dataset, scalar, subject
from tare_probe.common import catalogue
from tare_probe.memory import heap_halves, heap_pass, process_memory, tracing
from tare_probe.memory.heap_pass import HeapPass
from tare_probe.memory.warming import WARM_RECORDS, warm

traced = pytest.mark.skipif(bool(tracing.why_not()), reason="tracemalloc needs CPython 3.4")
WALKING = (heap_pass, heap_halves)
"""The modules that walk over what is held."""
NUMBERS = {"scalars": [], "object": None, "list": scalar("int")}


def counted(path, characters, count=1):
    """A subject of records with so many characters each, and the list of its loads."""
    records = [{"id": 7, "values": list(range(characters // 4))}] * count
    schema = fields(("id", scalar("int")), ("values", NUMBERS))
    held = subject(path, "dict", dataset=request_dataset(path, records, schema))
    loads = []
    plain = held.loader

    class Counting(object):
        NAME = plain.NAME
        prepare = staticmethod(plain.prepare)

        @staticmethod
        def load(argument):
            if len(argument) > characters // 2:  # not what is asked of a loader's ints
                loads.append(len(argument))
            return plain.load(argument)

    held.loader = Counting
    return held, loads


@needs_cpython
@pytest.mark.parametrize("name", ("allocated", "deep-size"))
def test_a_record_of_400_kilobytes_is_loaded_a_few_times(tmpdir, name):
    held, loads = counted(tmpdir.join("a.json"), 400000)
    catalogue.find("metrics", name).measure(held)
    assert 0 < len(loads) <= 12


@pytest.mark.skipif(bool(process_memory.why_not()), reason="the system does not say")
def test_its_growth_takes_a_few_loads_more(tmpdir):
    held, loads = counted(tmpdir.join("a.json"), 4000000)
    catalogue.find("metrics", "resident").measure(held)
    assert 0 < len(loads) <= 18


def test_small_records_are_loaded_until_all_is_steady(tmpdir):
    held, loads = counted(tmpdir.join("a.json"), 40)
    warm(held)
    assert len(loads) == WARM_RECORDS


@traced
def test_a_table_is_walked_for_all_and_its_halves_and_not_for_what_fewer_share(tmpdir, monkeypatch):
    walked = []
    for module in WALKING:
        monkeypatch.setattr(module, "walk_apart", lambda subject, held: walked.append(held) or 0)
    HeapPass(subject(tmpdir.join("a.json"), "array-columns", 30))
    rehearsed, whole, halves = 2, 1, 2
    assert len(walked) == rehearsed + whole + halves


@traced
def test_walks_are_rehearsed_with_a_record_or_two(tmpdir, monkeypatch):
    walked = []
    for name, nothing in (("apart", 0), ("part", 0), ("halves", (0, 0, 0))):

        def walk(subject, held, half=0, nothing=nothing):
            walked.append(len(held))
            return nothing

        for module in WALKING:
            monkeypatch.setattr(module, "walk_" + name, walk)
    held = subject(tmpdir.join("a.json"), "dict", 30)
    heap_pass._rehearse(held, warm(held))
    assert walked and max(walked) == 2
