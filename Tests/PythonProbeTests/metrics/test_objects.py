import sys

import pytest

from marks import needs_sizes
from sample_records import subject
from tare_probe.common import catalogue
from tare_probe.metrics import objects

OLD = sys.version_info[0] == 2


@needs_sizes
@pytest.mark.parametrize("name", ["slots", "tuple"])
def test_a_record_of_three_objects_and_five_values(tmpdir, name):
    values = objects.measure(subject(tmpdir.join("a.json"), name, 300))
    # On 2.7 a text is two blocks; from 3.15 on ints up to 1024 are there already.
    texts, small = (4, 0) if OLD else (0, 25 if sys.version_info >= (3, 15) else 0)
    assert values["total"] == 300 * (8 + texts) + 2 - small
    assert values["shared"] + 300 * values["record"] + values["list"] == values["total"]
    assert values["list"] == 2


@needs_sizes
@pytest.mark.skipif(OLD, reason="on 2.7 keys are made anew")
def test_keys_of_dicts_are_shared(tmpdir):
    values = objects.measure(subject(tmpdir.join("a.json"), "dict", 300))
    assert values["shared"] == 7 and round(values["record"]) == 11


@needs_sizes
def test_a_text_is_one(tmpdir):
    from tare_probe.records.subjects import subject_of

    dataset = subject(tmpdir.join("a.json"), "dict").dataset
    text = subject_of(dataset, None, catalogue.find("representations", "text"))
    assert objects.measure(text)["total"] == 1
