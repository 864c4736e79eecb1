import pytest

from tare_probe.instructions import copies
from tare_probe.protocol.cells_apart import Work, request_apart

CELLS = [
    {"cell": 7, "representation": "dict", "benchmark": "filter", "access": "key"},
    {"cell": 8, "representation": "slots", "benchmark": "free", "access": "none"},
    {"cell": 123456, "representation": "dict", "benchmark": "hash", "access": "none"},
]


@pytest.fixture
def request_left(tmpdir, monkeypatch):
    monkeypatch.setattr(copies, "_can_be_copied", lambda: False)
    cells = [dict(cell) for cell in CELLS]
    return request_apart(lambda: {"task": "count", "cells": cells}, None, str(tmpdir))


def test_a_request_is_left_without_cells(request_left):
    assert request_left == {"task": "count", "representations": 2}


def test_each_cell_lies_in_a_file_of_its_representation(request_left, tmpdir):
    first, second = Work(str(tmpdir), 0), Work(str(tmpdir), 1)
    assert first.representation() == (7, "dict")
    assert second.representation() == (8, "slots")
    assert first.has(1) and not first.has(2) and not second.has(1)
    number, cell = first.cell(1)
    assert (number, cell["benchmark"], cell["access"]) == (123456, "hash", "none")
