"""The whole file as one str, nothing parsed: the floor of the talk's first table."""

from __future__ import absolute_import

from tare_probe.writing.kinds import Written

NAME = "text"
SUMMARY = "the file as one str, not parsed"
GIVES_UP = "any access to records and fields before it is parsed"
ACCESS = ()
KIND = "packed"
QUICK = True
SOURCE = "text"


def record_type(shape):
    """There are no records."""
    return None


class Writing(Written):
    """How people write it."""

    def body(self, module):
        """`load` alone: no record is read."""
        head = 'def load(path):\n    """The text of the file."""\n    with %s as stream:\n'
        return [head % module.reading.opened(is_text=True)[1] + "        return stream.read()"]

    def reads(self, module):
        """How long the text is."""
        return ["len(%s)" % module.variable]


WRITTEN = Writing(is_parsed=False)
