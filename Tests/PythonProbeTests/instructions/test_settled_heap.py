from marks import needs_cpython
from tare_probe.instructions import settled_heap as module
from tare_probe.instructions.settled_heap import _fill_pools
from tare_probe.memory.allocator_costs import POOL, capacity

SIZE = 80


def make():
    return b"." * (SIZE - len(b"") - 40)


@needs_cpython
def test_the_last_object_of_a_size_lies_alone_in_its_pool():
    others = [make() for _ in range(1000)]
    del others[::2]
    held = [None] * 200000
    count = _fill_pools(make, SIZE, held, 0)
    pools = [id(each) // POOL for each in held[:count]]
    assert pools[-1] not in pools[:-1]
    # All of the one before it is held.
    assert pools.count(pools[-2]) == capacity(SIZE)
    assert [make()] and id(make()) // POOL == pools[-1]


@needs_cpython
def test_a_heap_full_of_holes_is_left_so(monkeypatch):
    monkeypatch.setattr(module, "MOST", 20)
    held = module.settled_heap()
    assert len(held) == 20 and None not in held
