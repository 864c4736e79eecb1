import pickle

from proving import proved
from sample_records import subject


def test_the_answer_is_a_pickle_by_the_newest_protocol(tmpdir):
    ours, theirs = proved(subject(tmpdir.join("cargo.json"), "dict"), "pickle")
    data = ours.run(ours.argument)
    assert bytearray(data)[:2] == bytearray([0x80, pickle.HIGHEST_PROTOCOL])
    assert pickle.loads(data) == theirs.answer() == ours.argument
