import os
import signal
import sys

import pytest

from tare_probe.common.channel import Channel
from tare_probe.common.outcomes import Refused
from tare_probe.instructions import copies

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork") or not os.path.isdir(copies.THREADS), reason="a process of one thread"
)


def ending(work, monkeypatch):
    """(What a process sends that has the work done in a copy, how it ends)."""
    monkeypatch.setattr(copies, "_can_be_copied", lambda: True)
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        try:
            channel = Channel(writer)
            copies.in_a_copy(channel, work)
            channel.send("end")
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as stream:
        sent = stream.read()
    return sent, os.waitpid(child, 0)[1]


def test_a_copy_speaks_and_the_process_goes_on(monkeypatch):
    sent, status = ending(lambda channel: channel.send("ready"), monkeypatch)
    assert (sent, status) == ('{"event": "ready"}\n{"event": "end"}\n', 0)


def test_the_process_ends_as_its_copy_did(monkeypatch):
    sent, status = ending(lambda _: os.kill(os.getpid(), signal.SIGTERM), monkeypatch)
    assert sent == "" and os.WTERMSIG(status) == signal.SIGTERM
    sent, status = ending(lambda _: sys.exit(3), monkeypatch)
    assert sent == "" and os.WEXITSTATUS(status) == 1


def test_a_refusal_is_told_once(monkeypatch):
    def refuse(_):
        raise Refused(64, "there is no cell to count")

    sent, status = ending(refuse, monkeypatch)
    assert sent == '{"event": "error", "why": "there is no cell to count"}\n'
    assert os.WEXITSTATUS(status) == 64


def test_a_process_with_threads_does_it_itself(monkeypatch):
    done = []
    monkeypatch.setattr(copies, "_can_be_copied", lambda: False)
    copies.in_a_copy(None, done.append)
    assert done == [None]
