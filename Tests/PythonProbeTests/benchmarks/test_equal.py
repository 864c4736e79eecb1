import pytest

from proving import ended, proved
from sample_records import subject
from tare_probe.common.outcomes import WrongAnswer


@pytest.mark.parametrize("name", ["dict", "tuple", "json-bytes"])
def test_equal_records_are_equal(tmpdir, name):
    ours, _ = proved(subject(tmpdir.join("cargo.json"), name), "equal")
    assert ours.run(ours.argument) is True
    assert ours.others[0] is not ours.argument[0]


def test_a_class_without_a_way_to_compare(tmpdir):
    why = ended(subject(tmpdir.join("cargo.json"), "slots"), "equal")
    assert why == "slots compares by identity, so a record equals nothing but itself"


def test_what_calls_different_records_equal_is_wrong(tmpdir):
    ours, theirs = proved(subject(tmpdir.join("cargo.json"), "tuple"), "equal")

    class Same(tuple):
        def __eq__(self, other):
            return True

        __hash__ = None

    ours.argument = [Same(record) for record in ours.argument]
    with pytest.raises(WrongAnswer):
        ours.prove(theirs)
