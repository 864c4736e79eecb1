"""A file of the probe imports from its own room or from earlier ones: no circle among rooms."""

import ast
import os

import pytest

from places import RESOURCES

PACKAGE = os.path.join(RESOURCES, "tare_probe")
ROOMS = (
    "common",
    "records",
    "writing",
    "models",
    "model_kinds",
    "memory",
    "timing",
    "instructions",
    "questions",
    "talk",
    "profilers",
    "loaders",
    "representations",
    "benchmarks",
    "metrics",
    "experiments",
    "digest",
    "protocol",
)


def files(room):
    folder = os.path.join(PACKAGE, room)
    return sorted(name for name in os.listdir(folder) if name.endswith(".py"))


def imported(path):
    """What a file imports of the probe, in functions too: "tare_probe.records.shapes.tree"."""
    with open(path, "rb") as stream:
        tree = ast.parse(stream.read())
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "%s imports from where it stands" % path
            found.update("%s.%s" % (node.module, each.name) for each in node.names)
    return sorted(name for name in found if name.split(".")[0] == "tare_probe")


def module_of(origin):
    """ "records/shapes" of "tare_probe.records.shapes.tree"; "" for the package itself."""
    path = ""
    for name in origin.split(".")[1:]:
        further = os.path.join(path, name)
        if not any(os.path.exists(os.path.join(PACKAGE, further + end)) for end in ("", ".py")):
            break
        path = further
    return path


def test_every_folder_is_a_room_and_no_module_stands_outside():
    entries = [name for name in os.listdir(PACKAGE) if name != "__pycache__"]
    folders = [name for name in entries if os.path.isdir(os.path.join(PACKAGE, name))]
    assert sorted(folders) == sorted(ROOMS)
    assert [name for name in entries if name.endswith(".py")] == ["__init__.py"]


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_from_earlier_ones_alone(room):
    earlier = ROOMS[: ROOMS.index(room) + 1]
    for name in files(room):
        for origin in imported(os.path.join(PACKAGE, room, name)):
            target = module_of(origin).split(os.sep)[0]
            assert target in earlier + ("",), "%s/%s imports %s" % (room, name, origin)


def test_no_module_imports_itself_by_way_of_others():
    modules = [os.path.join(room, name[:-3]) for room in ROOMS for name in files(room)]
    arrows = dict(
        (module, set(map(module_of, imported(os.path.join(PACKAGE, module + ".py")))))
        for module in modules
    )
    left = dict(arrows)
    while left:
        free = [module for module in left if not left[module] & set(left)]
        assert free, "a circle among %s" % ", ".join(sorted(left))
        for module in free:
            del left[module]
