import pytest

from tare_probe.common.outcomes import Failed
from tare_probe.instructions.callgrind import total


def test_the_last_total_of_a_file_counts():
    assert total(b"summary: 1\n\ntotals: 12\npart: 2\ntotals: 345\n") == 345


def test_a_file_without_a_total_fails():
    with pytest.raises(Failed) as error:
        total(b"summary: 1\n")
    assert error.value.why == "callgrind told no total"
