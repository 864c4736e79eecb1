"""Another process that is sent objects and sends them back, as a pool of workers does."""

from __future__ import absolute_import

import os
import signal

from tare_probe.common.clocks import cpu
from tare_probe.common.outcomes import Unavailable


class OtherProcess(object):
    """A copy of this process as it was when made; it ends with this one, or when closed."""

    def __init__(self):
        if not hasattr(os, "fork"):
            raise Unavailable("this Python cannot fork, so there is no other process to send to")
        from multiprocessing import Pipe

        self.pipe, other = Pipe()
        self.process = os.fork()
        if not self.process:
            self._serve(other)
        other.close()

    def cpu(self):
        """CPU seconds that the other process has taken so far."""
        self.pipe.send(None)
        return self.pipe.recv()

    def close(self):
        """Ends it; a later copy of this process may hold the pipe open, so that is not enough."""
        if self.process:
            self.pipe.close()
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
            self.process = None

    def _serve(self, pipe):
        """Answers until the other side is closed; never returns."""
        try:
            self.pipe.close()
            while True:
                records = pipe.recv()
                pipe.send(cpu() if records is None else records)
        finally:  # the first process has ended, or sent what cannot be taken
            os._exit(0)


def other_process(knows_classes):
    """A process that knows all classes that can be imported by now; the present one where it does.

    knows_classes: False where what is sent has no classes of its own, so that any will do. The
    plain records are sent to the process that their counterparts went to: made later, another one
    would hold those.
    """
    if knows_classes or not _there:
        while _there:
            _there.pop().close()
        _there.append(OtherProcess())
    return _there[0]


_there = []
