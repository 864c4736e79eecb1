from proving import ended, proved
from sample_records import subject


def test_parts_are_copied_as_well(tmpdir):
    ours, _ = proved(subject(tmpdir.join("cargo.json"), "slots"), "deep-copy")
    assert ours.answer()[0].product is not ours.argument[0].product


def test_a_table_is_copied_as_a_whole(tmpdir):
    ours, _ = proved(subject(tmpdir.join("cargo.json"), "array-columns"), "deep-copy")
    assert ours.answer().columns[0] is not ours.argument.columns[0]


def test_a_class_that_gives_one_object_to_all_copies_is_told_of(tmpdir):
    why = ended(subject(tmpdir.join("cargo.json"), "slots-unique"), "deep-copy")
    assert why.startswith("copy.deepcopy gives other records of slots-unique: record 0: product")
