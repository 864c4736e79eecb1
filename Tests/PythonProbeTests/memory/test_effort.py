"""Large records are weighed in few loads, small ones in as many as figures need."""

import pytest

from marks import needs_cpython
from sample_records import fields, request_dataset, scalar, subject
from tare_probe.common import catalogue
from tare_probe.memory import process_memory
from tare_probe.memory.heap_pass import WARM_RECORDS, warm

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
