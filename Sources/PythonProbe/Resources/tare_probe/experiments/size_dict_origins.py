"""The same items in dicts that came about in different ways."""

from __future__ import absolute_import

from tare_probe.answer import Answer
from tare_probe.growth import steps
from tare_probe.parts import Parts
from tare_probe.shallow import weigh

NAME = "size-dict-origins"
FAMILY = "sizes"
QUESTION = "Does a dict's size depend on how it came about?"
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
QUICK = True
DATA = None
CLAIMS = []


def observe(context):
    """Bytes of each dict, and of dicts of JSON and of copies by their number of items."""
    answer = Answer()
    parts = Parts(SOURCE)
    weigh(answer, parts, ask=False)
    answer.series("from JSON", "B", steps(parts.names["from_json"]()))
    answer.series("a copy", "B", steps(parts.names["copies"]()))
    return answer
