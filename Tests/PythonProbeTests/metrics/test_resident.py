from sample_records import subject
from tare_probe.memory import true_walk
from tare_probe.metrics import resident


def test_where_no_walk_can_be_trusted_none_is_made(tmpdir, monkeypatch):
    one = subject(tmpdir.join("a.json"), "class", 30)
    monkeypatch.setattr(true_walk, "_proof", ["reading ends the process"])
    monkeypatch.setattr(true_walk, "true_size", None)
    assert resident._bytes(one, one.make) == one.dataset.bytes()
