"""Loads plug-ins that do harm at any of the moments at which their code runs."""
import os
import xml.etree.ElementTree as ElementTree

from workshop import SPACE, files

MOMENTS = ("head", "making", "building", "reading")
HARM = {
    "nothing": "pass",
    "leaves": "os._exit(0)",
    "leaves-with-3": "os._exit(3)",
    "stops": "sys.exit(0)",
    "dies": "os.kill(os.getpid(), 11)",
    "kills-itself": "os.kill(os.getpid(), 9)",
    "stops-itself": "os.kill(os.getpid(), signal.SIGSTOP)",
    "hangs": "time.sleep(3600)",
    "spins": "while True: pass",
    "shouts": "raise ValueError('x' * 11000000)",
    "escapes": "raise ValueError('a\\x00b\\x1b[2J')",
    "surrogate": "raise ValueError(u'\\ud800')",
    "prints": "os.write(1, b'\\xff\\x00\\x1b[31m' * 100000)",
    "prints-errors": "os.write(2, b'\\xff\\x00\\x1b[31m' * 100000)",
    "grows": "x = bytearray(5 << 30)",
    "forks": "os.fork()",
    "daemon": "daemon(False)",
    "closed-daemon": "daemon(True)",
    "recursion": "sys.setrecursionlimit(60)",
    "deep": "f = lambda: f(); f()",
    "deletes-itself": "os.remove(__file__)",
    "goes-away": "os.chdir('/')",
    "closes-all": "os.closerange(0, 200)",
    "closes-replies": "os.closerange(3, 200)",
    "ignores": "signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(3600)",
    "traces": "sys.settrace(lambda *a: (_ for _ in ()).throw(KeyError('trace')))",
    "lies": "say('{\"event\":\"cell\",\"cell\":0,\"outcome\":\"measured\",\"loops\":0}')",
    "negative": (
        "say('{\"event\":\"cell\",\"cell\":0,\"outcome\":\"measured\","
        "\"values\":{\"total\":-1}}')"),
    "clock": "time.perf_counter = lambda: float('nan')",
    "modules": "sys.modules.clear()",
}
NAMES = sorted(HARM)
# Processes that multiply take everybody's time, so that other cells may time out.
STARVES = ("forks",)

TEXT = '''
import os, signal, sys, time
NAME, SUMMARY, GIVES_UP = "mine", "s", "g"
ACCESS = ("attribute",)

def daemon(closed):
    if os.fork() == 0:
        os.setsid()
        if closed:
            os.closerange(0, 200)
        time.sleep(100)
        os._exit(0)

def say(line):
    for number in os.listdir("/proc/self/fd"):
        if int(number) > 2:
            try:
                os.write(int(number), line.encode() + b"\\n")
            except OSError:
                pass

%(head)s

def record_type(shape):
    %(making)s
    class Frame(list):
        def __init__(self, *values):
            %(building)s
            list.__init__(self, (1,) + values)
    def field(number):
        def get(self):
            %(reading)s
            return list.__getitem__(self, number)
        return property(get)
    for number, (_, name) in enumerate(shape.fields, 1):
        setattr(Frame, name, field(number))
    return Frame
'''


def trial(shop, number, chance):
    harm = NAMES[number % len(NAMES)]
    moment = MOMENTS[number // len(NAMES) % len(MOMENTS)]
    what = "%s while %s" % (harm, moment)
    shop.clear("runs", "site")
    bodies = dict.fromkeys(MOMENTS, "pass")
    bodies[moment] = HARM[harm]
    with open(shop.path("mine.py"), "w") as stream:
        stream.write(TEXT % bodies)
    status, said = shop.run(
        "run", "--offline", "--runs", "runs", "--data", "small", "--loader", "json", "--metric",
        "deep-size", "--benchmark", "build", "--benchmark", "filter", "--representation", "dict",
        "--representation", "mine", "--plugin", "mine.py", "--time-limit", "3", "--memory-limit",
        "2G", "--budget", "1s")
    problems = ["%s: %s" % (what, left) for left in shop.leftovers()]
    shop.end()
    if status not in (0, 3, 65):
        problems.append("%s: exit status %s: %s" % (what, status, said[-300:]))
    if "\x1b" in said or "\0" in said:
        problems.append("%s: control characters reach the terminal" % what)
    if status == 65:
        if "mine.py" not in said:
            problems.append("%s: refused without its name: %s" % (what, said[-200:]))
        return "refused", problems
    done = files(shop.path("runs"), ".xml")
    if not done:
        return "without a run", problems
    faults = unreadable(shop, done[0]) + ([] if harm in STARVES else without_dict(done[0]))
    problems += ["%s: %s" % (what, fault) for fault in faults]
    return "measured" if status == 0 else "with failed cells", problems


def unreadable(shop, path):
    """What is wrong with the form of the run file that the plug-in took part in."""
    problems = []
    if os.path.getsize(path) > 1 << 20:
        problems.append("a run file of %d bytes" % os.path.getsize(path))
    for command in (["validate", path], ["site", "--runs", "runs", "--output", "site"]):
        status, said = shop.run(*command)
        if status != 0:
            problems.append("%s ended with %s: %s" % (command[0], status, said[-200:]))
            return problems
    return problems


def without_dict(path):
    """What of dict was not measured."""
    problems = []
    for process in ElementTree.parse(path).iter(SPACE + "process"):
        if process.get("representation") == "dict":
            problems += [
                "dict has no %s" % cell.get("name") for cell in process
                if cell.find(SPACE + "failed") is not None
                or cell.find(SPACE + "timed-out") is not None]
    return problems
