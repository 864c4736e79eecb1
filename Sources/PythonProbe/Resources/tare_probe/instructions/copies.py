"""Work in a copy of the process, so that what one cell leaves behind moves no count of another.

An instruction count depends on where objects lie, and that on all that was made before. A copy
begins as the process is, whatever other copies did.
"""

from __future__ import absolute_import

import os
import signal
import sys

from tare_probe.common.outcomes import Refused

THREADS = "/proc/self/task"


def in_a_copy(channel, work):
    """Runs `work(channel)` in a copy of this process, which ends as the copy did if that fails.

    A process with threads has none of them in its copy, so it does the work itself.
    """
    if not _can_be_copied():
        work(channel)
        return
    copy = os.fork()
    if not copy:
        _do(work, channel.of_this_process())
    _, status = os.waitpid(copy, 0)
    if status:
        _end_as(status)


def _can_be_copied():
    return hasattr(os, "fork") and os.path.isdir(THREADS) and len(os.listdir(THREADS)) == 1


def _do(work, channel):
    status = 1
    try:
        work(channel)
        status = 0
    except Refused as refusal:
        channel.send("error", why=refusal.why)
        status = refusal.code
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stderr.flush()
        os._exit(status)


def _end_as(status):
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        if number != signal.SIGKILL:
            signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    os._exit(os.WEXITSTATUS(status) or 1)
