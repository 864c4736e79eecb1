"""What can count here: the processor's counter, macOS, or valgrind."""

from __future__ import absolute_import

import os
import platform
import subprocess
import sys

from tare_probe.common.implementation import NAMES, implementation, is_cpython
from tare_probe.common.outcomes import Failed
from tare_probe.instructions import callgrind, client_requests, perf_event, process_usage

COMPILES = "%s compiles while a program runs, so no two runs execute the same instructions"
WIDTH = "instructions are counted in Pythons of 64 bits"
MISSING = "nothing here can count instructions; '%s' installs what can"
OTHER = "instructions cannot be counted on this processor"
INSTALLERS = (
    ("apt-get", "apt-get install valgrind"),
    ("dnf", "dnf install valgrind"),
    ("zypper", "zypper install valgrind"),
    ("pacman", "pacman -S valgrind"),
    ("apk", "apk add valgrind"),
)


class Counter(object):
    """A way to count: `name`, and the valgrind that the process has to run under, if so."""

    def __init__(self, name, valgrind=None):
        self.name = name
        self.valgrind = valgrind


def best():
    """(The best Counter here or None, one sentence why there is none or None)."""
    if not is_cpython():
        return None, COMPILES % NAMES.get(implementation(), implementation())
    if sys.maxsize <= 2 ** 32:
        return None, WIDTH
    for way in (perf_event, process_usage):
        if way.works():
            return Counter(way.NAME), None
    if client_requests.machine() not in client_requests.PREPARED:
        return None, OTHER
    valgrind = _program("valgrind")
    if valgrind is None:
        return None, MISSING % _command()
    return Counter(callgrind.NAME, valgrind), None


def of_this_process(name):
    """What counts here, by the name that `best` gave it; Failed where it does not."""
    if name == callgrind.NAME:
        return callgrind.Callgrind(folder())
    if name == process_usage.NAME:
        return process_usage.ProcessUsage()
    descriptor = perf_event.opened()
    if descriptor is None:
        raise Failed("the system no longer gives a counter")
    return perf_event.Perf(descriptor)


def folder():
    """The process's own folder for temporary files."""
    return os.environ.get("TMPDIR") or "."


def version(counter):
    """What counts, in words that tell one release of it from another."""
    if counter.valgrind is None:
        return "%s on %s %s" % (counter.name, platform.system(), platform.release())
    process = subprocess.Popen([counter.valgrind, "--version"], stdout=subprocess.PIPE)
    said, _ = process.communicate()
    return "%s of %s" % (counter.name, said.decode("ascii", "replace").strip())


def _program(name):
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        path = os.path.join(folder, name)
        if os.path.isfile(path) and os.access(path, os.X_OK):
            return path
    return None


def _command():
    """What installs valgrind here; that of Debian where the system's is not known."""
    known = [command for program, command in INSTALLERS if _program(program)]
    return (known or [INSTALLERS[0][1]])[0]
