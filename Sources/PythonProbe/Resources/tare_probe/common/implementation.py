"""Which Python this is, and what only CPython can tell of an object."""

from __future__ import absolute_import

import sys

from tare_probe.common.outcomes import Unavailable

NAMES = {"pypy": "PyPy", "graalpy": "GraalPy"}


def implementation():
    """Its name in lower case; 2.7 has none, where all but PyPy is CPython."""
    named = getattr(sys, "implementation", None)
    if named is not None:
        return named.name
    return "pypy" if "__pypy__" in sys.builtin_module_names else "cpython"


def is_cpython():
    """True where objects have a size, an address and a count of references."""
    return implementation() == "cpython"


def no_sizes():
    """Why no object tells its size here, or None."""
    if is_cpython():
        return None
    return "%s does not tell the size of an object" % NAMES.get(implementation(), implementation())


def _refuse(*arguments):
    raise Unavailable(no_sizes())


getsizeof = sys.getsizeof if is_cpython() else _refuse
"""That of sys, or what says that there is none: PyPy's raises a TypeError of 30 lines."""
