from proving import ended, proved
from sample_records import subject


def test_copies_are_new_records_with_the_same_parts(tmpdir):
    ours, _ = proved(subject(tmpdir.join("cargo.json"), "slots"), "copy")
    copies = ours.answer()
    assert copies[0] is not ours.argument[0]
    assert copies[0].product is ours.argument[0].product


def test_a_table_has_no_records_to_copy(tmpdir):
    why = ended(subject(tmpdir.join("cargo.json"), "array-columns"), "copy")
    assert why == "array-columns is a table, which has no records of their own"
