import pytest

from tare_probe.timing.other_process import OtherProcess, other_process


@pytest.fixture
def process():
    made = OtherProcess()
    yield made
    made.close()


def sent_back(process, records):
    process.pipe.send(records)
    return process.pipe.recv()


def test_what_is_sent_comes_back(process):
    sent = [{"id": 1}, (2, u"\u00e9"), 3.5, None]
    assert sent_back(process, sent) == sent


def test_its_time_never_falls(process):
    first = process.cpu()
    sent_back(process, list(range(10000)))
    assert process.cpu() >= first >= 0


def test_it_ends_when_what_it_is_sent_cannot_be_made(process):
    process.pipe.send_bytes(b"no pickle")
    with pytest.raises((EOFError, IOError)):
        process.pipe.recv()


def test_one_that_knows_no_new_classes_is_taken_again():
    first = other_process(True)
    assert other_process(False) is first
    second = other_process(True)
    assert second is not first and first.process is None
    assert sent_back(second, [1]) == [1]
