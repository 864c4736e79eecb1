import pytest

from marks import needs_cpython
from proving import ended, proved
from sample_records import subject
from tare_probe.common.implementation import is_cpython
from tare_probe.common.outcomes import WrongAnswer


@needs_cpython
def test_the_owner_has_no_records_then(tmpdir):
    ours, _ = proved(subject(tmpdir.join("cargo.json"), "slots"), "free")
    owner = ours.make()
    assert len(owner.records) == 12
    ours.run(owner)
    assert owner.records is None


@needs_cpython
def test_records_that_something_else_holds_are_not_freed(tmpdir):
    ours, theirs = proved(subject(tmpdir.join("cargo.json"), "slots", 300), "free")
    make, kept = ours.make, []

    def leak():
        owner = make()
        kept.append(owner.records)
        return owner

    ours.make = leak
    with pytest.raises(WrongAnswer) as wrong:
        ours.prove(theirs)
    assert "are still there" in wrong.value.why


@pytest.mark.skipif(is_cpython(), reason="CPython frees by counting references")
def test_a_collector_frees_later(tmpdir):
    assert ended(subject(tmpdir.join("cargo.json"), "slots"), "free").startswith("objects are freed")
