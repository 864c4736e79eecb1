"""The state of the process that times depend on; it is read, never changed."""

from __future__ import absolute_import

import gc
import os
import sys


def surroundings():
    """The fields of "ready": garbage collector, hash seed, CPUs."""
    return {"gc": collector(), "hashes": hashes(), "cpus": cpus()}


def collector():
    """ "on 700 10 10" with the thresholds of the generations, or "off"; never changed.

    "on" alone where a collector has none, as PyPy's.
    """
    if not gc.isenabled():
        return "off"
    thresholds = gc.get_threshold() if hasattr(gc, "get_threshold") else ()
    return " ".join(["on"] + ["%d" % threshold for threshold in thresholds])


def hashes():
    """How str is hashed: "plain", "random", or the seed."""
    if not sys.flags.hash_randomization:
        return "plain"
    seed = os.environ.get("PYTHONHASHSEED", "random")
    return "random" if sys.flags.ignore_environment else seed


def cpus():
    """How many CPUs the process may run on; None where the system does not say."""
    affinity = getattr(os, "sched_getaffinity", None)
    return None if affinity is None else len(affinity(0))
