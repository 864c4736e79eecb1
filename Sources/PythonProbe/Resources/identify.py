"""Says in one line of JSON which interpreter this is and how it was built (2.7 and later)."""
import json
import os
import platform
import sys

try:
    import sysconfig
except ImportError:  # before 2.7
    sysconfig = None


def config(name):
    value = sysconfig.get_config_var(name) if sysconfig else None
    return "" if value is None else str(value)


def build():
    """Facts that change figures, as pairs of name and text."""
    arguments = config("CONFIG_ARGS")
    yield "compiler", platform.python_compiler()
    yield "pointer width", "%d bits" % (64 if sys.maxsize > 2 ** 32 else 32)
    yield "shared library", "yes" if config("Py_ENABLE_SHARED") == "1" else "no"
    yield "profile-guided", "yes" if "--enable-optimizations" in arguments else "no"
    yield "link-time optimised", "yes" if "--with-lto" in arguments else "no"
    yield "debug", "yes" if hasattr(sys, "gettotalrefcount") else "no"
    yield "free-threaded", "yes" if config("Py_GIL_DISABLED") == "1" else "no"
    if sys.version_info < (3, 3):
        yield "unicode width", "%d bytes" % (4 if sys.maxunicode > 0xFFFF else 2)


def version():
    number = ".".join(str(part) for part in sys.version_info[:3])
    level, serial = sys.version_info[3:5]
    return number if level == "final" else "%s%s%d" % (number, level[0], serial)


json.dump(
    {
        "implementation": platform.python_implementation().lower(),
        "version": version(),
        "executable": os.path.realpath(sys.executable),
        "build": list(build()),
    },
    sys.stdout,
)
sys.stdout.write("\n")
