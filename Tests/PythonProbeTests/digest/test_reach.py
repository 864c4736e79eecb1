import pytest

from tare_probe.digest.reach import Reach
from tare_probe.digest.source_file import SourceFile

MAIN = """
from other import Helper, table
import plain
LIMIT = 3
UNUSED = 4
def start(): return Kind().run(LIMIT)
class Kind(Helper):
    def run(self, most): return self._step(most)
    def _step(self, most): return most
    def idle(self): return UNUSED
"""
OTHER = """
class Helper(object):
    def _step(self): return table
    def idle(self): return 0
table = [1]
register(table)
"""


class Files(object):
    """Two files, main and other."""

    def __init__(self, folder):
        self._files = {}
        for name, source in (("main", MAIN), ("other", OTHER)):
            folder.join(name).write(source)
            self._files[name] = SourceFile(str(folder.join(name)), self.locate)

    def locate(self, origin):
        name, _, thing = origin.partition(".")
        return (name, thing) if name in ("main", "other") else None

    def file(self, name):
        return self._files[name]


@pytest.fixture
def reach(tmpdir):
    """The names of functions, classes and constants reached from a place."""

    def names(place, whole=False):
        files = Files(tmpdir)
        found = Reach(files, whole)
        found.place(place)
        known = "start LIMIT UNUSED Kind run _step idle Helper table register".split()
        return sorted(name for name in known if any(_is_of(name, text) for text in found.texts()))

    return names


def _is_of(name, text):
    """Whether a text defines a name, or calls it in a statement of its own."""
    starts = ("(Assign targets=[(Name %s)]" % name, "(Expr value=(Call (Name %s)" % name)
    return text.startswith(starts) or "name='%s'" % name in text


def test_functions_lead_to_what_they_name(reach):
    assert reach(("main", "start")) == ["Helper", "Kind", "LIMIT", "_step", "run", "start", "table"]


def test_a_constant_leads_nowhere(reach):
    assert reach(("main", "LIMIT")) == ["LIMIT"]


def test_methods_are_reached_once_their_names_stand_after_a_dot(reach):
    assert reach(("other", "Helper")) == ["Helper"]
    assert reach(("other", "Helper._step")) == ["Helper", "_step", "table"]


def test_all_methods_where_the_whole_is_asked_for(reach):
    assert reach(("other", "Helper"), whole=True) == ["Helper", "_step", "idle", "table"]


def test_a_module_as_an_object_has_its_statements_without_names(reach):
    assert reach(("other", "")) == ["register", "table"]
    everything = reach(("other", ""), whole=True)
    assert everything == ["Helper", "_step", "idle", "register", "table"]
