import pytest

from sample_records import cargo_dataset, subject
from tare_probe.common.implementation import is_cpython
from tare_probe.memory import collector_pass
from tare_probe.memory.heap_pass import heap_pass

pytestmark = pytest.mark.skipif(
    bool(collector_pass.why_not()), reason="this collector does not tell what is in use"
)


def test_records_and_what_they_share_and_the_list_come_to_the_total(tmpdir):
    dataset = cargo_dataset(tmpdir.join("c.json"), 3000)
    seen = dict((name, heap_pass(subject(None, name, dataset=dataset))) for name in NAMES)
    for each in seen.values():
        whole = each.record * 3000 + each.shared + each.list
        assert each.total == pytest.approx(whole, rel=0.01)
        assert each.walked is None and each.peak is None
        assert isinstance(each.shared, int)  # bytes are whole in a reply
    assert 8 <= seen["tuple"].list / 3000.0 < 10
    assert 100 < seen["slots"].record < 600
    assert seen["slots"].record < seen["dict"].record


NAMES = ("slots", "dict", "tuple")


def test_where_objects_tell_their_size_it_is_not_asked():
    assert not is_cpython()


def test_a_batch_is_no_smaller_than_it_must_be(tmpdir):
    one = subject(tmpdir.join("c.json"), "dict", 3)
    length = len(one.dataset.read())
    assert collector_pass.loads_in(1, one) == 1
    assert collector_pass.loads_in(length * 3 + 1, one) == 4
