import ast
import os
import re
import shutil

import pytest

import tare_probe
from tare_probe.common import catalogue
from tare_probe.digest.digests import Digests, code
from tare_probe.protocol import plugins

BENCHMARKS = [catalogue.find("benchmarks", name) for name in catalogue.names("benchmarks")]
DRAIN = catalogue.find("benchmarks", "drain")
OF_HELD = [
    catalogue.find("benchmarks", name) for name in ("copy", "pickle", "unpickle", "send", "free")
]
ALL = sorted(benchmark.NAME for benchmark in BENCHMARKS)
AS_IS = dict((each.NAME, Digests().benchmark(each)) for each in BENCHMARKS)


class Copy(object):
    """A copy of the probe's package, whose files may be changed."""

    def __init__(self, folder):
        self.path = os.path.join(str(folder), "tare_probe")
        shutil.copytree(os.path.dirname(tare_probe.__file__), self.path)

    def edit(self, file, old, new):
        path = os.path.join(self.path, file)
        with open(path, "rb") as stream:
            text = stream.read().decode("utf-8")
        edited = re.sub(old, new, text, flags=re.MULTILINE)
        assert edited != text
        with open(path, "wb") as stream:
            stream.write(edited.encode("utf-8"))

    def changed(self, benchmarks=BENCHMARKS):
        """The names of those benchmarks whose digests differ from those of the probe."""
        digests = Digests(self.path)
        found = dict((each.NAME, digests.benchmark(each)) for each in benchmarks)
        return sorted(name for name in found if found[name] != AS_IS[name])


@pytest.fixture
def copy(tmpdir):
    return Copy(tmpdir)


@pytest.mark.parametrize(
    "file, old, new, changed",
    [
        ("timing/timer.py", r"self\.pulse\.beat\(\)", "pass", ALL),
        ("timing/timer.py", r'getattr\(benchmark, "ACCESS", False\)', "True", ALL),
        ("timing/tasks.py", r'"in " \+ access\.rows', '"in list(%s)" % access.rows', ALL),
        ("timing/record_pool.py", r"self\.held = None$", "pass", ALL),
        ("timing/paired_timing.py", r"^ROW = 8", "ROW = 9", ALL),
        ("timing/paired_timing.py", r"max\(counts\)", "min(counts)", ALL),
        ("timing/blocks.py", r"repeat\(None, loops\)", "range(loops)", ALL),
        ("timing/blocks.py", r"^POOL_LISTS = 256", "POOL_LISTS = 255", ALL),
        ("common/clocks.py", r"time\.process_time", "time.thread_time", ALL),
        ("common/clocks.py", r"^import time", "import slow as time", ALL),
        ("timing/seeded_random.py", r"2654435761", "2654435763", ALL),
        ("timing/pulse.py", r"^STEPS = 4000", "STEPS = 4001", ALL),
        ("common/generated_source.py", r"dict\(values\)", "values", ALL),
        ("records/identifiers.py", r"assert async await", "assert async", ALL),
        ("records/access.py", r'"\[%d\]"', '"[%d:][0]"', ALL),
        ("records/subject.py", r"return plain$", "return list(plain)", ALL),
        ("records/build_source.py", r"^DEEPEST_EXPRESSION = 6", "DEEPEST_EXPRESSION = 5", ALL),
        ("representations/dict.py", r"^AS_LOADED = True", "AS_LOADED = False", ALL),
        ("loaders/ujson.py", r"ujson\.loads", "ujson.decode", ["dump", "load"]),
        ("benchmarks/filter.py", r"in records if", "in records[:] if", ["filter"]),
        ("benchmarks/drain.py", r"^FRESH = True", "FRESH = False", ["drain"]),
        ("benchmarks/build.py", r"^        forget\(\)$", "        pass", ["build"]),
    ],
)
def test_what_is_timed_and_how_changes_a_digest(copy, file, old, new, changed):
    copy.edit(file, old, new)
    assert copy.changed() == changed


def functions(path):
    """(name, line of its first statement, column of that) of each function of a file."""
    with open(path, "rb") as stream:
        tree = ast.parse(stream.read())
    for node in tree.body:
        for each in getattr(node, "body", []) + [node]:
            if isinstance(each, ast.FunctionDef):
                yield each.name, each.body[-1].lineno, each.body[-1].col_offset


def test_every_function_of_the_timing_counts_but_those_that_prove_or_show(copy):
    left_out = []
    folder = os.path.join(copy.path, "timing")
    for file in sorted(os.listdir(folder)):
        # The base of a gate is compared within one run alone.
        if not file.endswith(".py") or file == "base_side.py":
            continue
        path = os.path.join(folder, file)
        with open(path) as stream:
            text = stream.read()
        for name, line, column in functions(path):
            lines = text.splitlines(True)
            lines.insert(line - 1, " " * column + "changed = 1\n")
            with open(path, "w") as stream:
                stream.write("".join(lines))
            if not copy.changed([DRAIN]) and not copy.changed(OF_HELD):
                left_out.append(name)
        with open(path, "w") as stream:
            stream.write(text)
    assert sorted(set(left_out)) == ["answer", "example", "prove"]


@pytest.mark.parametrize(
    "file, old, new",
    [
        ("timing/blocks.py", r"^MOST_LOOPS", "# Why.\nMOST_LOOPS"),
        ("timing/blocks.py", r'"""Runs on one argument.*"""', '"""Other words."""'),
        ("timing/blocks.py", r"^(from collections .*)\n(from itertools .*)\n", r"\2\n\1\n"),
        (
            "timing/paired_timing.py",
            r"^from tare_probe\.timing\.blocks import block_of",
            "from tare_probe.timing import blocks",
        ),
        ("timing/tasks.py", r"names no field to", "says no field to"),
        ("common/told.py", r"\[:8\]", "[:9]"),
        ("records/subject.py", r"verify\.prove_loaded\(loaded, plain\)", "pass"),
        ("benchmarks/filter.py", r"^SUMMARY = .*", 'SUMMARY = "others"'),
        ("benchmarks/filter.py", r'^"""The talk.*"""', ""),
        ("metrics/peak.py", r"seen\.peak", "0"),
        ("representations/slots.py", r"record_class\(", "other_class("),
    ],
)
def test_words_and_what_is_not_timed_leave_it(copy, file, old, new):
    copy.edit(file, old, new)
    if "import blocks" in new:
        copy.edit(file, r"block_of\(", "blocks.block_of(")
    assert copy.changed() == []


def test_a_copy_is_the_same(copy):
    assert copy.changed() == []


def test_a_file_may_move_and_take_another_name(copy):
    room = os.path.join(copy.path, "elsewhere")
    os.mkdir(room)
    os.rename(os.path.join(copy.path, "timing", "blocks.py"), os.path.join(room, "rows.py"))
    users = ("paired_timing", "made_task")
    for file in ["timing/%s.py" % name for name in users] + [
        "talk/function_times.py", "benchmarks/send.py"
    ]:
        copy.edit(file, r"tare_probe\.timing\.blocks", "tare_probe.elsewhere.rows")
    assert copy.changed() == []
    copy.edit("elsewhere/rows.py", r"^NEARLY = 0.75", "NEARLY = 0.5")
    assert copy.changed() == ALL


def test_names_differ_and_a_second_look_does_not():
    digests = Digests()
    found = [AS_IS[each.NAME] for each in BENCHMARKS]
    for name in catalogue.names("representations"):
        found.append(digests.representation(catalogue.find("representations", name)))
    assert len(set(found)) == len(found)
    assert found[: len(BENCHMARKS)] == [digests.benchmark(each) for each in BENCHMARKS]
    assert all(re.match("[0-9a-f]{64}$", each) for each in found)


PLUGIN = '''"""%s"""
from __future__ import absolute_import
%s
NAME = "mine"
SUMMARY = "%s"
GIVES_UP, ACCESS = "g", ("attribute",)
def record_type(shape): return %s
'''


@pytest.fixture
def plugin(tmpdir):
    """The digest of a plug-in."""

    def digest(words="what", imports="", made="dict"):
        path = tmpdir.join("mine.py")
        path.write(PLUGIN % (words, imports, words, made))
        return Digests().representation(plugins.load_all([str(path)])[0])

    return digest


def test_a_plugin_is_its_code(plugin):
    assert plugin() == plugin("other words") == plugin(imports="import os")
    assert plugin() != plugin(made="list")


def test_how_people_write_it_is_no_part_of_what_is_measured(plugin):
    kinds = "from tare_probe.writing.kinds import Keyed, Positions"
    written = kinds + "\nWRITTEN = %s\nclass Writing(Keyed): %s"
    first, other = 'Keyed(what="a dict")', 'Positions(what="tuple")'
    digests = [plugin(imports=written % pair) for pair in ((first, "pass"), (other, "x = 1"))]
    assert digests == [plugin()] * 2


SLOTS = "from tare_probe.representations import slots"


def test_what_a_representation_builds_on_counts(plugin, copy):
    made = "slots.record_type(shape)"
    assert plugin(imports=SLOTS, made=made) != plugin(made=made)

    unique = At(os.path.join(copy.path, "representations", "slots_unique.py"))
    before = Digests(copy.path).representation(unique)
    copy.edit("records/classes.py", r"if slots:$", "if not slots:")
    assert Digests(copy.path).representation(unique) != before


class At(object):
    """Stands for a module whose file lies at a path."""

    def __init__(self, path):
        self.__file__ = path


def test_code_is_the_text_of_the_file():
    slots = catalogue.find("representations", "slots")
    assert code(slots).startswith('"""') and "record_class" in code(slots)
