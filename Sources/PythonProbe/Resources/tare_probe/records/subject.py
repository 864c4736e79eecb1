"""What a process measures: one dataset, read by one loader, held in one representation."""

from __future__ import absolute_import

import json

from tare_probe.common import catalogue
from tare_probe.common.outcomes import Failed, Unavailable, WrongAnswer, sentence
from tare_probe.records import build_source, verify
from tare_probe.records.access import Access
from tare_probe.records.drawn_order import Draw
from tare_probe.records.importable import make_importable
from tare_probe.records.layout import LayoutAccess
from tare_probe.records.read_source import reader
from tare_probe.records.shapes import dotted, shapes


class Subject(object):
    """Makes the records as often as asked; keeps none itself.

    argument: what the loader's `load` takes; build: plain records -> held records.
    """

    source = "records"
    is_direct = False
    """Whether the loader makes the held records itself, so that there are no plain ones."""

    def __init__(self, dataset, loader, representation, argument):
        self.dataset = dataset
        self.loader = loader
        self.representation = representation
        self.argument = argument
        self.heap_pass = None
        self.int_costs = None
        self._build = None
        self._types = ()
        self._layout = None
        self._fitted = None
        self._drawn = None

    def build(self, records):
        """Builds with the compiled builder, which is made when first needed."""
        return self.builder()(records)

    def builder(self):
        """The function that turns plain records into held ones."""
        if self._build is None:
            if hasattr(self.representation, "layout"):
                self._build, self._types = self.layout().build, self.layout().types
            elif hasattr(self.representation, "fitted"):
                self._build = self.fitted().build
            else:
                self._build, self._types = builder_of(self.representation, self.dataset.root)
        return self._build

    def importable(self):
        """Makes classes of the records importable, for pickle; whether there are any."""
        self.builder()
        return make_importable(self._types)

    def layout(self):
        """The layout of a representation that has one, made for this dataset."""
        if self._layout is None:
            self._layout = self.representation.layout(self.dataset.root, self.plain())
        return self._layout

    def plain(self):
        """The plain records."""
        return self.loader.load(self.argument)

    def fitted(self):
        """A class of the user's, fitted to the records of this dataset."""
        if self._fitted is None:
            self._fitted = self.representation.fitted(self.dataset.root)
        return self._fitted

    def hold(self, plain):
        """Held records of plain ones; for dicts these records themselves."""
        if getattr(self.representation, "AS_LOADED", False):
            return plain
        return self.builder()(plain)

    def make(self):
        """Loads and builds once; the plain records are dropped on the way out."""
        return self.through(self.argument)

    def through(self, argument):
        """Held records of what the loader takes."""
        return self.hold(self.loader.load(argument))

    def some(self, positions):
        """All records made anew, or those at these positions, which share nothing with the others.

        positions: None for all of them.
        """
        self.forget()
        if positions is None:
            return self.make()
        plain = self.plain()
        return self.hold([plain[position] for position in positions])

    def part(self, positions):
        """What makes the records at these positions, all others dropped, while tracemalloc counts.

        positions: in the order of the file.
        """

        def make():
            plain = self.load_traced()
            # In a list of their own, or what they share with the others would not be theirs.
            return self.hold([plain[position] for position in positions])

        return make

    def make_traced(self):
        """The same while tracemalloc counts."""
        return self.hold(self.load_traced())

    def load_traced(self):
        """The plain records, loaded in the way that is quick under tracemalloc."""
        load = getattr(self.loader, "load_traced", self.loader.load)
        return load(self.argument)

    def forget(self):
        """Drops what the representation remembers from earlier loads."""
        forget = getattr(self.representation, "forget", None)
        if forget is not None:
            forget()

    @property
    def remembers(self):
        """Whether the representation keeps something of its records beside them."""
        return hasattr(self.representation, "forget")

    @property
    def shares(self):
        """Whether equal values of records may be held once, so that sharing grows with them."""
        if self.remembers or hasattr(self.representation, "layout"):
            return True
        sides = self.loader, self.representation
        return any(getattr(side, "SHARES_VALUES", False) for side in sides)

    def remembered(self):
        """What the representation keeps of its records beside them, as containers."""
        return getattr(self.representation, "remembered", tuple)()

    def draw(self):
        """The records in a random order that does not depend on their order in the file."""
        if self._drawn is None:
            self._drawn = Draw(self.plain())
        return self._drawn

    def loader_of_ints(self):
        """The loader whose ints a walk may meet; None of records without."""
        return self.loader

    def access(self, style=None):
        """The access of that style, or the representation's first; Unavailable if it has none."""
        styles = self.representation.ACCESS
        if not styles:
            raise Unavailable("%s gives no access to fields" % self.representation.NAME)
        if style is not None and style not in styles:
            raise Unavailable("%s has no access by %s" % (self.representation.NAME, style))
        style = style or styles[0]
        if hasattr(self.representation, "layout"):
            return LayoutAccess(self.representation, style, self.layout())
        if hasattr(self.representation, "fitted"):
            return self.fitted().access(style)
        return Access(self.representation, style)

    def twin(self, loader=None):
        """The same dataset as plain dicts, of the same loader or of another."""
        plain = catalogue.find("representations", "dict")
        if loader is None or loader is self.loader:
            return Subject(self.dataset, self.loader, plain, self.argument)
        argument = loader.prepare(self.dataset.read(), self.dataset.format)
        return Subject(self.dataset, loader, plain, argument)


def prove(subject):
    """Loads, builds and proves that no value was lost; returns (plain records, held records).

    Every field of every record, through every access the representation declares, must equal what
    the standard library's json gives.
    """
    if subject.source == "text":
        return None, subject.make()
    dataset = subject.dataset
    standard = catalogue.find("loaders", "json")
    plain = standard.load(standard.prepare(dataset.read(), dataset.format))
    _check_count(plain, dataset)
    loaded = plain
    if subject.loader is not standard:
        loaded = _load(subject, plain)
        if not subject.is_direct:
            verify.prove_loaded(loaded, plain)
    if hasattr(subject.representation, "fitted") and not subject.is_direct:
        held = subject.fitted().first(loaded)
    else:
        held = subject.hold(loaded)
    read_plain = plain_reader(dataset.root)
    for style in subject.representation.ACCESS:
        access = subject.access(style)
        values, records = access.unfold(held, held)
        read_held = access.reader(dataset.root, records)
        try:
            verify.prove_records(values, plain, dataset.root, read_held, read_plain)
        except WrongAnswer as wrong:
            if not hasattr(subject.representation, "fitted"):
                raise
            # What a class of the user's makes of a value is no fault of anybody.
            what = (subject.representation.NAME, wrong.why)
            raise Unavailable("%s holds other values than the records: %s" % what)
    return loaded, held


def plain_reader(place):
    """Reads plain dicts at a place, refusing fields the schema does not name."""
    return reader(Access(catalogue.find("representations", "dict"), "key"), place, strict=True)


def _load(subject, plain):
    """What the loader gives; Unavailable naming the first record that it cannot read."""
    loader = subject.loader
    try:
        return loader.load(subject.argument)
    except (ValueError, OverflowError, RuntimeError) as error:
        for number, record in enumerate(plain):
            try:
                loader.load(loader.prepare(json.dumps([record]), "array"))
            except (ValueError, OverflowError, RuntimeError) as found:
                what = (loader.NAME, number, sentence(found))
                raise Unavailable("%s cannot read record %d: %s" % what)
        raise Unavailable("%s cannot read the dataset: %s" % (loader.NAME, sentence(error)))


def builder_of(representation, root):
    """(What builds record by record, or what the representation brings for it; record types)."""
    if hasattr(representation, "build"):
        return representation.build, ()
    _refuse_unshared(representation, root)
    build_source.refuse_ragged(representation, root)
    build_source.refuse_long_calls(representation, root)
    types = dict((shape.name, representation.record_type(shape)) for shape in shapes(root))
    build_source.refuse_lists(representation, root, types)
    return build_source.builder(representation, root, types), list(types.values())


def _check_count(plain, dataset):
    if type(plain) is not list or len(plain) != dataset.count:
        length = len(plain) if type(plain) is list else "no list"
        raise Failed("the file holds %s, not %d records" % (length, dataset.count))


def _refuse_unshared(representation, root):
    if not getattr(representation, "SHARES", False):
        return
    shared = [shape for shape in shapes(root) if shape.shared]
    if not shared:
        raise Unavailable("the dataset names no part to share")
    if any(shape.path == () for shape in shared):
        raise Unavailable("%s itself cannot be shared" % dotted(()))
