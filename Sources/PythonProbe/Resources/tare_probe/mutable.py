"""Whether records of a representation can be changed, found out by changing one."""

from __future__ import absolute_import

from tare_probe.access import Access
from tare_probe.shapes import tree
from tare_probe.source import define
from tare_probe.subject import Subject

# The part is shared, for a representation that shares parts refuses records without any.
TRIAL = {
    "name": "trial",
    "share": ["part"],
    "schema": {
        "object": {
            "fields": [
                {"name": "name", "node": {"scalars": ["str"]}},
                {
                    "name": "part",
                    "node": {"object": {"fields": [{"name": "kind", "node": {"scalars": ["str"]}}]}},
                },
            ]
        }
    },
}


class _Dataset(object):
    count = 1
    root = tree(TRIAL)


def is_mutable(representation):
    """True or False; None where there is no record to try it on, or the trial itself fails.

    A field of one record is set through each access that the representation declares.
    """
    if hasattr(representation, "layout") or not representation.ACCESS:
        return None
    subject = Subject(_Dataset, None, representation, None)
    member = _Dataset.root.child("name")
    try:
        steps = [Access(representation, style).step(member) for style in representation.ACCESS]
        return any(_changes(subject, step) for step in steps)
    except Exception:  # a plug-in may fail at anything; measuring it will say at what
        return None
    finally:
        subject.forget()


def _changes(subject, step):
    record = subject.hold([{"name": "a", "part": {"kind": "b"}}])[0]
    source = "def change(record):\n    record%s = 'c'\n    return record%s == 'c'\n" % (step, step)
    try:
        return define(source, "change", "change", {})(record)
    except (TypeError, AttributeError, KeyError, IndexError, NotImplementedError):
        return False
