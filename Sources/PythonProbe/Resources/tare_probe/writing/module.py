"""A whole module: what it needs, the types, what makes records, what reads a file, an example."""

from __future__ import absolute_import

import json
import re
from textwrap import fill

from tare_probe.common.outcomes import Unavailable
from tare_probe.records import json_lines
from tare_probe.records.access import Access
from tare_probe.records.build_source import inline, refuse_lists, refuse_ragged
from tare_probe.records.dataset import Dataset
from tare_probe.records.shapes import shapes, tree
from tare_probe.writing.kinds import Positions
from tare_probe.writing.literals import readable, with_keys
from tare_probe.writing.making import Making
from tare_probe.writing.names import name_shapes, singular, variable
from tare_probe.writing.reading import Reading
from tare_probe.writing.types import imported
from tare_probe.writing.wrapping import LONGEST

OLDEST = (2, 7)
OLDEST_3 = (3, 6)
MANY_ARGUMENTS = (254, (3, 7))
"""More arguments than that need that version."""
PLAIN_CLASS = re.compile(r"^(class \w+)\(object\):$", re.MULTILINE)
KNOWN = ("name", "title", "id")
"""Fields that an example reads where there are such."""


class Module(object):
    """The module for one representation of one dataset.

    fields: the dataset of a request; loader, representation: modules of the probe. A kind of
    WRITTEN that has `body(module)` gives with it the texts between the imports and the example,
    `read` among them.
    """

    def __init__(self, fields, loader, representation):
        self.representation = representation
        self.written = getattr(representation, "WRITTEN", None)
        if self.written is None:
            why = "%s does not say how to write it: its file has no WRITTEN"
            raise Unavailable(why % representation.NAME)
        self.loader = loader
        self.dataset = fields
        self._records = None
        self.root = tree(dict(fields, schema=with_keys(fields["schema"])))
        self.name = fields["name"] if fields["name"] != "standard-input" else "records"
        name_shapes(self.root, singular(self.name))
        self.variable = variable(self.name)
        origin = fields.get("origin") or {"form": fields["format"]}
        self.reading = Reading(loader, self.root, origin)
        self.reading.is_modern = self._since >= OLDEST_3

    @property
    def text(self):
        """The source."""
        self._refuse()
        if hasattr(self.written, "body"):
            body = self.written.body(self)
        else:
            body = self._types() + self._makers() + self.reading.source + [self._load()]
        reading = self.reading
        imports = reading.imports if self.written.is_parsed else reading.opened(True)[0]
        imports = imports + list(self.written.imports)
        if self.written.typed:
            imports.append(imported("\n".join(body)))
        parts = [self._head(), _sorted(imports)] + body + [self._example()]
        text = readable(_joined(parts))
        if self._since >= OLDEST_3:
            text = PLAIN_CLASS.sub(r"\1:", readable(text, ""))
        elif any(letter > u"~" for letter in text):
            text = u"# -*- coding: utf-8 -*-\n" + text
        return text

    def _refuse(self):
        representation = self.representation
        if hasattr(self.written, "body"):
            return
        refuse_ragged(representation, self.root)
        if isinstance(self.written, Positions):
            made = [(each.name, representation.record_type(each)) for each in shapes(self.root)]
            refuse_lists(representation, self.root, dict(made))
        if getattr(representation, "SHARES", False):
            shared = [shape for shape in shapes(self.root) if shape.shared]
            if not shared:
                raise Unavailable("the dataset names no part to share")
            for shape in shared:
                representation.record_type(shape)

    def _types(self):
        found = [self.written.before]
        return found + [self.written.declare(shape) for shape in reversed(shapes(self.root))]

    def _makers(self):
        if getattr(self.representation, "AS_LOADED", False):
            return []
        self.making = Making(self.representation, self.root, self.written.calls)
        return self.making.functions()

    def _load(self):
        if getattr(self.representation, "AS_LOADED", False):
            return self.load(self.listed)
        made = self.making.value(self.root, "plain")
        return self.load("[%s for plain in read(path)]" % made)

    def load(self, value):
        """Source of `load`, which returns that value."""
        what = "The %s of a file." % self.variable
        return 'def load(path):\n    """%s"""\n    return %s' % (what, value)

    # MARK: the head

    @property
    def _since(self):
        found = [OLDEST]
        for since in (
            getattr(self.representation, "SINCE", None),
            getattr(self.loader, "SINCE", None),
            self.reading.since,
            self.written.since,
        ):
            if since:
                version = tuple(int(part) for part in since.split("."))
                found.append(max(version, OLDEST_3))
        most, since = MANY_ARGUMENTS
        representation = self.representation
        is_made = hasattr(self.written, "body") or hasattr(representation, "put")
        is_called = not (is_made or inline(representation))
        if is_called and any(len(shape.members) > most for shape in shapes(self.root)):
            found.append(since)
        return max(found)

    def _head(self):
        representation = self.representation
        until = self.written.until
        newer = "%d.%d" % max(self._since, OLDEST_3)
        newer += " to %s" % until if until else " or newer"
        pythons = "2.7 and " + newer if self._since == OLDEST else newer
        packages = [self.written.package or getattr(representation, "PACKAGE", None)]
        packages += [self.loader.PACKAGE] * self.written.is_parsed
        named = sorted(set(each for each in packages if each))
        lines = [
            "The records of %s as %s: %s."
            % (_plain(self.name), _plain(representation.NAME), _quiet(representation.SUMMARY)),
            "",
            "Gives up %s." % _quiet(representation.GIVES_UP),
        ] + ["Runs on Python %s." % pythons] * self.written.tells_pythons
        if self.written.note:
            lines.append(self.written.note)
        if named:
            lines.append("Needs: pip install %s" % " ".join(named))
        filled = [fill(line, LONGEST) for line in lines]
        filled[0] = fill(lines[0], LONGEST, initial_indent='"""')
        return "\n".join(filled + ['"""'])

    # MARK: the example

    def _example(self):
        lines = [
            'if __name__ == "__main__":',
            "    import sys",
            "",
            "    %s = load(sys.argv[1])" % self.variable,
        ]
        reads = self.written.reads(self) if hasattr(self.written, "reads") else self.reads()
        return "\n".join(lines + ["    print(%s)" % read for read in reads])

    @property
    def listed(self):
        """The expression for all plain dicts of the file, as a list."""
        return "read(path)" if self.reading.is_list else "list(read(path))"

    def records(self):
        """The plain records, for what is made to their measure."""
        if self._records is None:
            dataset = Dataset(self.dataset)
            text = json_lines.prepare(dataset.read(), dataset.format)
            self._records = json_lines.load(text, json.loads)
        return self._records

    def paths(self):
        """The paths of fields that an example reads."""
        return example_paths(self.root)

    def reads(self):
        """Expressions that read a field, and one of an inner object."""
        access = Access(self.representation, self.representation.ACCESS[0])
        first = "%s[0]" % self.variable
        return [first + self._steps(access, path) for path in self.paths()] or [first]

    def _steps(self, access, path):
        source, place = "", self.root
        for key in path:
            member = place.child(key)
            if isinstance(self.written, Positions):
                source += "[%s.%s]" % (place.shape.name, member.attribute)
            else:
                source += access.step(member)
            place = member.place
        return source


def example_paths(root):
    """The path of a field that every record has, and of one that lies deeper."""
    flat = _leaf(root)
    deep = [
        (member.key,) + tuple(below)
        for member in (root.shape.members if root.shape is not None else ())
        if not member.optional and member.place.kind == "object" and not member.place.nullable
        for below in [_leaf(member.place)]
        if below
    ]
    return ([flat] if flat else []) + deep[:1]


def _leaf(place):
    members = place.shape.members if place.shape is not None else []
    leaves = [each for each in members if each.place.kind == "leaf" and not each.optional]
    leaves.sort(key=lambda each: KNOWN.index(each.key) if each.key in KNOWN else len(KNOWN))
    return [leaves[0].key] if leaves else None


def _joined(parts):
    """The parts, two empty lines between them; one behind the head."""
    head, rest = parts[0], [part.rstrip() for part in parts[1:] if part]
    return head + "\n\n" + "\n\n\n".join(rest) + "\n"


def _sorted(lines):
    """Imports in order, `import` before `from`; those of packages are not told apart."""
    unique = sorted(set(filter(None, lines)), key=lambda line: (line.startswith("from"), line))
    return "\n".join(unique)


def _plain(text):
    """A foreign text that cannot end a docstring."""
    return "".join(each if each.isalnum() or each in u" .,-_:/" else "_" for each in text)


def _quiet(text):
    """A text of a representation's file that cannot end a docstring."""
    return " ".join(text.rstrip(".").replace("\\", "/").replace('"', "'").split())
