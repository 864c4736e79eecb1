import pytest

from sample_records import subject
from tare_probe.common.outcomes import Unavailable
from tare_probe.metrics import pickled
from tare_probe.timing.pickling import pickle


@pytest.mark.parametrize("name", ["dict", "tuple", "array-columns"])
def test_it_is_as_long_as_the_pickle(tmpdir, name):
    one = subject(tmpdir.join("a.json"), name, 300)
    values = pickled.measure(one)
    assert values["total"] == len(pickle.dumps(one.make(), pickle.HIGHEST_PROTOCOL))
    assert round(values["shared"] + 300 * values["record"]) == values["total"]


@pytest.mark.skipif(pickle.HIGHEST_PROTOCOL < 4, reason="2.7 numbers objects in ever more bytes")
def test_names_of_classes_are_shared(tmpdir):
    slots = pickled.measure(subject(tmpdir.join("a.json"), "slots", 300))
    assert slots["shared"] >= len("tare_records") + len("CargoProductDates")


def test_what_does_not_come_out_again_has_no_size(tmpdir):
    with pytest.raises(Unavailable) as refused:
        pickled.measure(subject(tmpdir.join("a.json"), "slots-unique"))
    assert refused.value.why.startswith("pickle gives other records of slots-unique")
