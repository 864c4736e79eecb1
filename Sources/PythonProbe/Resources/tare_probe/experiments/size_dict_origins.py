"""The same items in dicts that came about in different ways."""

from __future__ import absolute_import

from tare_probe.questions.answer import Answer
from tare_probe.questions.experiment_source import ExperimentSource
from tare_probe.questions.shallow_size import weigh
from tare_probe.questions.size_steps import steps

NAME = "size-dict-origins"
FAMILY = "sizes"
QUESTION = "Does a dict's size depend on how it was made?"
SOURCE = """\
import json

def text(count):
    return json.dumps(dict(("k%d" % number, number) for number in range(count)))

def from_json():
    for count in range(201):
        yield json.loads(text(count))

def copies():
    for count in range(201):
        yield dict.fromkeys(range(count)).copy()

{"a": 1, "b": 2}
dict(a=1, b=2)
dict([("a", 1), ("b", 2)])
{"a": 1, "b": 2}.copy()
dict({"a": 1, "b": 2})
json.loads(text(2))
json.loads(text(4))
json.loads(text(6))
json.loads(text(8))
json.loads(text(12))
"""
WEIGHS_OBJECTS = True
QUICK = True
DATA = None
CLAIMS = []


def observe(context):
    """Bytes of each dict, and of dicts of JSON and of copies by their number of items."""
    answer = Answer()
    source = ExperimentSource(SOURCE)
    weigh(answer, source, ask=False)
    answer.series("dict from JSON", "B", steps(source.names["from_json"]()), "items")
    answer.series("dict, a copy", "B", steps(source.names["copies"]()), "items")
    return answer
