"""The line to the runner: JSON lines, flushed one by one, that no plug-in can write into."""

from __future__ import absolute_import

import json
import os


class Channel(object):
    """Replies on the process's original stdout."""

    def __init__(self, descriptor):
        self.descriptor = descriptor

    @classmethod
    def claim(cls):
        """Takes stdout for replies; what anybody prints from now on goes to stderr."""
        channel = cls(os.dup(1))
        os.dup2(2, 1)
        return channel

    def send(self, event, **fields):
        """Writes one reply line."""
        fields["event"] = event
        line = (json.dumps(fields, sort_keys=True) + "\n").encode("ascii")
        while line:
            line = line[os.write(self.descriptor, line) :]


def read_request():
    """The first line of stdin as text."""
    with os.fdopen(os.dup(0), "rb") as stream:
        return stream.readline().decode("utf-8")
