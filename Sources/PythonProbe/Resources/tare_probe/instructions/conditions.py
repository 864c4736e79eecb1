"""What a count depends on besides the code: where any of it differs, two counts are not alike."""

from __future__ import absolute_import

import hashlib
import os
import platform
import sys

from tare_probe.instructions import counters

PIECE = 1 << 20


def conditions(counter):
    """Pairs of name and text: what counts, the C library, the interpreter's own files."""
    return [
        ["counter", counters.version(counter)],
        ["C library", _library()],
        ["program", _digest()],
    ]


def _library():
    try:
        return os.confstr("CS_GNU_LIBC_VERSION")
    except (AttributeError, ValueError, OSError):
        pass
    if sys.platform == "darwin":
        return "macOS " + platform.mac_ver()[0]
    return " ".join(filter(None, platform.libc_ver())) or "unknown"


def _digest():
    """SHA-256 of the program and of libpython, where that is a file of its own."""
    digest = hashlib.sha256()
    for path in [os.path.realpath(sys.executable)] + _libraries():
        with open(path, "rb") as stream:
            for piece in iter(lambda: stream.read(PIECE), b""):
                digest.update(piece)
    return digest.hexdigest()


def _libraries():
    try:
        with open("/proc/self/maps", "rb") as stream:
            lines = stream.read().decode("utf-8", "replace").splitlines()
    except (IOError, OSError):
        return []
    paths = [line.split(None, 5)[5] for line in lines if "/libpython" in line]
    return sorted(path for path in set(paths) if os.path.isfile(path))
