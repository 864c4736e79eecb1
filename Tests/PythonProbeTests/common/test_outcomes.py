import sys
import weakref

import pytest

from marks import needs_cpython
from tare_probe.common.outcomes import Unavailable, describe


class Hog(object):
    """Something that fills the memory."""


def fill(seen):
    hog = Hog()
    seen.append(weakref.ref(hog))
    raise MemoryError()


def test_memory_that_ran_out_is_told_with_its_limit(capsys):
    try:
        fill([])
    except MemoryError as error:
        why = "out of memory (limit 7 bytes, '--memory-limit' allows more)"
        assert describe(error, 7) == ("failed", why)
        assert "with 2.4 MiB of data, of which '--sample N'" in describe(error, 7, 2500000)[1]
        assert "MemoryError" in capsys.readouterr()[1]


@pytest.mark.skipif(sys.version_info < (3, 4), reason="frames cannot be emptied")
@needs_cpython
def test_what_filled_it_is_gone_by_then():
    seen = []
    try:
        fill(seen)
    except MemoryError as error:
        assert seen[0]() is not None
        describe(error)
        assert seen[0]() is None


def test_an_outcome_is_itself_and_what_was_not_foreseen_has_its_place(capsys):
    assert describe(Unavailable("no")) == ("unavailable", "no")
    try:
        {}["x"]
    except KeyError as error:
        outcome, why = describe(error)
        assert outcome == "failed" and why.startswith("KeyError: 'x' (test_outcomes.py:")
