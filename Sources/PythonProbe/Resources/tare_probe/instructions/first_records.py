"""The first records of a dataset, of which alone instructions are counted."""

from __future__ import absolute_import

import io
import json

from tare_probe.records.dataset import Dataset

MOST = 300
"""Counting is slow, and a count says with 300 records what it says with 3,000."""
PIECE = 1 << 16


class FirstRecords(Dataset):
    """As a dataset of its own; no more of the file is read than holds these records."""

    def __init__(self, fields):
        Dataset.__init__(self, fields)
        self.count = min(MOST, self.count)

    def read(self):
        """The text of the records in the format of the file, as a native str."""
        with io.open(self.path, encoding="utf-8", newline="") as stream:
            read = _lines if self.format == "lines" else _array
            text = read(stream, self.count)
        return text if str is not bytes else text.encode("utf-8")


def _lines(stream, count):
    found = []
    while len(found) < count:
        line = stream.readline()
        if not line:
            break
        if line.strip():
            found.append(line)
    return u"".join(found)


def _array(stream, count):
    """An array of the first records; reads on until so many of them are whole."""
    text, size = u"", PIECE
    while True:
        more = stream.read(size)
        text += more
        end = _end(text, count)
        if end is not None:
            return text[:end] + u"]"
        if not more:
            return text
        size *= 2


def _end(text, count):
    """Where the record of that number ends; None where the text ends before."""
    decode = json.JSONDecoder().raw_decode
    place = _skipped(text, text.find(u"[") + 1)
    for number in range(count):
        try:
            _, place = decode(text, place)
        except ValueError:
            return None
        if number < count - 1:
            place = _skipped(text, place, u",")
            if place is None:
                return None
    return place


def _skipped(text, place, comma=u""):
    """The place after white space and a comma."""
    while place < len(text) and text[place] in u" \t\r\n":
        place += 1
    if comma:
        if text[place : place + 1] != comma:
            return None
        return _skipped(text, place + 1)
    return place
