"""What the annotations of a class weigh, before and after somebody reads them.

Up to 3.13 a class has a dict of them from its beginning. From 3.14 on it has a function that makes
the dict when it is asked for (PEP 649 and 749), and keeps both.
"""

from __future__ import absolute_import

from tare_probe.memory import tracing
from tare_probe.questions import snippet
from tare_probe.questions.answer import Answer
from tare_probe.questions.changes import change

NAME = "annotations"
FAMILY = "sizes"
QUESTION = "How many bytes do the annotations of a class take?"
SOURCE = """\
# Under a base of its own, for a base's list of subclasses grows in leaps.
def plain(base):
    class Record(base):
        pass
    return Record

def annotated(base):
    class Record(base):
        a: int
        b: int
        c: int
        d: int
        e: int
        f: int
        g: int
        h: int
        i: int
        j: int
    return Record

def read(base):
    record = annotated(base)
    record.__annotations__
    return record
"""
SINCE = "3.6"
QUICK = True
CLAIMS = []
TRIES = 9
TEN = "ten annotations"
READ = "ten annotations, once they were read"
CHANGES = [
    change(
        "3.14",
        "a class has a function that makes its annotations, and a dict of them only once somebody "
        "asks for it",
        {TEN: (360, 352), READ: (360, 677)},
    )
]

why_not = tracing.why_not


def observe(context):
    """Bytes asked of the allocator for ten of them, above those of the same class without any."""
    names = snippet.module(SOURCE)
    answer = Answer()
    plain, annotated, read = [_asked(names[kind]) for kind in ("plain", "annotated", "read")]
    answer.observation(TEN, annotated - plain, "B")
    answer.observation(READ, read - plain, "B")
    return answer


def _asked(make):
    """Bytes of the middle one of a few classes; the first ones fill what is kept for the next."""
    kept, asked = [], []
    bases = [type("Base", (), {}) for _ in range(TRIES)]
    with tracing.Traced() as traced:
        for base in bases:
            before = traced.settled()
            kept.append(make(base))
            asked.append(traced.settled() - before)
    return sorted(asked)[TRIES // 2]
