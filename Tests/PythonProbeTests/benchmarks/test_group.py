import pytest

from proving import proved
from sample_records import subject
from tare_probe.common.outcomes import WrongAnswer


def test_records_with_equal_values_are_in_one_list(tmpdir):
    ours, theirs = proved(subject(tmpdir.join("cargo.json"), "slots"), "group")
    groups = ours.run(ours.argument)
    assert sorted(groups) == ["Duper", "Elec'sOil"]
    assert [record.id for record in groups["Elec'sOil"]] == [1001, 1004, 1007, 1010]
    first = [record["id"] for record in theirs.answer()][:8]
    assert first == [1000, 1002, 1003, 1005, 1006, 1008, 1009, 1011]


def test_a_record_in_the_wrong_group_is_seen(tmpdir):
    ours, theirs = proved(subject(tmpdir.join("cargo.json"), "dict"), "group")
    right = ours.run

    def wrong(records):
        groups = right(records)
        groups["Duper"].append(groups["Elec'sOil"].pop())
        return groups

    ours.run = wrong
    with pytest.raises(WrongAnswer):
        ours.prove(theirs)
