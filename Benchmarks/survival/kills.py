"""Kills a run at any moment, and goes on with what it left."""
import signal
import time

from workshop import MATRIX, cells, files

SIGNALS = ("KILL", "KILL", "KILL", "TERM", "INT", "HUP", "QUIT")
whole = {}


def trial(shop, number, chance):
    if not whole:
        # The first run asks each runtime what it is, which later ones know.
        shop.run("run", "--runs", "first", *MATRIX)
        begun = time.time()
        process = shop.start("run", "--runs", "runs", *MATRIX)
        wait_for_file(shop, process)
        middle = time.time()
        said, _ = process.communicate()
        if process.returncode != 0:
            raise SystemExit("the run that is to be killed ended with %s" % said)
        whole["seconds"], whole["measuring"] = time.time() - begun, time.time() - middle
        whole["cells"], _ = cells(files(shop.path("runs"), ".xml")[0])
    shop.clear("runs")
    name = chance.choice(SIGNALS)
    process = shop.start("run", "--runs", "runs", *MATRIX)
    if chance.random() < 0.8:
        wait_for_file(shop, process)
        time.sleep(chance.uniform(0, whole["measuring"]))
    else:
        time.sleep(chance.uniform(0, whole["seconds"]))
    process.send_signal(getattr(signal, "SIG" + name))
    process.communicate()
    problems = shop.leftovers()
    shop.end()
    done = files(shop.path("runs"), ".xml")
    if not done and not files(shop.path("runs"), ".part"):
        return "before there was a file", problems
    if not done:
        status, said = shop.run("run", "--resume", "--runs", "runs", *MATRIX)
        done = files(shop.path("runs"), ".xml")
        if status == 5 and "no run" in said:
            return "before there was a header", problems
        if status != 0 or not done:
            problems.append("SIG%s, then --resume: %s %s" % (name, status, said[-300:]))
            return "failed", problems
        how = "resumed"
    else:
        how = "already whole"
    found, twice = cells(done[0])
    if found != whole["cells"]:
        problems.append("SIG%s: %d cells, of %d" % (name, len(found), len(whole["cells"])))
    problems += ["SIG%s: twice: %s" % (name, " ".join(map(str, cell))) for cell in twice]
    if shop.run("validate", done[0])[0] != 0:
        problems.append("SIG%s: the resumed file is not valid" % name)
    return how, problems + shop.leftovers()


def wait_for_file(shop, process):
    """Until the run has begun to write, or has ended."""
    while not files(shop.path("runs"), ".part") and process.poll() is None:
        time.sleep(0.01)
