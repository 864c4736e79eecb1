import pytest

from tare_probe.memory import distinct as module
from tare_probe.memory.distinct import distinct

COUNT = 50


def text(number):
    """A text that is a new object with each call."""
    return "a text %s" % number


def identities(objects):
    return sorted(map(id, objects))


def test_each_comes_once():
    one, other = text(1), text(1)
    assert identities(distinct([one, other, one])) == identities([one, other])
    assert list(distinct([])) == []


def test_texts_that_occur_often_come_once():
    keys = [text(number) for number in range(3)]
    assert identities(distinct(keys * COUNT)) == identities(keys)


def test_equal_texts_that_are_not_the_same_object_all_come():
    keys = [text(number) for number in range(3)]
    twin = text(1)
    assert identities(distinct(keys * COUNT + [twin])) == identities(keys + [twin])
    assert identities(distinct([twin] + keys * COUNT)) == identities(keys + [twin])


@pytest.mark.parametrize("first", ("", "literal", u"\u20ac"))
def test_texts_that_live_for_ever_come_once(first):
    keys = [first, text(1), "id"]
    assert identities(distinct(keys * COUNT)) == identities(keys)


def test_no_code_of_keys_is_run():
    class Key(object):
        def __hash__(self):
            raise AssertionError("hashed")

        def __eq__(self, other):
            raise AssertionError("compared")

    keys = [text(1), Key()]
    assert identities(distinct(keys * COUNT)) == identities(keys)


def test_the_quick_way_is_taken_for_texts_of_many_records():
    keys = [text(number) for number in range(3)] * COUNT
    quick = module._few_texts(keys)
    if not hasattr(__import__("sys"), "getrefcount"):
        pytest.skip("references are not counted here")
    assert identities(quick) == identities(set(keys))
    assert module._few_texts(keys + [text(1)]) is None
