"""Where the bytes that records add go: by field, and by part of an object.

What further records add nothing to is left out, as in the record's weight: the parts come to
total - shared - list of the metric `allocated`, to the byte. They are found by the walk; what the
allocator was asked for and no walk finds is a part of its own. Of large data a random sample is
walked, for a walk that tells objects apart remembers each.
"""

from __future__ import absolute_import

from collections import Counter
from itertools import repeat

from tare_probe.common.bounds import LONGEST_NAME, cut
from tare_probe.memory import object_parts, true_walk
from tare_probe.memory.ledger import Ledger
from tare_probe.memory.object_parts import parts_of
from tare_probe.memory.walk import LEAVES, OLD
from tare_probe.records.held_places import held_places

if OLD:
    from itertools import imap as map
    from itertools import izip as zip

OUTSIDE = "outside"
WORDS = {
    object_parts.DATA: "data",
    object_parts.POINTERS: "pointers",
    object_parts.VALUES: "values",
    object_parts.INLINE: "inline",
    object_parts.KEY_TABLES: "tables",
    object_parts.BOOKKEEPING: "bookkeeping",
    object_parts.HEADER: "header",
    object_parts.COLLECTOR: "collector",
    object_parts.SPARE: "spare",
    OUTSIDE: OUTSIDE,
}
"""Parts as replies name them."""
RECORD, KEYS, REGISTRY, OTHERS = "record", "keys", "registry", "others"
"""Places that are no fields: the records themselves, names of fields, what is kept beside the
records, and the fields of which there are too many."""
MOST_FIELDS = 64
MOST_BYTES = 2 << 20
"""Bytes of JSON of the records that are walked, about: some 0.2 s for records like those of cargo,
a tenth of the time of the pass. The bundled data are below it."""
CLOSE, BEFORE = 8, 256
"""Bytes a record, and in all, by which a walk may find more than was asked for: an empty text or an
empty registry was there before the load."""
TOO_MUCH = "a walk finds %.1f bytes a record more than were asked for"
TEXTS = (str, type(u""))


def anatomy(subject, seen):
    """{"records": count, "parts": [{"of": ..., "name": ..., part: bytes}]}, or {"why": ...}.

    seen: the pass that has weighed the same records.
    """
    why = true_walk.why_not() or getattr(subject.representation, "UNSEEN", None)
    if why:
        return {"why": why}
    count = subject.dataset.count
    some = min(count, max(2, count * MOST_BYTES // max(1, subject.dataset.bytes())))
    found = _divided(subject, some)
    if some == count:
        whole = seen.total - seen.shared - seen.list
        if count == 1 and whole < sum(found.values()):
            # With a class the names of its attributes were there before.
            found = Counter(dict((key, found[key]) for key in found if key[0][0] != KEYS))
        left = whole - sum(found.values())
    else:
        left = 0 if seen.walked is None else int(round((seen.record - seen.walked) * some))
    if left < -max(BEFORE, CLOSE * some):
        return {"why": TOO_MUCH % (-left / float(some))}
    if min([0] + list(found.values())) < 0:
        return {"why": "parts of the records do not come to the whole"}
    if left:
        found[(RECORD, ""), OUTSIDE] += left
    return {"records": some, "parts": _told(found)}


def _divided(subject, count):
    """Bytes by (place, part) of what so many records add, as `additive_weight.divided` has it."""
    if subject.source == "text" or count < 2:
        return Found(subject, _made(subject, None)).sizes()
    order = subject.draw().order[:count]
    halves = order[: count // 2], order[count // 2 :]
    held = None if subject.remembers else _made(subject, None)
    if isinstance(held, list):
        first, rest = [Found(subject, [held[each] for each in half]) for half in halves]
        # What both halves come to is shared, and belongs to no record.
        sizes = first.sizes(set(first.objects).difference(rest.objects))
        sizes.update(rest.sizes(set(rest.objects).difference(first.objects)))
        return sizes
    held = None
    sizes = Counter()
    for positions, times in ((order, 2), (halves[0], -1), (halves[1], -1)):
        for key, size in Found(subject, _made(subject, positions)).sizes().items():
            sizes[key] += times * size
    return sizes


def _made(subject, positions):
    """The records at these positions, or all, made as the pass makes them."""
    if subject.is_direct:
        return subject.some(None if positions is None else sorted(positions))
    subject.forget()
    if subject.source == "text":
        return subject.make()
    plain = subject.load_traced()
    if positions is not None:
        plain = [plain[position] for position in sorted(positions)]
    return subject.hold(plain)


class Found(object):
    """Everything reachable from held records, but their list.

    objects: (number of the place, block) by id; places: by number, each twice. The second is of
    what the schema does not name, where a text is a name.
    """

    def __init__(self, subject, held):
        self.objects = {}
        self.places = []
        self._marks = {}
        self._ledger = Ledger((), true_walk.costs_of(subject))
        records = held if isinstance(held, list) else [held]
        if subject.source == "text" or hasattr(subject.representation, "layout"):
            self._walk(self._number((RECORD, ""), (RECORD, "")) + 1, records)
        else:
            self._walk_places(subject, records)
        for registry in subject.remembered():
            self._walk(self._number((REGISTRY, ""), (REGISTRY, "")) + 1, [registry])

    def _walk_places(self, subject, records):
        stages = []
        for name, objects in held_places(subject.access(), subject.dataset.root, records):
            number = self._number(("field", name) if stages else (RECORD, ""))
            for key in map(id, objects):
                self._marks.setdefault(key, number)
            if not LEAVES.issuperset(map(type, objects)):
                stages.append((number, [each for each in objects if type(each) not in LEAVES]))
        # A field is walked before what holds it, so each object is found by way of the innermost.
        for number, objects in reversed(stages):
            self._walk(number + 1, objects)

    def _number(self, place, place_of_texts=(KEYS, "")):
        self.places += [(place, place), (place, place_of_texts)]
        return len(self.places) - 2

    def _walk(self, number, objects):
        self._ledger.run_all(objects)
        blocks = self._ledger.taken()
        numbers = map(self._marks.get, blocks, repeat(number))
        self.objects.update(zip(blocks, zip(numbers, blocks.values())))

    def sizes(self, keys=None):
        """Bytes by (place, part) of all objects or of those with these ids."""
        found = self.objects
        counts = Counter(found.values() if keys is None else map(found.get, keys))
        sizes = Counter()
        for (number, block), count in counts.items():
            place = self.places[number][block[0] in TEXTS]
            for part, size in parts_of(block).items():
                sizes[place, part] += count * size
        return sizes


def _told(sizes):
    """The places with their parts, the largest first, the last of very many as one."""
    places = {}
    for (place, part), size in sizes.items():
        if size:
            places.setdefault(place, Counter())[WORDS[part]] += size
    ordered = sorted(places.items(), key=lambda pair: (-sum(pair[1].values()), pair[0]))
    told = [dict(parts, of=of, name=cut(name, LONGEST_NAME)) for (of, name), parts in ordered]
    others = Counter()
    for parts in told[MOST_FIELDS:]:
        for word in set(WORDS.values()).intersection(parts):
            others[word] += parts[word]
    return told[:MOST_FIELDS] + ([dict(others, of=OTHERS, name="")] if others else [])
