import pytest

from tare_probe.questions.answer import UNITS, Answer


def test_gathers_what_was_found_in_order():
    answer = Answer()
    thing = object()
    answer.observation("size", 56, "B")
    answer.same("same", thing, thing)
    answer.same("other", thing, object())
    answer.series("growth", "B", iter([(0, 56), (1, 64)]), "items")
    answer.listing("dis", "0 LOAD_CONST")
    assert answer.fields() == {
        "observations": [
            {"name": "size", "value": 56, "unit": "B"},
            {"name": "same", "value": True, "unit": "bool"},
            {"name": "other", "value": False, "unit": "bool"},
        ],
        "series": [
            {"name": "growth", "unit": "B", "counts": "items", "points": [[0, 56], [1, 64]]}
        ],
        "listings": [{"title": "dis", "text": "0 LOAD_CONST"}],
    }


def test_a_name_is_used_once():
    answer = Answer()
    answer.observation("size", 56, "B")
    with pytest.raises(ValueError) as error:
        answer.series("size", "B", [], "items")
    assert str(error.value) == "'size' was observed before"


def test_a_unit_is_one_of_those_known():
    assert len(set(UNITS)) == len(UNITS)
    answer = Answer()
    is_no_unit(lambda: answer.observation("a", 1, "kg"))
    is_no_unit(lambda: answer.series("b", "kg", [], "items"))


def is_no_unit(ask):
    with pytest.raises(ValueError) as error:
        ask()
    assert str(error.value) == "'kg' is no unit"


def test_what_is_said_of_what():
    answer = Answer()
    answer.observation("a dict: says", 56, "B", "says", "a dict")
    answer.observation("importing it", 9, "B", "imported")
    answer.series("dict, time", "ns", [], "records", "seconds", "dict")
    assert answer.fields()["observations"] == [
        {"name": "a dict: says", "value": 56, "unit": "B", "role": "says", "subject": "a dict"},
        {"name": "importing it", "value": 9, "unit": "B", "role": "imported"},
    ]
    series = answer.fields()["series"][0]
    assert (series["role"], series["subject"], series["counts"]) == ("seconds", "dict", "records")


def test_roles_and_what_is_counted_are_among_those_known():
    answer = Answer()
    with pytest.raises(ValueError) as error:
        answer.observation("a", 1, "B", "means")
    assert str(error.value) == "'means' is no role"
    with pytest.raises(ValueError) as error:
        answer.series("b", "B", [], "apples")
    assert str(error.value) == "'apples' is no thing to count"
