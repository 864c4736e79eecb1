import pytest

from tare_probe.instructions.client_requests import PREPARED, ClientRequests, machine

pytestmark = pytest.mark.skipif(
    machine() not in PREPARED, reason="no machine code is known for this processor"
)


def test_outside_of_valgrind_nobody_listens():
    assert not ClientRequests().is_on_valgrind()


def test_a_prepared_request_can_be_made_again():
    request = ClientRequests().prepared(0x1001)
    assert request() == request() == 0
