"""What 2.7 is weighed by; it is tried on every Python whose objects tell their size."""

from sys import getsizeof

from generated_records import orders, subject_of_records, unique
from marks import needs_sizes
from tare_probe.memory.walk_pass import WalkPass

pytestmark = needs_sizes


def test_registries_are_those_of_the_whole_load(tmpdir):
    held = subject_of_records(tmpdir.join("a.json"), orders(unique, 300)[0], "slots-unique")
    seen = WalkPass(held)
    held.forget()
    kept = held.make()
    assert seen.stepped == sum(map(getsizeof, held.remembered())) and len(kept) == 300
