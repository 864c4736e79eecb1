"""The line to the runner: JSON lines, flushed one by one; no plug-in writes into it by accident."""

from __future__ import absolute_import

import json
import os
import sys

from tare_probe.common.bounds import cut

HIGH = (999, 250, 60)
"""Descriptors beyond those that programs open, close or hand on by number."""


class Channel(object):
    """Replies on the process's original stdout, which only this process can write to."""

    def __init__(self, descriptor):
        self.descriptor = descriptor
        self._process = os.getpid()

    @classmethod
    def claim(cls):
        """Takes stdout for replies; what anybody prints from now on goes to stderr."""
        channel = cls(_moved(1))
        os.dup2(2, 1)
        return channel

    def of_this_process(self):
        """The same line, for a copy that the probe has made of its process."""
        return Channel(self.descriptor)

    def send(self, event, **fields):
        """Writes one reply line; a child that came here by a fork ends, for it was not asked."""
        if os.getpid() != self._process:
            os._exit(0)
        fields["event"] = event
        if fields.get("why") is not None:
            fields["why"] = cut(fields["why"])
        line = (json.dumps(fields, sort_keys=True) + "\n").encode("ascii")
        while line:
            line = line[os.write(self.descriptor, line) :]


def _moved(descriptor):
    """A copy with a high number, which no program that is started inherits (but by 2.7)."""
    for number in HIGH:
        try:
            if sys.version_info[0] == 2:
                os.dup2(descriptor, number)
            else:
                os.dup2(descriptor, number, False)
            return number
        except (OSError, ValueError):
            pass  # beyond what the process may open
    return os.dup(descriptor)


def read_request():
    """The first line of stdin as text."""
    with os.fdopen(os.dup(0), "rb") as stream:
        return stream.readline().decode("utf-8")
