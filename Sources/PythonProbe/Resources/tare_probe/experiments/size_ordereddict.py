"""OrderedDict; on 2.7 it is written in Python, and sys.getsizeof sees its dict alone."""

from __future__ import absolute_import

from tare_probe.answer import Answer
from tare_probe.growth import steps
from tare_probe.parts import Parts
from tare_probe.shallow import weigh

NAME = "size-ordereddict"
FAMILY = "sizes"
QUESTION = "How many bytes is an OrderedDict, and when does it grow?"
SOURCE = """\
from collections import OrderedDict

def added():
    grown = OrderedDict()
    yield grown
    for number in range(200):
        grown["k%d" % number] = None
        yield grown

OrderedDict()
OrderedDict([("a", 1)])
OrderedDict([("a", 1), ("b", 2)])
"""
QUICK = True
DATA = None
CLAIMS = []


def observe(context):
    """Bytes of each OrderedDict, and of one that grows, from 3.5 on by 32 bytes an item at least."""
    answer = Answer()
    parts = Parts(SOURCE)
    weigh(answer, parts)
    answer.series("str keys, added one by one", "B", steps(parts.names["added"]()))
    return answer
