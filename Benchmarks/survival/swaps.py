"""Changes the file of data during a run: all figures are of one state of it, or it says so."""
import json
import os
import time
import xml.etree.ElementTree as ElementTree

from workshop import DOCUMENTED, SPACE, files

known = {}


def trial(shop, number, chance):
    first = [{"name": "n%d" % index, "value": index} for index in range(400)]
    second = [
        {"name": "a much longer name %d" % index, "value": index << 70} for index in range(400)]
    if not known:
        write(shop, first)
        begun = time.time()
        measure(shop).communicate()
        known["seconds"] = time.time() - begun
        known["figures"] = figures(shop)
    write(shop, first)
    process = measure(shop)
    time.sleep(chance.uniform(0, known["seconds"]))
    how = chance.choice(("replaced", "written over", "removed", "cut"))
    if how == "replaced":
        write(shop, second)
    elif how == "removed":
        os.remove(shop.path("people.json"))
    else:
        with open(shop.path("people.json"), "r+b") as stream:
            if how == "cut":
                stream.truncate(1000)
            else:
                stream.write(json.dumps(second).encode())
    said, _ = process.communicate()
    problems = shop.leftovers()
    if process.returncode not in DOCUMENTED:
        problems.append("%s: exit status %s: %s" % (how, process.returncode, said[-300:]))
    if process.returncode == 0:
        found = figures(shop)
        if found not in (known["figures"], second_figures(shop, second)):
            problems.append("%s: figures of neither file" % how)
    return "%s, exit status %s" % (how, process.returncode), problems


def second_figures(shop, second):
    """The file was replaced before it was read: all figures must be those of the second."""
    if "second" not in known:
        write(shop, second)
        measure(shop).communicate()
        known["second"] = figures(shop)
    return known["second"]


def write(shop, records):
    """Takes the place of the file, as editors do."""
    with open(shop.path("people.new"), "w") as stream:
        json.dump(records, stream)
    os.rename(shop.path("people.new"), shop.path("people.json"))


def measure(shop):
    shop.clear("runs")
    return shop.start(
        "run", "--offline", "--runs", "runs", "--data", "people.json", "--loader", "json",
        "--metric", "deep-size", "--metric", "allocated", "--representation", "dict",
        "--representation", "tuple", "--representation", "slots")


def figures(shop):
    """(representation, metric, total) of every cell."""
    found = []
    for process in ElementTree.parse(files(shop.path("runs"), ".xml")[0]).iter(SPACE + "process"):
        for metric in process.iter(SPACE + "metric"):
            # The total of allocated may differ by what the first reading of a file leaves behind.
            figure = metric.get("total" if metric.get("name") == "deep-size" else "record")
            found.append((
                process.get("runtime"), process.get("representation"), metric.get("name"), figure))
    return sorted(found)
