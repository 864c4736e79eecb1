"""What a program costs while it makes a site."""
import glob
import os
import re
import subprocess
import sys
import threading
import time


class Held(threading.Thread):
    """Watches what a process and those it began hold together."""

    def __init__(self, process):
        threading.Thread.__init__(self, daemon=True)
        self.process = process
        self.over = threading.Event()
        self.most = 0
        self.start()

    def run(self):
        while not self.over.wait(0.02):
            self.most = max(self.most, sum(map(self._share, self._tree(self.process))))

    def end(self):
        """The most, in MiB."""
        self.over.set()
        self.join()
        return self.most / 1024.0

    def _tree(self, process):
        found = [process]
        for path in glob.glob("/proc/%d/task/*/children" % process):
            for child in self._read(path).split():
                found += self._tree(int(child))
        return found

    def _share(self, process):
        """KiB; a page that two processes share is half a page of each."""
        found = re.search(r"^Pss: +(\d+)", self._read("/proc/%d/smaps_rollup" % process), re.M)
        return int(found.group(1)) if found else 0

    @staticmethod
    def _read(path):
        try:
            with open(path) as file:
                return file.read()
        except OSError:  # it has ended meanwhile
            return ""


def measured(title, command, folder, site):
    """Runs a command with a cache of its own; prints its row of the table."""
    log = open(os.path.join(folder, "log.txt"), "w")
    cache = dict(os.environ, XDG_CACHE_HOME=os.path.join(folder, "cache"))
    began = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, env=cache)
    held = Held(process.pid)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - began
    if status:
        sys.exit("%s failed: %s" % (title, open(log.name).read()[-500:]))
    sizes = {
        os.path.join(path, name): os.path.getsize(os.path.join(path, name))
        for path, _, names in os.walk(site) for name in names}
    pages = [size for name, size in sizes.items() if not name.endswith(".csv")]
    row = (seconds, usage.ru_utime + usage.ru_stime, held.end())
    print("%-24s %7.2f %7.2f %9.0f %7d %9.1f %9.0f" % (
        (title,) + row + (len(sizes), sum(sizes.values()) / 1e6, max(pages) / 1e3)))
    return row


def modified(folder):
    """When each file below was last written, in nanoseconds."""
    return {
        os.path.join(path, name): os.stat(os.path.join(path, name)).st_mtime_ns
        for path, _, names in os.walk(folder) for name in names}
