from proving import proved
from sample_records import subject


def test_records_come_back_from_another_process(tmpdir):
    ours, theirs = proved(subject(tmpdir.join("cargo.json"), "slots"), "send")
    back = ours.answer()
    assert [record.id for record in back] == list(range(1000, 1012))
    assert back[0] is not ours.argument[0]
    assert ours.other is theirs.other


def test_the_time_of_both_processes_counts(tmpdir):
    ours, _ = proved(subject(tmpdir.join("cargo.json"), "dict"), "send")
    before = ours.elsewhere()
    for _ in range(20):
        ours.answer()
    assert ours.elsewhere() > before
