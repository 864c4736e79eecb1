"""One JSON text in UTF-8 for each record, as caches and queues keep it; parsed at every access."""

from __future__ import absolute_import

import json
import sys

from tare_probe.common.generated_source import literal
from tare_probe.records.layout import Layout
from tare_probe.writing.kinds import Written

NAME = "json-bytes"
SUMMARY = "a record is its JSON as bytes, parsed whenever a field is read"
GIVES_UP = "changing a record, and the time of parsing it for every field that is read"
ACCESS = ("key",)
KIND = "packed"


def layout(root, records):
    """Any record can be held as it came."""
    return _Texts()


class _Texts(Layout):
    def __init__(self):
        Layout.__init__(self)
        self.names = {"loads": json.loads}

    def build(self, records):
        """A list of bytes objects."""
        return [_text(record) for record in records]

    def reach(self, place):
        """Parses the record, then takes the steps of a dict."""
        return "loads(record)" + "".join("[%s]" % literal(key) for key in place.path)

    def unpack(self, fields):
        """Parsed once, it is a dict."""
        return "record = loads(record)", fields

    def size(self, value):
        """A number takes its digits."""
        if value is None or isinstance(value, bool):
            return 0
        return Layout.size(self, value) if isinstance(value, type(u"")) else len(repr(value))


def _text(record):
    text = json.dumps(record, separators=(",", ":"), ensure_ascii=False)
    if isinstance(text, bytes):  # 2.7, where nothing in the record needs Unicode
        return text
    return text.encode("utf-8", "strict" if sys.version_info[0] == 2 else "surrogatepass")


class Writing(Written):
    """How people write it."""

    PACK = '''\
def pack(plain):
    """A record as bytes."""
    text = json.dumps(plain, separators=(",", ":"), ensure_ascii=False)
    return text if isinstance(text, bytes) else text.encode("utf-8")
'''

    def body(self, module):
        """What packs a record, and `load`."""
        load = module.load("[pack(each) for each in read(path)]")
        return [self.PACK] + module.reading.source + [load]

    def reads(self, module):
        """One field of the first record."""
        steps = ["".join("[%s]" % literal(key) for key in path) for path in module.paths()]
        return ["json.loads(%s[0])%s" % (module.variable, each) for each in steps or [""]]


WRITTEN = Writing(["import json"])
