import pytest

from proving import ended, proved
from sample_records import subject
from tare_probe.benchmarks import hash as benchmark


@pytest.mark.parametrize("name", ["tuple", "namedtuple", "struct-packed"])
def test_every_record_has_its_hash(tmpdir, name):
    ours, _ = proved(subject(tmpdir.join("cargo.json"), name), "hash")
    assert ours.run(ours.argument) == [hash(record) for record in ours.argument]


def test_it_is_compared_with_nothing(tmpdir):
    assert benchmark.reference(subject(tmpdir.join("cargo.json"), "tuple")) is None


def test_what_has_no_hash_says_so(tmpdir):
    dicts, slots = [
        ended(subject(tmpdir.join("cargo.json"), name), "hash") for name in ("dict", "slots")
    ]
    assert dicts == "hash does not work on dict: TypeError: unhashable type: 'dict'"
    assert slots == "slots hashes by identity, so equal records have other hashes"
