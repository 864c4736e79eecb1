"""The file of a request: its text, its schema and what the benchmarks ask of it."""

from __future__ import absolute_import

import os
import sys

from tare_probe.common.paths import native
from tare_probe.records.shapes import tree


class Dataset(object):
    """One dataset of a request; `root` is the place of its records (see shapes)."""

    def __init__(self, fields):
        self.name = fields["name"]
        self.path = native(fields["path"])
        self.format = fields["format"]
        self.count = fields["count"]
        self.collect = fields.get("collect")
        match = fields.get("match") or {}
        self.match = match.get("field")
        self.value = match.get("value")
        self.identify = fields.get("identify")
        self.root = tree(fields)

    def read(self):
        """The text of the file as a native str: Unicode on 3.x, the bytes themselves on 2.7."""
        with open(self.path, "rb") as stream:
            data = stream.read()
        return data if sys.version_info[0] == 2 else data.decode("utf-8")

    def bytes(self):
        """How long the file is."""
        return os.path.getsize(self.path)
