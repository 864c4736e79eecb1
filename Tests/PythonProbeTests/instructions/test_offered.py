from tare_probe.common import catalogue
from tare_probe.instructions.offered import offered


def test_every_benchmark_is_counted_but_one_that_has_another_process():
    counted = [fields["counts"] for fields in offered()]
    assert counted == [name for name in catalogue.names("benchmarks") if name != "send"]


def test_a_count_is_an_estimate_with_a_threshold():
    fields = dict((each["counts"], each) for each in offered())
    assert fields["filter"]["name"] == "instructions-filter"
    assert fields["filter"]["threshold"] == 0.01 and not fields["filter"]["exact"]
    assert fields["pickle"]["threshold"] == 0.1
