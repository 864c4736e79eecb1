import sys

from tare_probe.records.importable import HOME, make_importable


class Importable(object):
    pass


def test_a_class_made_at_run_time_can_be_imported_then():
    made = type("Made", (object,), {})
    assert make_importable([made]) is True
    assert made.__module__ == HOME and sys.modules[HOME].Made is made


def test_what_can_be_imported_stays_where_it_is():
    assert make_importable([dict, Importable, len]) is False
    assert Importable.__module__ == __name__ and dict.__module__ != HOME


def test_classes_are_found_a_second_time():
    made = type("Twice", (object,), {})
    assert make_importable([made]) is make_importable([made]) is True
