import gc
import sys

import pytest

from marks import needs_cpython
from sample_records import subject
from tare_probe.metrics import tracked

OLD = sys.version_info < (3, 14)
FOLLOWED = [
    ("slots", 3),
    ("tuple", 0),
    # Until 3.13 a dict of scalars is not followed.
    ("dict", 1 if OLD else 3),
    ("json-bytes", 0),
]


@needs_cpython
@pytest.mark.parametrize("name, count", FOLLOWED)
def test_what_the_collector_follows_of_a_record(tmpdir, name, count):
    values = tracked.measure(subject(tmpdir.join("a.json"), name, 300))
    assert (values["record"], values["shared"], values["list"]) == (count, 0, 1)
    assert values["total"] == 300 * count + 1


@needs_cpython
def test_it_is_what_each_object_says_of_itself(tmpdir):
    one = subject(tmpdir.join("a.json"), "dict", 50)
    held = one.make()
    gc.collect()
    parts = [part for record in held for part in (record, record["product"], record["dates"])]
    assert tracked.measure(one)["total"] == sum(map(gc.is_tracked, parts)) + 1


@pytest.mark.skipif(tracked.why_not() is None, reason="CPython follows some objects only")
def test_elsewhere_there_is_nothing_to_count():
    assert tracked.why_not() == "here the garbage collector follows every object"
