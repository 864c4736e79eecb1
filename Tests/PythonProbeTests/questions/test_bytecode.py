from tare_probe.questions import bytecode, snippet

SOURCE = """\
def joined():
    return "name" + "3"

def called():
    return "name" + str(3)

def nested():
    return [each for each in [1, 2]] + list(x for x in [3])
"""


def test_a_listing_shows_what_was_folded_and_what_is_called():
    found = snippet.module(SOURCE)
    joined, called = bytecode.listing(found["joined"]), bytecode.listing(found["called"])
    assert "'name3'" in joined and "CALL" not in joined
    assert "LOAD_GLOBAL" in called and "CALL" in called and "'name3'" not in called
    assert joined == "\n".join(line.rstrip() for line in joined.strip("\n").split("\n"))


def test_a_listing_has_no_addresses():
    listing = bytecode.listing(snippet.module(SOURCE)["nested"])
    assert "code object" in listing and "0x" not in listing


def test_constants_of_a_module_in_their_order():
    assert bytecode.constants("a = 'x'\nb = 2.5\n").startswith("'x', 2.5")
