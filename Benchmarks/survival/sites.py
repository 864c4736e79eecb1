"""Kills the making of a site at any moment: there is the old site or the new one."""
import os
import signal
import time

from workshop import MATRIX

known = {}


def trial(shop, number, chance):
    if not known:
        for runs, label in (("old", "the older"), ("new", "the newer")):
            status, said = shop.run("run", "--runs", runs, "--label", label, *MATRIX)
            if status != 0:
                raise SystemExit("no run to make a site of: %s %s" % (status, said))
        begun = time.time()
        make(shop, "new")
        known["seconds"] = time.time() - begun
        known["new"] = names(shop)
        make(shop, "old")
        known["old"] = names(shop)
    make(shop, "old")
    process = shop.start("site", "--runs", "new", "--output", "site")
    time.sleep(chance.uniform(0, known["seconds"]))
    process.send_signal(getattr(signal, "SIG" + chance.choice(("KILL", "KILL", "TERM", "INT"))))
    process.communicate()
    problems = shop.leftovers()
    found = names(shop)
    how = [which for which in ("old", "new") if found == known[which]]
    if not how:
        problems.append("a site of %d files is neither the old nor the new one" % len(found))
    make(shop, "old")
    beside = [name for name in os.listdir(shop.folder) if name.startswith(".site")]
    if beside:
        problems.append("the next site left %s" % ", ".join(beside))
    return how[0] if how else "mixed", problems


def make(shop, runs):
    status, said = shop.run("site", "--runs", runs, "--output", "site")
    if status != 0:
        raise SystemExit("no site: %s %s" % (status, said))


def names(shop):
    """Every file of the site with its size."""
    return sorted(
        (os.path.relpath(os.path.join(folder, name), shop.path("site")),
         os.path.getsize(os.path.join(folder, name)))
        for folder, _, found in os.walk(shop.path("site")) for name in found)
