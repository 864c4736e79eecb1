"""A machine that is busy with other things."""
import contextlib
import os
import subprocess
import sys


@contextlib.contextmanager
def neighbours(wanted):
    """A busy process for each CPU, pinned to it where the system allows."""
    busy = []
    if wanted:
        for number in range(os.cpu_count() or 1):
            busy.append(subprocess.Popen([sys.executable, "-c", "while True: pass"]))
            if hasattr(os, "sched_setaffinity"):
                os.sched_setaffinity(busy[-1].pid, {number})
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()
