import pytest

from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.records.mutability import is_mutable


def find(name):
    module = catalogue.find("representations", name)
    if why_not(module):
        pytest.skip(why_not(module))
    return module


@pytest.mark.parametrize("name", ["dict", "class", "slots", "dataclass", "list"])
def test_records_that_can_be_changed(name):
    assert is_mutable(find(name)) is True


@pytest.mark.parametrize("name", ["tuple", "namedtuple", "frozendict", "slots-unique"])
def test_records_that_cannot_by_themselves(name):
    assert is_mutable(find(name)) is False


@pytest.mark.parametrize("name", ["text", "json-bytes"])
def test_nothing_is_said_where_there_is_no_record_of_its_own(name):
    assert is_mutable(find(name)) is None


class Broken(object):
    NAME = "broken"
    ACCESS = ("attribute",)

    @staticmethod
    def record_type(shape):
        raise RuntimeError("no")


def test_a_representation_that_breaks_is_left_to_its_measuring():
    assert is_mutable(Broken) is None
