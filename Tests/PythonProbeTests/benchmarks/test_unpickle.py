from proving import ended, proved
from sample_records import subject


def test_records_come_from_a_pickle(tmpdir):
    ours, _ = proved(subject(tmpdir.join("cargo.json"), "slots"), "unpickle")
    assert isinstance(ours.argument, bytes)
    assert [record.id for record in ours.answer()] == list(range(1000, 1012))


def test_records_that_do_not_come_out_again_are_told_of(tmpdir):
    why = ended(subject(tmpdir.join("cargo.json"), "slots-unique"), "unpickle")
    assert why.startswith("pickle gives other records of slots-unique: record 0: product")
