"""The program in a folder of its own, and what a trial must not leave behind."""
import os
import shutil
import signal
import subprocess
import time
import xml.etree.ElementTree as ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.join(HERE, "..", "..", ".build", "release", "tare")
SPACE = "{urn:tare:run:3}"
# What README promises a command may end with; 70 is a fault of Tare's.
DOCUMENTED = (0, 2, 3, 5, 64, 65, 66, 73)
MATRIX = [
    "--offline", "--data", "small", "--loader", "json", "--metric", "allocated", "--metric",
    "deep-size", "--representation", "dict", "--representation", "slots", "--representation",
    "tuple", "--representation", "namedtuple", "--representation", "class", "--benchmark", "build",
    "--budget", "1s",
]


class Workshop:
    """A folder; what is started in it carries a mark by which it is found again."""

    def __init__(self, folder):
        self.folder = folder
        self.scratch = self.path("scratch")
        os.mkdir(self.scratch)
        self.mark = "TARE_SURVIVAL=" + folder
        name, value = self.mark.split("=")
        self.environment = dict(os.environ, TMPDIR=self.scratch, **{name: value})

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def start(self, *arguments):
        """The program, begun in a group of its own, so that a signal meets it alone."""
        return subprocess.Popen(
            [PROGRAM] + list(arguments), env=self.environment, cwd=self.folder,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)

    def run(self, *arguments):
        """(exit status, what it printed); a hang is a status of None."""
        process = self.start(*arguments)
        try:
            said, _ = process.communicate(timeout=120)
        except subprocess.TimeoutExpired:
            process.kill()
            return None, "hangs"
        return process.returncode, said.decode("utf-8", "replace")

    def clear(self, *names):
        for name in names:
            shutil.rmtree(self.path(name), ignore_errors=True)

    def leftovers(self, seconds=10):
        """Processes and temporary files that are there although the program has ended."""
        deadline = time.time() + seconds
        while True:
            left = ["process %d: %s" % found for found in self._processes()]
            left += ["temporary %s" % name for name in os.listdir(self.scratch)]
            if not left or time.time() > deadline:
                return left
            time.sleep(0.05)

    def end(self):
        """Ends and takes away whatever is left, so that the next trial begins with nothing."""
        for pid, _ in self._processes():
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError:
                pass
        for name in os.listdir(self.scratch):
            shutil.rmtree(os.path.join(self.scratch, name), ignore_errors=True)

    def _processes(self):
        """(pid, command) of the processes that carry the mark and have not ended."""
        found = []
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open("/proc/%s/environ" % pid, "rb") as stream:
                    if self.mark.encode() not in stream.read().split(b"\0"):
                        continue
                with open("/proc/%s/cmdline" % pid, "rb") as stream:
                    command = stream.read().replace(b"\0", b" ").decode("utf-8", "replace")
            except OSError:
                continue
            if command:  # One that has ended and waits for its parent has none.
                found.append((int(pid), command[:120]))
        return found


def cells(path):
    """(the cells of a run file, those that stand twice).

    How many processes measured them is left out, for that goes by the time there was.
    """
    found = []
    for process in ElementTree.parse(path).iter(SPACE + "process"):
        place = tuple(process.get(name) for name in (
            "number", "runtime", "dataset", "loader", "representation"))
        for cell in process:
            name = cell.tag[len(SPACE):]
            if name in ("metric", "time"):
                access = cell.get("access", process.get("access")) if name == "time" else None
                found.append(place + (access, cell.get("name")))
    twice = [cell for cell in set(found) if found.count(cell) > 1]
    return set(cell[1:] for cell in found), twice


def files(folder, ending):
    """The files of a folder that end so, in their order."""
    names = os.listdir(folder) if os.path.isdir(folder) else []
    return [os.path.join(folder, name) for name in sorted(names) if name.endswith(ending)]
