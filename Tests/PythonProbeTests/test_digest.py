import hashlib
import os

from tare_probe import blocks, catalogue, duel, plugins
from tare_probe.digest import digest

PLUGIN = '''
%s
NAME, SUMMARY, GIVES_UP, ACCESS = "mine", "s", "g", ("attribute",)
def record_type(shape): return dict
'''


def source(module):
    with open(os.path.splitext(module.__file__)[0] + ".py", "rb") as stream:
        return stream.read()


def plugin(tmpdir, text):
    path = tmpdir.join("mine.py")
    path.write(PLUGIN % text)
    return plugins.load_all([str(path)])[0]


def test_a_module_that_stands_alone_is_its_file():
    found = catalogue.find("benchmarks", "filter")
    assert digest(found) == hashlib.sha256(source(found)).hexdigest()


def test_the_method_counts_too_where_it_is_named():
    found, other = catalogue.find("benchmarks", "filter"), catalogue.find("benchmarks", "drain")
    assert digest(found, blocks) not in (digest(found), digest(found, duel), digest(other, blocks))


def test_what_a_representation_builds_on_counts():
    slots = catalogue.find("representations", "slots")
    unique = catalogue.find("representations", "slots-unique")
    both = hashlib.sha256(source(unique) + b"\0" + source(slots)).hexdigest()
    assert digest(unique) == both


def test_names_differ_and_a_second_look_does_not():
    for kind in ("representations", "benchmarks"):
        modules = [catalogue.find(kind, name) for name in catalogue.names(kind)]
        digests = [digest(module) for module in modules]
        assert len(set(digests)) == len(digests)
        assert digests == [digest(module) for module in modules]


def test_a_plugin_is_its_file_and_the_bundled_ones_it_builds_on(tmpdir):
    alone = digest(plugin(tmpdir, ""))
    assert alone == hashlib.sha256((PLUGIN % "").encode()).hexdigest()
    built = digest(plugin(tmpdir, "from tare_probe.representations import slots"))
    text = (PLUGIN % "from tare_probe.representations import slots").encode()
    slots = catalogue.find("representations", "slots")
    assert built == hashlib.sha256(text + b"\0" + source(slots)).hexdigest()
