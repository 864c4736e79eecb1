import pytest

from tare_probe.common.generated_source import literal
from tare_probe.writing.literals import Key, readable, shown


@pytest.mark.parametrize(
    "key", [u"sku", u"u", u"cpu", u"\u0438\u043c\u044f", u"a\\u0416b", u'a"b', u"\u200b", u"\U0001f600"]
)
def test_a_key_is_the_same_key_in_the_text(key):
    for prefix in ("u", ""):
        text = readable("{%s: 1}" % literal(Key(key)), prefix)
        if prefix or all(letter <= u"~" for letter in key):
            assert eval(text) == {key: 1}


def test_letters_stand_for_their_numbers_where_they_can_be_seen():
    assert shown(u"\u0438\u043c\u044f") == u'"\u0438\u043c\u044f"'
    assert shown(u"a\u200bb") == '"a\\u200bb"'


def test_texts_that_are_no_keys_stay():
    source = '__slots__ = ("sku", "cpu")  # "menu"'
    assert readable(source, "") == source
