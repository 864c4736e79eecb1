import os
import sys

import pytest

from tare_probe.records.namespace import EVERYWHERE, Namespace


@pytest.fixture
def sides(tmpdir):
    """Two folders with a module and a package of the same names; what they change is put back."""
    for side in ("base", "head"):
        tmpdir.mkdir(side).join("goods.py").write("SIDE = %r\nfrom wares import ware\n" % side)
        wares = tmpdir.join(side).mkdir("wares")
        wares.join("__init__.py").write("")
        wares.join("ware.py").write("SIDE = %r\n" % side)
        wares.join("late.py").write("SIDE = %r\n" % side)
    path, modules = list(sys.path), dict(sys.modules)
    yield [str(tmpdir.join(side)) for side in ("base", "head")]
    sys.path[:] = path
    for name in set(sys.modules) - set(modules):
        del sys.modules[name]


def imported():
    import goods

    return goods


def test_each_side_has_its_own_modules(sides):
    base, head = sides
    sys.path.append(head)
    ours = imported()
    with Namespace([base], [head]) as namespace:
        theirs = imported()
        assert (theirs.SIDE, theirs.ware.SIDE) == ("base", "base")
    assert (ours.SIDE, ours.ware.SIDE, imported()) == ("head", "head", ours)
    with namespace:
        assert imported() is theirs


def test_a_module_imported_late_is_of_the_side_that_runs(sides):
    base, head = sides
    sys.path.append(head)
    imported()
    with Namespace([base], [head]):
        imported()
        import wares.late

        assert wares.late.SIDE == "base"
    assert "wares.late" not in sys.modules


def test_the_search_path_is_as_before(sides):
    base, head = sides
    sys.path.append(head)
    before = list(sys.path)
    with Namespace([base], [head]):
        assert base in sys.path and head not in sys.path
    assert sys.path == before


def test_a_folder_in_a_folder_of_the_other_side(sides):
    outer = os.path.dirname(sides[0])
    sys.path.append(sides[1])
    ours = imported()
    with Namespace([sides[0]], [outer, sides[1]]):
        assert imported().SIDE == "base"
    assert imported() is ours


def test_both_sides_in_one_folder_import_twice(sides):
    sys.path.append(sides[1])
    ours = imported()
    with Namespace([sides[1]], [sides[1]]):
        assert imported() is not ours and imported().SIDE == "head"
    assert imported() is ours


def test_code_without_a_namespace_sees_what_is_there():
    before = dict(sys.modules)
    with EVERYWHERE:
        assert sys.modules == before
