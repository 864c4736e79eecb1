# -*- coding: utf-8 -*-
"""The base sizes of CPython on Linux, x86-64, by version, as measured before the project began.

A row gives the figures from the version where they changed, in the order of its observations.
"""

import sys

import pytest

from experiments_at_hand import all_of, answer
from marks import needs_sizes
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not

pytestmark = needs_sizes

HERE = sys.version_info[:2]
ROWS = {
    "size-numbers": [
        (("None",), "2.7 16"),
        (("True", "1.5"), "2.7 24 24 | 3.6 28 24"),
        (("0", "1", "2 ** 30", "2 ** 60"), "2.7 24 24 24 24 | 3.6 24 28 32 36 | 3.11 28 28 32 36"),
    ],
    "size-str": [
        (
            ('""', '"a"', '"a" * 10', '"a" * 100'),
            "2.7 37 38 47 137 | 3.6 49 50 59 149 | 3.12 41 42 51 141",
        ),
        (
            (r'u"\u00e9" * 10', r'u"\u20ac" * 10', r'u"\U0001f600" * 10'),
            "2.7 92 92 92 | 3.6 83 94 116 | 3.12 67 78 100",
        ),
        (('u""', 'u"a" * 10'), "2.7 52 92 | 3.6 49 59 | 3.12 41 51"),
    ],
    "size-bytes": [
        (('b""', 'b"a" * 10'), "2.7 37 47 | 3.6 33 43"),
        (("bytearray()", 'bytearray(b"a" * 10)'), "3.9 56 67 | 3.15 64 107"),
    ],
    "size-tuple": [(("()", "(1,)", "(1, 2)"), "2.7 56 64 72 | 3.8 40 48 56 | 3.14 48 56 64")],
    "size-list": [
        (
            ("[]", "[1]", "[1, 2]", "[1, 2, 3]", "list((1, 2, 3))"),
            "2.7 72 80 88 96 120 | 3.8 56 64 72 80 80 | 3.9 56 64 72 120 80 | 3.10 56 64 72 88 88",
        ),
        (("the collector's header",), "2.7 32 | 3.8 16"),
    ],
    "size-dict": [
        (
            (
                "{}",
                '{"a": 1}',
                '{"a": 1, "b": 2}',
                '{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}',
                '{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6}',
            ),
            "2.7 280 280 280 280 1048 | 3.6 248 248 248 248 376 | 3.8 64 232 232 232 360"
            " | 3.11 64 184 184 184 272",
        ),
        (("dict()",), "2.7 280 | 3.6 248 | 3.8 232 | 3.10 64"),
    ],
    "size-dict-origins": [
        (
            ("dict(a=1, b=2)", '{"a": 1, "b": 2}.copy()'),
            "2.7 280 280 | 3.6 248 248 | 3.8 232 232 | 3.11 184 184",
        ),
        (
            tuple("json.loads(text(%d))" % count for count in (2, 4, 6, 8, 12)),
            "2.7 280 280 1048 1048 1048 | 3.6 248 248 376 376 656 | 3.8 232 232 360 360 640"
            " | 3.11 184 184 272 272 464",
        ),
    ],
    "size-ordereddict": [
        (
            ("OrderedDict()", 'OrderedDict([("a", 1), ("b", 2)])'),
            "2.7 296 296 | 3.6 312 440 | 3.8 296 424 | 3.10 128 424 | 3.11 128 376",
        ),
    ],
    "size-instance": [
        (("Slots()",), "2.7 64 | 3.8 48"),
        (("WithDict()",), "2.7 64 | 3.8 48 | 3.11 56 | 3.12 48"),
        (("Touched().__dict__",), "2.7 280 | 3.6 120 | 3.8 104 | 3.11 88"),
    ],
    "annotations": [
        (
            ("ten annotations", "ten annotations, once they were read"),
            "3.6 376 376 | 3.8 360 360 | 3.11 272 272 | 3.13 360 360 | 3.14 352 677",
        ),
    ],
    "size-code": [
        (
            ("function", "Empty"),
            "2.7 120 904 | 3.6 144 1064 | 3.8 136 1064 | 3.10 144 1072 | 3.11 152 1688"
            " | 3.12 160 1704 | 3.13 160 1712 | 3.14 168 1720 | 3.15 168 1728",
        ),
    ],
}
SERIES = {
    ("size-list", "list, appended one by one", 64): (
        "2.7 0:72 1:104 5:136 9:200 17:272 26:352 36:440 47:536 59:648"
        " | 3.8 0:56 1:88 5:120 9:184 17:256 26:336 36:424 47:520 59:632"
        " | 3.9 0:56 1:88 5:120 9:184 17:248 25:312 33:376 41:472 53:568"
    ),
    ("size-set", "set, added one by one", 64): (
        "2.7 0:232 6:744 22:2280 | 3.6 0:232 5:744 21:2280 | 3.7 0:232 5:744 19:2280"
        " | 3.8 0:216 5:728 19:2264"
    ),
    ("size-dict", "dict, str keys added one by one", 100): (
        "2.7 0:280 6:1048 22:3352 86:12568 | 3.6 0:248 6:376 11:656 22:1192 43:2288 86:4712"
        " | 3.8 0:64 1:232 6:360 11:640 22:1176 43:2272 86:4696"
        " | 3.11 0:64 1:184 6:272 11:464 22:832 43:1584 86:3328"
    ),
}


def expected(row):
    """The figures of a row for the version at hand."""
    found = None
    for part in row.split(" | "):
        version, figures = part.strip().split(" ", 1)
        if tuple(int(number) for number in version.split(".")) <= HERE:
            found = figures
    return found


def answered(name):
    why = why_not(catalogue.find("experiments", name))
    return pytest.skip(why) if why else answer(name)


@pytest.mark.parametrize("name", sorted(ROWS))
def test_sizes_are_those_known(name):
    values, _ = answered(name)
    for names, row in ROWS[name]:
        figures = expected(row)
        if figures is not None:
            assert " ".join(str(values[each]) for each in names) == figures, names


@pytest.mark.parametrize("name, series, most", sorted(SERIES))
def test_growth_is_as_known(name, series, most):
    _, found = answer(name)
    seen = ["%d:%d" % (x, y) for x, y in found[series] if x <= most]
    assert " ".join(seen) == expected(SERIES[name, series, most])


@pytest.mark.parametrize("experiment", all_of("sizes"), ids=lambda each: each.NAME)
def test_series_hold_only_points_where_the_size_changes(experiment):
    _, series = answered(experiment.NAME)
    for points in series.values():
        assert points[0][0] == 0
        assert all(x < after for (x, _), (after, _) in zip(points, points[1:]))
        assert all(y != after for (_, y), (_, after) in zip(points, points[1:]))


@pytest.mark.skipif(HERE < (3, 4), reason="tracemalloc needs CPython 3.4")
def test_what_getsizeof_leaves_out_is_asked_of_the_allocator():
    instance, series = answer("size-instance")
    with_dict = {(3, 6): 184, (3, 7): 184, (3, 8): 152, (3, 9): 152, (3, 10): 152}.get(HERE)
    with_dict = with_dict or (80 if HERE == (3, 12) else 88)
    assert instance["WithDict(), asked of the allocator"] == with_dict
    cliff = dict((x, y) for x, y in series["instance with its memory, by attributes"])
    leap = 31 if HERE >= (3, 14) else 30
    newest = 1160 if HERE >= (3, 14) else None
    assert cliff.get(leap) == {(3, 11): 1640, (3, 12): 1632, (3, 13): 1904}.get(HERE, newest)
    tuples, _ = answer("size-tuple")
    assert tuples["Product(1, 2), asked of the allocator"] == tuples["Product(1, 2)"] + 8
    numbers, _ = answer("size-numbers")
    computed = 32 if (3, 11) <= HERE < (3, 15) else None  # from 3.15 on 1001 is there already
    assert numbers.get("thousand + 1, asked of the allocator") == computed
