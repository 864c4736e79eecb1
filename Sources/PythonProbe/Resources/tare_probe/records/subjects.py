"""The subject of a request: of plain records, of those that a loader makes itself, or of a text."""

from __future__ import absolute_import

import json

from tare_probe.common.availability import require
from tare_probe.common.outcomes import Failed
from tare_probe.records import json_lines
from tare_probe.records.direct_subject import DirectSubject
from tare_probe.records.drawn_order import Draw
from tare_probe.records.subject import Subject


class TextSubject(Subject):
    """The file as one str, neither loaded nor built."""

    source = "text"

    def make(self):
        """Reads the file."""
        return self.dataset.read()

    make_traced = make

    def loader_of_ints(self):
        """A text has none."""
        return None

    def draw(self):
        """The records of the text as the standard library reads them; it is weighed as a whole."""
        if self._drawn is None:
            text = json_lines.prepare(self.dataset.read(), self.dataset.format)
            self._drawn = Draw(json_lines.load(text, json.loads))
        return self._drawn


def subject_of(dataset, loader, representation):
    """The subject of a request; raises Unavailable where loader or representation is."""
    require(representation)
    if dataset.count < 1:
        raise Failed("the dataset has no records")
    if getattr(representation, "SOURCE", "records") == "text":
        return TextSubject(dataset, loader, representation, None)
    require(loader)
    if hasattr(loader, "MAKES"):
        return DirectSubject(dataset, loader, representation)
    return Subject(dataset, loader, representation, loader.prepare(dataset.read(), dataset.format))
