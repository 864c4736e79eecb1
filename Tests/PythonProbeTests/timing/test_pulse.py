from tare_probe.timing.pulse import Pulse


def test_each_beat_gives_two_pieces_of_work_by_two_clocks():
    pulse = Pulse()
    assert pulse.fields()["steps"] == {"wall": [], "cpu": []}
    pulse.beat()
    pulse.beat()
    fields = pulse.fields()
    assert sorted(fields) == ["memory", "steps"]
    for beats in fields.values():
        assert len(beats["wall"]) == len(beats["cpu"]) == 2
        assert 1e-5 < min(beats["wall"]) < 0.1
