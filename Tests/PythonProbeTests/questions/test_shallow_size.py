import sys
from sys import getsizeof

import pytest

from marks import needs_sizes
from tare_probe.questions.answer import Answer
from tare_probe.questions.experiment_source import ExperimentSource
from tare_probe.questions.shallow_size import more, weigh

pytestmark = needs_sizes
SOURCE = """\
value = [1, 2]
thousand = 5000
value
thousand + 1
"""


def found(ask):
    answer = Answer()
    weigh(answer, ExperimentSource(SOURCE), ask)
    return answer.fields()["observations"]


def test_each_expression_is_weighed_by_itself():
    sizes = dict(((each["subject"], each["role"]), each["value"]) for each in found(False))
    assert sizes["value", "shallow"] == getsizeof([1, 2])
    assert sorted(sizes) == [("thousand + 1", "shallow"), ("value", "shallow")]


@pytest.mark.skipif(sys.version_info < (3, 11), reason="an int asks for what it says")
def test_what_was_asked_of_the_allocator_is_told_where_it_differs():
    asked = [each for each in found(True) if each["role"] == "asked"]
    assert asked == [
        {
            "name": "thousand + 1, asked of the allocator",
            "value": 32,
            "unit": "B",
            "role": "asked",
            "subject": "thousand + 1",
        }
    ]


def test_the_larger_of_two():
    assert more([1, 2], [1]) == getsizeof([1, 2]) - getsizeof([1]) > 0
