# -*- coding: utf-8 -*-
import io
import json

import pytest

from sample_records import CARGO, cargo, request_dataset
from tare_probe.instructions import first_records
from tare_probe.instructions.first_records import FirstRecords


def read(tmpdir, text, count, kind="array"):
    fields = request_dataset(tmpdir.join("cargo.json"), [], CARGO, format=kind, count=count)
    with io.open(fields["path"], "w", encoding="utf-8") as stream:
        stream.write(text)
    dataset = FirstRecords(fields)
    return dataset.count, dataset.read()


@pytest.mark.parametrize("piece", [1, 7, 1 << 16])
@pytest.mark.parametrize("indent", [None, 1])
def test_an_array_is_cut_after_the_first_records(tmpdir, monkeypatch, piece, indent):
    monkeypatch.setattr(first_records, "PIECE", piece)
    monkeypatch.setattr(first_records, "MOST", 3)
    records = cargo(7)
    records[1]["product"]["name"] = u"r\u00f6d ]},{["
    text = u"" + json.dumps(records, indent=indent)
    count, found = read(tmpdir, u" \n" + text, 7)
    assert count == 3 and json.loads(found) == records[:3]


def test_lines_are_cut_after_the_first_records(tmpdir, monkeypatch):
    monkeypatch.setattr(first_records, "MOST", 2)
    lines = [u"" + json.dumps(record) for record in cargo(4)]
    count, found = read(tmpdir, u"\n\n".join(lines), 4, "lines")
    assert count == 2
    assert [json.loads(line) for line in found.splitlines()] == cargo(2)


def test_a_short_file_is_read_whole(tmpdir):
    text = u"" + json.dumps(cargo(4))
    count, found = read(tmpdir, text, 4)
    assert count == 4 and json.loads(found) == cargo(4)
    assert type(found) is str
