"""How often values of each field repeat, and the bytes that sharing equal ones would save."""

from __future__ import absolute_import

from tare_probe.common import catalogue
from tare_probe.questions.answer import Answer
from tare_probe.records.repetition import Repetition

NAME = "repeated-values"
FAMILY = "sizes"
QUESTION = "How often do values of a field repeat, and what would sharing equal ones save?"
SOURCE = """\
saved = {}
for field, objects in objects_by_field.items():  # each object once, however often it is held
    shared = {(type(value), value): value for value in objects}.values()
    saved[field] = sum(map(sys.getsizeof, objects)) - sum(map(sys.getsizeof, shared))
"""
QUICK = True
CLAIMS = []
DATA = "*"
WEIGHS_OBJECTS = True


def observe(context):
    """For each field that repeats: values, distinct ones, bytes held, bytes saved by sharing.

    Of records as `json` loads them. A field in a list has [] in its name. Keys count together, and
    are of no subject.
    """
    dataset = context.dataset
    loader = catalogue.find("loaders", "json")
    records = loader.load(loader.prepare(dataset.read(), dataset.format))
    answer = Answer()
    for field, found in Repetition(records).fields():
        _tell(answer, field, found)
    answer.observation("records", len(records), "count")
    return answer


def _tell(answer, field, found):
    if found.saved <= 0:
        return
    for role, value, unit in (
        ("values", found.values, "count"),
        ("distinct", found.distinct, "count"),
        ("held", found.held, "B"),
        ("saved", found.saved, "B"),
    ):
        name = "keys of dicts, %s" % role if field is None else "%s: %s" % (field, role)
        answer.observation(name, value, unit, role, field)
