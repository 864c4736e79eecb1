import gc

import pytest

from proving import proved
from sample_records import subject


def test_the_records_live_on(tmpdir):
    ours, theirs = proved(subject(tmpdir.join("cargo.json"), "slots"), "collect-garbage")
    assert [record.id for record in ours.answer()] == list(range(1000, 1012))
    assert len(theirs.answer()) == 12


@pytest.mark.skipif(not hasattr(gc, "freeze"), reason="from 3.7 on objects can be set aside")
def test_nothing_else_is_looked_at_meanwhile(tmpdir):
    ours, _ = proved(subject(tmpdir.join("cargo.json"), "slots"), "collect-garbage")
    held = ours.make()
    seen = len(gc.get_objects())
    ours.put_back()
    assert len(held) == 12 and seen < 200 < len(gc.get_objects())
