import pytest

from sample_records import cargo_dataset, subject
from tare_probe.memory import collector_pass, settled_growth
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
        assert each.by == "collector" and each.walked is None and each.peak is None
        assert isinstance(each.shared, int)  # bytes are whole in a reply
    assert 8 <= seen["tuple"].list / 3000.0 < 10
    assert 100 < seen["slots"].record < 600
    assert seen["slots"].record < seen["dict"].record


NAMES = ("slots", "dict", "tuple")


def test_large_data_is_held_in_few_batches(tmpdir, monkeypatch):
    made = []
    grown = settled_growth.settled_growth

    def counted(make_batch, used_bytes, most):
        made.append(most)
        return grown(make_batch, used_bytes, most)

    monkeypatch.setattr(settled_growth, "HELD_BYTES", 1)
    monkeypatch.setattr(collector_pass, "settled_growth", counted)
    heap_pass(subject(tmpdir.join("c.json"), "dict", 3))
    assert made == [settled_growth.SETTLED_BATCHES + 1] * 4
