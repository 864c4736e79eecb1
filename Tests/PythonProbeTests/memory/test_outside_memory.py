import pytest

from sample_records import cargo, subject
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.memory.outside_memory import note, outside_bytes, pool_bytes


def test_of_python_objects_nothing_lies_outside(tmpdir):
    one = subject(tmpdir.join("c.json"), "slots")
    before = pool_bytes()
    assert outside_bytes(one, one.make(), before) == 0


@pytest.mark.parametrize(
    "name, who", [("pyarrow-table", "as pyarrow says"), ("polars", "as polars says")])
def test_the_bytes_of_tables_are_those_that_their_package_tells(tmpdir, name, who):
    if why_not(catalogue.find("representations", name)) is not None:
        pytest.skip("it is not installed")
    one = subject(tmpdir.join("c.json"), name)
    one.layout()
    before = pool_bytes()
    held = one.make()
    outside = outside_bytes(one, held, before)
    # No fewer than its texts have letters.
    assert outside > sum(len(each["product"]["name"]) for each in cargo(12))
    assert who in note(one, outside)
