"""pickle as programs use it: in C, by the newest protocol."""

from __future__ import absolute_import

try:
    import cPickle as pickle
except ImportError:
    import pickle

NAMES = {"pickle": pickle}


def pickled(records):
    """All records in one pickle."""
    return pickle.dumps(records, pickle.HIGHEST_PROTOCOL)


def unpickled(data):
    """The records of a pickle."""
    return pickle.loads(data)
