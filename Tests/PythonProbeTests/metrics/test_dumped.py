import json

import pytest

from sample_records import cargo, subject
from tare_probe.common import catalogue
from tare_probe.common.outcomes import Unavailable
from tare_probe.metrics import dumped
from tare_probe.records.subjects import subject_of


@pytest.mark.parametrize("name", ["dict", "slots", "array-columns"])
def test_it_is_as_long_as_the_text(tmpdir, name):
    values = dumped.measure(subject(tmpdir.join("a.json"), name, 300))
    assert values["total"] == len(json.dumps(cargo(300)))
    assert values["record"] == pytest.approx(values["total"] / 300.0, rel=0.01)


def test_a_text_has_no_records(tmpdir):
    dataset = subject(tmpdir.join("a.json"), "dict").dataset
    with pytest.raises(Unavailable) as refused:
        dumped.measure(subject_of(dataset, None, catalogue.find("representations", "text")))
    assert refused.value.why == "text has no records to write"
