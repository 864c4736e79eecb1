"""Writes `read(path)`: the plain dicts of a file of any form that Tare reads."""

from __future__ import absolute_import

from tare_probe.common.generated_source import literal
from tare_probe.common.outcomes import Unavailable
from tare_probe.writing.literals import Key
from tare_probe.writing.wrapping import wrapped

PACKED = {"gzip": ("gzip", "gzip.open(path)"), "xz": ("lzma", "lzma.open(path)")}
NEWLINES = {"csv": '""', "lines": '"\\n"'}
TEXT = 'encoding="utf-8-sig"%s)'
VALUES = r'''SPACE = re.compile(r"[ \t\r\n]*")


def values(text):
    """Each value of a text of JSON that has one after the other."""
    decoder, place = json.JSONDecoder(), 0
    while True:
        place = SPACE.match(text, place).end()
        if place == len(text):
            return
        value, place = decoder.raw_decode(text, place)
        yield value
'''


class Reading(object):
    """What a module needs to read a file.

    since: the first Python that it runs on; is_list: `read` gives a list, else what can be gone
    through once; is_modern: the module need not run on 2.7.
    """

    def __init__(self, loader, root, origin):
        self.loader = loader
        self.root = root
        self.form = origin["form"]
        self.keys = [Key(key) for key in origin.get("keys") or ()]
        self.key = origin.get("key")
        self.divider = origin.get("divider")
        self.has_header = bool(origin.get("header"))
        self.is_sequence = self.form == "concatenated" or bool(origin.get("sequence"))
        self.packing = origin.get("packing")
        self.is_text = self.is_sequence or self.form == "csv" or bool(origin.get("mark"))
        self.is_modern = False
        # On 2.7 lines of text cannot be taken out of a packed file.
        packed_lines = self.packing and self.is_text and self.form == "lines"
        is_new = packed_lines or self.packing == "xz" or self.form == "csv"
        self.since = "3.6" if is_new else None
        self.is_list = self.form in ("array", "list", "one")
        if not hasattr(loader, "WRITTEN"):
            raise Unavailable("%s does not read files of JSON: take another loader" % loader.NAME)
        self._import, self._loads = loader.WRITTEN
        if self.is_sequence and loader.NAME != "json":
            why = "%s reads no file of one value after the other: take the loader json"
            raise Unavailable(why % loader.NAME)

    def opened(self, is_text=False):
        """(imports, the expression that opens the file).

        Bytes are all that loaders need, and 2.7 makes other objects of a text.
        """
        if not (is_text or self.is_text):
            module, opened = PACKED.get(self.packing, (None, 'open(path, "rb")'))
            return ["import " + module] if module else [], opened
        newline = ", newline=%s" % NEWLINES[self.form] if self.form in NEWLINES else ""
        if self.packing is not None:
            module, opened = PACKED[self.packing]
            opened = "io.TextIOWrapper(%s, %s" % (opened, TEXT % newline)
            return ["import io", "import " + module], opened
        if self.is_modern:
            return [], "open(path, " + TEXT % newline
        return ["import io"], "io.open(path, " + TEXT % newline

    @property
    def imports(self):
        """Lines."""
        lines = list(self.opened()[0])
        if self.is_sequence:
            lines.append("import re")
        if self.form == "csv":
            lines.append("import csv")
        if self.form != "csv" or any(map(_is_number, self._members)):
            lines.append(self._import)
        return lines

    @property
    def _members(self):
        return self.root.shape.members if self.root.shape is not None else []

    @property
    def source(self):
        """`read` and what it needs, each a text."""
        lines = ["    with %s as stream:" % self.opened()[1]]
        lines += ["        " + line for line in getattr(self, "_" + self.form)()]
        head = ["def read(path):", '    """The records of the file as plain dicts."""']
        return [VALUES] * self.is_sequence + ["\n".join(head + lines)]

    def _all(self):
        steps = "".join("[%s]" % literal(key) for key in self.keys)
        return "%s(stream.read())%s" % (self._loads, steps)

    def _array(self):
        return ["return " + self._all()]

    _list = _array

    def _one(self):
        return ["return [%s]" % self._all()]

    def _lines(self):
        loaded = "        yield %s(line)" % self._loads
        return ["for line in stream:", "    if line.strip():", loaded]

    def _concatenated(self):
        return [
            "for value in values(stream.read()):",
            "    for plain in value if isinstance(value, list) else [value]:",
            "        yield plain",
        ]

    def _keyed(self):
        return [
            "for key, fields in %s.items():" % self._all(),
            "    plain = {%s: key}" % literal(Key(self.key)),
            "    plain.update(fields)",
            "    yield plain",
        ]

    def _columns(self):
        return [
            "columns = " + self._all(),
            "for row in zip(*columns.values()):",
            "    yield dict(zip(columns, row))",
        ]

    def _rows(self):
        rows = "values(stream.read())" if self.is_sequence else "iter(%s)" % self._all()
        names = ["names = next(rows)"]
        if self.has_header:
            keys = ", ".join(literal(member.key) for member in self._members)
            names = wrapped("names = [%s]" % keys)
        return ["rows = " + rows] + names + ["for row in rows:", "    yield dict(zip(names, row))"]

    def _csv(self):
        divider = "" if self.divider == "," else ", delimiter=%s" % literal(self.divider)
        items = ", ".join(
            "%s: %s" % (literal(member.key), _parsed(member, self._loads))
            for member in self._members
        )
        made = wrapped("yield {%s}" % items)
        return ["for row in csv.DictReader(stream%s):" % divider] + ["    " + line for line in made]


def _is_number(member):
    return bool(member.place.scalars) and member.place.scalars <= frozenset(("int", "float"))


def _parsed(member, loads):
    """The expression for a value of a table, which is text in the file."""
    text = "row[%s]" % literal(member.key)
    if _is_number(member):
        value = "%s(%s)" % (loads, text)
    elif "bool" in member.place.scalars:
        value = '%s.lower() == "true"' % text
    elif member.place.scalars:
        return text
    else:
        return "None"
    return "%s if %s else None" % (value, text) if member.place.nullable else value
