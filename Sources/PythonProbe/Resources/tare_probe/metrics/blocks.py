"""What the allocator spends on the requests: size classes, shares of pools, malloc's own bytes."""

from __future__ import absolute_import

from tare_probe.memory import allocator_costs
from tare_probe.memory.growth import scaled
from tare_probe.memory.heap_pass import heap_pass

NAME = "blocks"
SUMMARY = "bytes that Python's allocator spends on what was asked: size classes, pools, malloc"
UNIT = "B"
EXACT = True
THRESHOLD = None
HEADLINE = False
MODE = "heap"
QUICK = True

why_not = allocator_costs.why_not


def measure(subject):
    """Bytes spent on one load, on each record, on what records share and on the list."""
    seen = heap_pass(subject)
    return dict(
        scaled(seen.grown, seen.shared, seen.blocks_shared),
        total=seen.blocks,
        record=seen.blocks_record,
        shared=int(round(seen.blocks_shared)),
        list=int(round(seen.list_blocks)),
        stepped=seen.stepped,
        spread=subject.draw().spread,
        payload=seen.payload,
    )
