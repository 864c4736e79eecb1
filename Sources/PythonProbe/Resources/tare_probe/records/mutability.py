"""Whether records of a representation can be changed, found out by changing one."""

from __future__ import absolute_import

from tare_probe.common.generated_source import define
from tare_probe.records.access import Access
from tare_probe.records.shapes import tree
from tare_probe.records.subject import Subject

# The part is shared, because a representation that shares parts refuses records without any.
TRIAL = {
    "name": "trial",
    "share": ["part"],
    "schema": {
        "object": {
            "fields": [
                {"name": "name", "node": {"scalars": ["str"]}},
                {
                    "name": "part",
                    "node": {
                        "object": {"fields": [{"name": "kind", "node": {"scalars": ["str"]}}]}
                    },
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

    Of two equal records one is changed, itself and its part, through each access that the
    representation declares; what changes the other too cannot be changed.
    """
    if hasattr(representation, "layout") or not representation.ACCESS:
        return None
    subject = Subject(_Dataset, None, representation, None)
    try:
        accesses = [Access(representation, style) for style in representation.ACCESS]
        return any(_changes(subject, _steps(access)) for access in accesses)
    except Exception:  # a plug-in may fail at anything; measuring it will say at what
        return None
    finally:
        subject.forget()


def _steps(access):
    """The sources that reach the name of a record and the kind of its part."""
    return [access.steps(_Dataset.root, path)[0] for path in (("name",), ("part", "kind"))]


def _changes(subject, steps):
    plain = {"name": "a", "part": {"kind": "b"}}
    records = subject.hold([plain, dict(plain, part={"kind": "b"})])
    source = "def change(one, other):\n"
    source += "".join("    one%s = 'c'\n" % step for step in steps)
    source += "    return [(%s) for record in (one, other)]\n" % ", ".join(
        "record" + step for step in steps
    )
    try:
        return define(source, "change", "change", {})(*records) == [("c", "c"), ("a", "b")]
    except (TypeError, AttributeError, KeyError, IndexError, NotImplementedError):
        return False
