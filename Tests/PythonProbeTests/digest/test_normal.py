# -*- coding: utf-8 -*-
import hashlib

import pytest

from tare_probe.digest.normal import Normal
from tare_probe.digest.spelling import parse

OF_THE_PROBE = {"blocks": "tare_probe.blocks", "Block": "tare_probe.blocks.Block"}


def locate(origin):
    package, _, name = origin.partition(".blocks")
    return ("blocks.py", name.lstrip(".")) if package == "tare_probe" else None


def normal(source, imports=(), unseen=()):
    tree = parse(b"# coding: utf-8\n" + source.encode("utf-8"))
    return Normal(tree.body[0], dict(imports), locate, unseen)


def text(source, imports=()):
    return normal(source, imports).text


@pytest.mark.parametrize(
    "one, other",
    [
        ("def f(a): return a", "def f( a ):\n    # why\n    return (a)"),
        ("def f(): return 1", 'def f():\n    "what"\n    return 1'),
        ("def f(): pass", 'def f():\n    """What."""'),
        ("class A(object): b = 1", 'class A(object):\n    b = 1\n    """What b is."""'),
        ("def f(): return [1, 2]", "def f():\n    import os\n    return [\n        1,\n        2]"),
        ("x = 'a' 'b'", 'x = u"ab"'),
        ("x = 10", "x = 0xA"),
        ("if a: raise E('one')", "if a: raise E('two' % three)"),
    ],
)
def test_code_that_does_the_same_is_the_same(one, other):
    assert text(one) == text(other)


@pytest.mark.parametrize(
    "one, other",
    [
        ("x = 1", "x = 2"),
        ("x = 1", "x = 1.0"),
        ("x = 1", "x = True"),
        ("x = 1", "x = -1"),
        ("x = 1", "x = --1"),
        ("x = 'a'", "x = 'A'"),
        ("x = 'a'", "x = a"),
        ("x = None", "x = 'None'"),
        ("f(a, b)", "f(b, a)"),
        ("f(*a)", "f(a)"),
        ("f(a=1)", "f(b=1)"),
        ("f(**a)", "f(*a)"),
        ("def f(a, b=1): pass", "def f(a, b): pass"),
        ("def f(*a): pass", "def f(**a): pass"),
        ("a.b", "a.c"),
        ("a[1:2]", "a[1]"),
        ("a[1:2, 3]", "a[1:2][3]"),
        ("raise E('a')", "raise F('a')"),
        ("if a: b", "if b: a"),
        ("with a: b", "with b: a"),
        ("try: a\nexcept E: b", "try: a\nexcept F: b"),
        ("try: a\nexcept E: b", "try: a\nexcept E: b\nelse: c"),
        ("try: a\nfinally: b", "try: a\nexcept E: b"),
        ("while a: pass", "while a: break"),
        ("lambda: a", "lambda a: a"),
    ],
)
def test_code_that_does_something_else_is_not(one, other):
    assert text(one) != text(other)


def test_an_imported_name_is_what_it_is_imported_from():
    plain = text("clock()", {"clock": "time.perf_counter"})
    assert plain == text("time.perf_counter()", {"time": "time"})
    assert plain != text("clock()", {"clock": "time.time"})
    assert plain != text("clock()")


def test_where_a_name_of_the_probe_stands_makes_no_difference():
    plain = text("Block(1)")
    assert text("Block(1)", OF_THE_PROBE) == text("blocks.Block(1)", OF_THE_PROBE) == plain


def test_what_it_refers_to():
    found = normal("a.b(Block, getattr(c, 'd', e), blocks.f.g, hasattr(c, h))", OF_THE_PROBE)
    assert found.names == {"a", "c", "e", "h", "getattr", "hasattr"}
    assert found.places == {("blocks.py", "Block"), ("blocks.py", "f.g")}
    assert found.attributes == {"b", "d"}
    assert not found.found


def test_what_is_unseen_is_not_followed():
    found = normal("prove(a.prove(Block))", OF_THE_PROBE, unseen=("prove", "Block"))
    assert (found.names, found.places, found.attributes) == ({"a"}, set(), set())


def test_what_the_catalogue_is_asked_for():
    imports = {"catalogue": "tare_probe.catalogue", "find": "tare_probe.catalogue.find"}
    source = "[catalogue.find('loaders', 'json'), find('benchmarks', 'load'), find(kind, name)]"
    assert normal(source, imports).found == {("loaders", "json"), ("benchmarks", "load")}


# What versions write in different ways, each in its own way.
MIXED = u'''
def mixed(a, b=-1, *c, **d):
    x = [True, False, None, 1.5, -2, 18446744073709551616, -1.5j, u"été", "tab\\t'\\\\", Ellipsis]
    x[1:2, ..., 3] = x[0] + x[1:]
    call(a, *c, **d)
    call(a, key=b)
    exec(compile("a", "b", "exec", 0, True), d)
    print(a)
    with a as e, b: e()
    try:
        call(x)
    except (KeyError, ValueError) as error:
        raise KeyError(error)
    else:
        return {key: value for key, value in d.items()}
    finally:
        del a
    return lambda y, *z: (yield)
'''


def test_every_python_has_the_same_normal_form():
    """Made once on 3.11, so that every version is held against every other."""
    digest = hashlib.sha256(text(MIXED).encode("ascii")).hexdigest()
    assert digest == "220da56fcec32e93d4415ae694398fd5ee280aaa39a1dda1fb95ca781c654542"


def test_one_statement_with_two_managers_is_two():
    assert text("with a as e, b: c()") == text("with a as e:\n    with b: c()")


def test_finally_can_stand_apart():
    together = "try: a()\nexcept E: b()\nfinally: c()"
    assert text(together) == text("try:\n    try: a()\n    except E: b()\nfinally: c()")
