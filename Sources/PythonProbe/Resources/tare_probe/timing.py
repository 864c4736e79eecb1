"""Times a task against its reference: alternating short blocks in one process, in random order.

Paired blocks cancel most of what the machine does meanwhile (0.2 % against 6 % for one process
each, measured before the project began). The garbage collector is left as users have it.
"""

from __future__ import absolute_import

from tare_probe.blocks import block_of
from tare_probe.clocks import wall

SLOW_SECONDS = 1.0
FEWEST = 3


class Coin(object):
    """A seeded coin with the same throws on every Python (`random` differs between 2 and 3)."""

    def __init__(self, seed):
        self.state = (seed * 2654435761 + 1) % (1 << 64)

    def throw(self):
        """True or False, from a 64-bit linear congruential generator's top bit."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        return self.state >> 63 == 1


def measure(task, reference, settings):
    """The fields of a time cell's reply; seconds for one run.

    reference: the task it is held against, or None; settings: samples, block (CPU seconds a block
    lasts at least), warmups (whole blocks thrown away, at least 1) and seed of the request. A task
    so slow that its samples would take over SLOW_SECONDS gets fewer of them, FEWEST at least.
    """
    pair = [block_of(task)]
    if reference is not None:
        pair.append(block_of(reference))
    for block in pair:
        block.calibrate(settings["block"])
        for _ in range(settings["warmups"] - 1):  # calibration ended with a whole block
            block.sample()
    taken = [[] for _ in pair]
    coin = Coin(settings["seed"])
    begun = wall()
    for count in range(settings["samples"]):
        if count >= FEWEST and wall() - begun > SLOW_SECONDS:
            break
        order = list(range(len(pair)))
        if coin.throw():
            order.reverse()
        for index in order:
            taken[index].append(pair[index].sample())
    reply = _fields(pair[0], taken[0])
    reply["warmups"] = max(1, settings["warmups"])
    if reference is not None:
        reply["reference"] = _fields(pair[1], taken[1])
    return reply


def _fields(block, samples):
    return {
        "loops": block.loops,
        "wall": [wall for wall, _ in samples],
        "cpu": [cpu for _, cpu in samples],
    }
