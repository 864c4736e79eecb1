"""Weighs objects by themselves, without what they refer to."""

from __future__ import absolute_import

from tare_probe.common.implementation import getsizeof
from tare_probe.memory.allocated_per_object import allocated_per_object

ASKED = "%s, asked of the allocator"


def weigh(answer, source, ask=True):
    """Observes sys.getsizeof of every expression, and the bytes asked for where those differ.

    ask: False where an expression makes more than the object in question, keys for example.
    """
    for text, make in source.makers:
        size = getsizeof(make())
        answer.observation(text, size, "B", "shallow", text)
        if ask and make() is not make():
            bytes_asked = allocated_per_object(make)
            if bytes_asked not in (None, size):
                answer.observation(ASKED % text, bytes_asked, "B", "asked", text)


def more(longer, shorter):
    """Bytes by which the longer of two objects is larger."""
    return getsizeof(longer) - getsizeof(shorter)


HEADER_GREW = (
    "the slide is of one of the first releases of 3.6; in later ones the collector's header before "
    "each object has 32 bytes instead of 24, so that objects lie at multiples of 16"
)
"""Why every container of 3.6.15 has 8 bytes more than the slide says."""
