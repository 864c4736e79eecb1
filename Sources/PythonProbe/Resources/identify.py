"""Says in one line of JSON which interpreter this is and how it was built (2.7 and later)."""
import json
import os
import platform
import sys

try:
    import sysconfig
except ImportError:  # before 2.7
    sysconfig = None

PYPY = getattr(sys, "pypy_version_info", None)
"""PyPy's own version; sys.version_info is that of the language it speaks."""


def config(name):
    value = sysconfig.get_config_var(name) if sysconfig else None
    return "" if value is None else str(value)


def yes(found):
    return "yes" if found else "no"


def build():
    """Facts that change figures, as pairs of name and text."""
    if PYPY:
        yield "language", number(sys.version_info)
    yield "compiler", platform.python_compiler() or compiled_by()
    yield "pointer width", "%d bits" % (64 if sys.maxsize > 2 ** 32 else 32)
    if not PYPY:
        arguments = config("CONFIG_ARGS")
        flags = " ".join(map(config, ("CONFIGURE_CFLAGS", "PY_CFLAGS_NODIST", "PY_CORE_CFLAGS")))
        yield "shared library", yes(is_shared())
        linked = yes("--with-lto" in arguments or "-flto" in flags)
        is_known = is_described()
        yield "profile-guided", profiled(arguments, flags) if is_known else "unknown"
        yield "link-time optimised", linked if is_known else "unknown"
    yield "debug", yes(hasattr(sys, "gettotalrefcount"))
    yield "free-threaded", yes(free_threaded())
    yield "GIL", "on" if getattr(sys, "_is_gil_enabled", lambda: True)() else "off"
    yield "JIT", jit()
    yield "allocator", allocator()
    if sys.version_info < (3, 3):
        yield "unicode width", "%d bytes" % (4 if sys.maxunicode > 0xFFFF else 2)


def profiled(arguments, flags):
    """Whether it was built with a profile of what it does most.

    Debian profiles in a way of its own and takes the flags out of what sysconfig says, so a
    configuration that knows how to make a profile and not how to use it tells nothing.
    """
    used = "-fprofile-use" in flags or "-fprofile-instr-use" in flags
    if used or "--enable-optimizations" in arguments:
        return "yes"
    is_cut = bool(config("PGO_PROF_GEN_FLAG")) and not config("PGO_PROF_USE_FLAG")
    return "unknown" if is_cut else "no"


def free_threaded():
    return config("Py_GIL_DISABLED") == "1"


def is_shared():
    """Whether libpython is a file of its own in this process; Debian links it into the program."""
    try:
        with open("/proc/self/maps") as stream:
            return any("/libpython" in line for line in stream)
    except (IOError, OSError, UnicodeError):
        return config("Py_ENABLE_SHARED") == "1"


def is_described():
    """Whether sysconfig speaks of this program, and not of a library that was built beside it.

    Debian builds both, each in its own way, and keeps the configuration of the library.
    """
    return is_shared() or config("Py_ENABLE_SHARED") != "1"


def jit():
    """A JIT that is built in may still be off, as it is in CPython unless somebody turns it on."""
    if PYPY:
        return "on" if sys.pypy_translation_info.get("translation.jit") else "none"
    known = getattr(sys, "_jit", None)
    if known is not None:
        return ("on" if known.is_enabled() else "off") if known.is_available() else "none"
    return "unknown" if "--enable-experimental-jit" in config("CONFIG_ARGS") else "none"


def allocator():
    """What objects are taken from, in the way that probes are started."""
    if PYPY:
        return str(sys.pypy_translation_info.get("translation.gc", "unknown"))
    if free_threaded():
        return "mimalloc"
    if sysconfig is None or config("WITH_PYMALLOC") == "0":
        return "malloc"
    return "pymalloc, with debug hooks" if hasattr(sys, "gettotalrefcount") else "pymalloc"


def compiled_by():
    """PyPy names its compiler in its version alone: [PyPy 8.0.1 with GCC 16.2.0]."""
    return sys.version.rpartition(" with ")[2].rstrip("]") if " with " in sys.version else "unknown"


def number(info):
    text = ".".join(str(part) for part in info[:3])
    stage = {"alpha": "a", "beta": "b", "candidate": "rc"}.get(info[3], info[3])
    return text if stage == "final" else "%s%s%d" % (text, stage, info[4])


def implementation():
    name = platform.python_implementation().lower()
    return "graalpy" if name in ("graalvm", "graalpy") else name


def own_version():
    """The implementation's own; sys.version_info is that of the language it speaks."""
    graal = getattr(sys, "graalpy_version_info", None)
    return number(PYPY or graal or sys.version_info)


json.dump(
    {
        "implementation": implementation(),
        "version": own_version(),
        "executable": os.path.realpath(sys.executable),
        "build": list(build()),
    },
    sys.stdout,
)
sys.stdout.write("\n")
