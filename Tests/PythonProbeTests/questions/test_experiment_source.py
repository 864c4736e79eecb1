import pytest

from tare_probe.questions.experiment_source import ExperimentSource

SOURCE = """\
number = 1000

def double(value):
    return value * factor

double(number)
[number]
"""


def test_statements_run_once_and_expressions_when_asked():
    source = ExperimentSource(SOURCE, {"factor": 3})
    assert [text for text, _ in source.makers] == ["double(number)", "[number]"]
    assert source.makers[0][1]() == 3000
    first, second = source.makers[1][1](), source.makers[1][1]()
    assert first == second and first is not second


def test_a_constant_expression_is_one_object():
    make = ExperimentSource("(1, 2)").makers[0][1]
    assert make() is make()


def test_an_error_in_the_source_is_its_own():
    with pytest.raises(NameError):
        ExperimentSource("nobody()\n").makers[0][1]()
