"""Where each version of CPython keeps the values of instances, and why it may not be known.

Data, one line a version, with the header that says it. A version that is not here is taken to be
like the newest one, and `layout_proof` finds out whether that is so.
"""

from __future__ import absolute_import

import sys
from collections import namedtuple

from tare_probe.common.implementation import no_sizes

WORD = 8

BESIDE, TAGGED, INSIDE = "beside", "tagged", "inside"
"""An array of its own, the same with its address in a word shared with the dict's, or an array
behind the object's own fields."""

Layout = namedtuple("Layout", "way pointer keys values embedded source")
"""pointer: the word, counted from the object, with the address of the values or, of 3.13, of a dict
that the collector hides; keys and values: words of a dict; embedded: the byte, in the head of
values INSIDE, that says that they still lie there."""

_HEADERS = "Include/internal/pycore_object.h, Include/cpython/dictobject.h of CPython "
LAYOUTS = {
    (3, 11): Layout(BESIDE, -4, 4, 5, None, _HEADERS + "3.11"),
    (3, 12): Layout(TAGGED, -3, 4, 5, None, _HEADERS + "3.12"),
    (3, 13): Layout(INSIDE, -3, 4, 5, 2, _HEADERS + "3.13, pycore_dict.h"),
    (3, 14): Layout(INSIDE, None, 4, 5, 2, _HEADERS + "3.14, pycore_dict.h"),
    (3, 15): Layout(INSIDE, None, 4, 5, 2, _HEADERS + "3.15, pycore_dict.h"),
}
FIRST, NEWEST = min(LAYOUTS), max(LAYOUTS)


def layout_of(version):
    """The layout of a version such as (3, 13); None before 3.11, where each instance has a dict."""
    if version < FIRST:
        return None
    return LAYOUTS.get(version, LAYOUTS[NEWEST])


def is_known(version):
    """False for a version that came after this table was written."""
    return version < FIRST or version in LAYOUTS


def refused():
    """Why no object's bytes are read on this interpreter, or None.

    A free-threaded build has a longer head of objects and the dict one word before them, so that
    what lies at the usual places are no addresses.
    """
    if "t" in getattr(sys, "abiflags", ""):
        return "a free-threaded build keeps the values of instances in places of its own"
    return no_sizes()
