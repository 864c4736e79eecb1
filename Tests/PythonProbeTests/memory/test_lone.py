import gc

import pytest

from tare_probe.memory import lone
from tare_probe.memory.lone import split

if lone.COUNT is None:
    pytest.skip("references tell nothing here", allow_module_level=True)


class Thing(object):
    pass


def met(*places):
    """What places refer to, as a walk meets it: in a list of its own."""
    return [each for each in gc.get_referents(*places) if type(each) is Thing]


def test_what_one_place_refers_to_is_lone():
    places = [[Thing()], [Thing()]]
    alone, others = split(met(*places))
    assert [id(each) for each in alone] == [id(place[0]) for place in places]
    assert others == []


def test_what_two_places_refer_to_is_not():
    shared = Thing()
    places = [[shared], [shared, Thing()]]
    del shared
    alone, others = split(met(*places))
    assert [id(each) for each in alone] == [id(places[1][1])]
    assert [id(each) for each in others] == [id(places[0][0])] * 2


def test_what_one_place_refers_to_twice_is_not():
    place = [Thing()] * 2
    assert split(met(place)) == ([], place)


def test_what_is_held_elsewhere_is_not():
    held = {"a": Thing()}
    place = [held["a"]]
    assert split(met(place)) == ([], place)


def test_what_every_program_has_is_not():
    assert split([None, 1, "a"]) == ([], [None, 1, "a"])
