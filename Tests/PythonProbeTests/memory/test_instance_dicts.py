import gc
import sys

from marks import needs_sizes
from tare_probe.memory.instance_dicts import (
    ABSENT,
    bytes_of_new_dict,
    has_dict,
    members_of,
    peek,
    refers_to_its_dict_alone,
)

pytestmark = needs_sizes


def refuse(self, *arguments):
    raise AssertionError("code of the class was run")


class Base(object):
    pass


class Slotted(Base):
    __slots__ = ("value", "__private", "empty")


class Guarded(Base):
    """Whose code must not be run."""

    __slots__ = ("value",)
    __getattr__ = __getattribute__ = __del__ = refuse
    told = property(refuse)


class Descriptor(object):
    __get__ = refuse


class Cached(Base):
    later = Descriptor()


def slotted(value):
    made = Slotted()
    made.value = value
    return made


def test_members_are_named_as_the_class_statement_names_them():
    assert members_of(Slotted) == ["_Slotted__private", "empty", "value"]


def test_a_look_reads_slots_and_says_what_is_not_there():
    made = slotted([1])
    assert peek(made, "value") == [1]
    assert peek(made, "empty") is ABSENT and peek(made, "nothing") is ABSENT


def test_a_look_runs_no_code_and_makes_no_instance():
    made = Base.__new__(Guarded)
    Guarded.value.__set__(made, 5)
    assert peek(made, "value") == 5
    assert peek(made, "told") is ABSENT and peek(made, "other") is ABSENT
    assert peek(Cached(), "later") is ABSENT
    assert bytes_of_new_dict(Guarded) > 0
    Guarded.__del__ = lambda self: None


def test_a_dict_is_there_once_it_was_asked_for():
    made = slotted(None)
    assert not has_dict(made, members_of(Slotted))
    made.__dict__
    assert has_dict(made, members_of(Slotted))


def test_a_dict_that_is_a_value_is_not_taken_for_it():
    made = slotted({"other": 1})
    assert not has_dict(made, members_of(Slotted))
    assert not [each for each in gc.get_referents(made) if each == {}]


def test_a_dict_with_a_value_of_a_cached_property_is_known():
    made = Cached()
    made.__dict__["later"] = 5
    referents = [each for each in gc.get_referents(made) if type(each) is dict]
    assert has_dict(made, []) or not referents  # 3.13 hides the dict of such an object


def test_only_a_plain_class_of_an_old_version_refers_to_its_dict_alone():
    class Items(list):
        pass

    assert refers_to_its_dict_alone(Base) == (sys.version_info < (3, 11))
    assert not refers_to_its_dict_alone(Slotted) and not refers_to_its_dict_alone(Items)
