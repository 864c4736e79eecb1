import pytest

from tare_probe.questions.answer import UNITS, Answer


def test_gathers_what_was_found_in_order():
    answer = Answer()
    thing = object()
    answer.observation("size", 56, "B")
    answer.same("same", thing, thing)
    answer.same("other", thing, object())
    answer.series("growth", "B", iter([(0, 56), (1, 64)]))
    answer.listing("dis", "0 LOAD_CONST")
    assert answer.fields() == {
        "observations": [
            {"name": "size", "value": 56, "unit": "B"},
            {"name": "same", "value": True, "unit": "bool"},
            {"name": "other", "value": False, "unit": "bool"},
        ],
        "series": [{"name": "growth", "unit": "B", "points": [[0, 56], [1, 64]]}],
        "listings": [{"title": "dis", "text": "0 LOAD_CONST"}],
    }


def test_a_name_is_used_once():
    answer = Answer()
    answer.observation("size", 56, "B")
    with pytest.raises(ValueError) as error:
        answer.series("size", "B", [])
    assert str(error.value) == "'size' was observed before"


def test_a_unit_is_one_of_those_known():
    assert len(set(UNITS)) == len(UNITS)
    for ask in (lambda: Answer().observation("a", 1, "kg"), lambda: Answer().series("a", "kg", [])):
        with pytest.raises(ValueError) as error:
            ask()
        assert str(error.value) == "'kg' is no unit"
