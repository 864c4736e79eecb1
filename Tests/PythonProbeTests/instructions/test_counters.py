import pytest

from marks import needs_cpython
from tare_probe.instructions import client_requests, counters, perf_event, process_usage

WORD = "nothing here can count instructions; '%s' installs what can"


@pytest.fixture
def alone(monkeypatch, tmpdir):
    """A folder that is all of the search path, on a system that counts nothing itself."""
    monkeypatch.setattr(perf_event, "works", lambda: False)
    monkeypatch.setattr(process_usage, "works", lambda: False)
    monkeypatch.setattr(client_requests, "machine", lambda: "x86_64")
    monkeypatch.setenv("PATH", str(tmpdir))
    return tmpdir


def program(folder, name):
    path = folder.join(name)
    path.write("")
    path.chmod(0o700)
    return str(path)


@needs_cpython
def test_what_installs_valgrind_is_the_systems_own_command(alone):
    assert counters.best() == (None, WORD % "apt-get install valgrind")
    program(alone, "dnf")
    assert counters.best() == (None, WORD % "dnf install valgrind")


@needs_cpython
def test_valgrind_counts_where_the_system_does_not(alone, monkeypatch):
    path = program(alone, "valgrind")
    counter, why = counters.best()
    assert (counter.name, counter.valgrind, why) == ("callgrind", path, None)
    monkeypatch.setattr(perf_event, "works", lambda: True)
    counter, why = counters.best()
    assert (counter.name, counter.valgrind, why) == ("perf", None, None)


@needs_cpython
def test_a_processor_without_known_requests_has_no_counter(alone, monkeypatch):
    program(alone, "valgrind")
    monkeypatch.setattr(client_requests, "machine", lambda: "riscv64")
    assert counters.best() == (None, "instructions cannot be counted on this processor")


def test_pypy_compiles_while_it_runs(monkeypatch):
    monkeypatch.setattr(counters, "is_cpython", lambda: False)
    monkeypatch.setattr(counters, "implementation", lambda: "pypy")
    counter, why = counters.best()
    assert counter is None and why.startswith("PyPy compiles while a program runs")
