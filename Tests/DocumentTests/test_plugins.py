"""The plug-ins of docs/plugins.md, one of each kind, are measured and prove their answers."""

import sys
import xml.etree.ElementTree as ElementTree

from documents import tare

SPACE = "{urn:tare:run:3}"
ASKED = (
    "run --offline --data people.json --plugin own --representation frame --representation dict"
    " --loader json --loader json-once --benchmark find-last --benchmark load --metric allocated"
    " --match address.city=Omsk --runs plugins --budget 1s --runtime"
)


def test_each_kind_of_plugin_is_measured(folder):
    done = tare(folder, ASKED.split() + [sys.executable])
    assert done.returncode == 0, done.stderr
    (path,) = (folder / "plugins").glob("*.xml")
    measured = set()
    for process in ElementTree.parse(str(path)).iter(SPACE + "process"):
        for cell in process:
            if cell.get("name") and not list(cell.iter(SPACE + "unavailable")):
                names = process.get("loader"), process.get("representation"), cell.get("name")
                measured.add(names)
    assert {
        ("json", "frame", "allocated"), ("json-once", "dict", "allocated"),
        ("json-once", "dict", "load"), ("json", "frame", "find-last"),
    } <= measured
    catalog = ElementTree.parse(str(path)).getroot().iter(SPACE + "catalog")
    own = {each.get("name") for part in catalog for each in part if each.get("plugin") == "true"}
    assert own == {"frame", "json-once", "find-last"}
