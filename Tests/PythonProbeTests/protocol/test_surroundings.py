import gc
import os
import sys

from tare_probe.protocol import surroundings


def thresholds():
    return gc.get_threshold() if hasattr(gc, "get_threshold") else ()


def test_the_collector_is_told_and_left_alone():
    before = gc.isenabled(), thresholds()
    assert surroundings.collector() == " ".join(["on"] + list(map(str, before[1])))
    gc.disable()
    try:
        assert surroundings.collector() == "off"
        assert not gc.isenabled()
    finally:
        gc.enable()
    assert (gc.isenabled(), thresholds()) == before


def test_hashes_are_told():
    told = surroundings.hashes()
    if not sys.flags.hash_randomization:
        assert told == "plain"
    else:
        assert told == os.environ.get("PYTHONHASHSEED", "random")


def test_cpus_are_told_where_the_system_says():
    told = surroundings.cpus()
    assert told is None if sys.version_info[0] == 2 else told is None or told >= 1
