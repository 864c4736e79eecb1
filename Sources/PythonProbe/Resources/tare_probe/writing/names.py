"""Names that people would give: Person for the records of people.json, Order for orders in them."""

from __future__ import absolute_import

import re

from tare_probe.records.identifiers import Taken, attribute, class_name

IRREGULAR = {
    "caches": "cache",
    "children": "child",
    "cookies": "cookie",
    "houses": "house",
    "men": "man",
    "movies": "movie",
    "news": "news",
    "people": "person",
    "series": "series",
    "species": "species",
    "women": "woman",
}
ENDINGS = (
    ("ies", "y"),
    ("sses", "ss"),
    ("shes", "sh"),
    ("ches", "ch"),
    ("xes", "x"),
    ("tuses", "tus"),
    ("ruses", "rus"),
    ("ss", "ss"),
    ("us", "us"),
    ("is", "is"),
    ("s", ""),
)
IN_USE = (
    "any base basemodel dataframe ellipsis list map namedtuple optional ordereddict series "
    "simplenamespace struct structure table union"
).split()
"""Names of classes that a written module may import or define besides, in small letters."""
IN_USE_BELOW = (
    "array json len load io pandas numpy polars pyarrow read records share struct sys".split()
)
WORD = re.compile("([a-z0-9])([A-Z])")


def singular(word):
    """One of what an English plural counts; a word that is none stays."""
    start, last = re.match("(?s)(.*?)([A-Za-z]*)$", word).groups()
    if last.lower() in IRREGULAR:
        return start + IRREGULAR[last.lower()]
    for plural, one in ENDINGS:
        if last.endswith(plural) and len(last) > len(plural):
            return start + last[: len(last) - len(plural)] + one
    return word


def name_shapes(place, name, taken=None, parent=""):
    """Gives the shapes at and below a place names that tell what one object is.

    A name that is in use gets that of the object around it before it, else a number.
    """
    taken = set(IN_USE) if taken is None else taken
    if place.shape is not None:
        place.shape.name = _free(class_name(name, Taken()), parent, taken)
        for member in place.shape.members:
            name_shapes(member.place, member.key, taken, place.shape.name)
    if place.items is not None:
        name_shapes(place.items, singular(name), taken, parent)


def _free(name, parent, taken):
    # By small letters, for functions are named after them.
    found, number = name, 2
    if found.lower() in taken and parent:
        name = found = parent + name
    while found.lower() in taken:
        found = "%s%d" % (name, number)
        number += 1
    taken.add(found.lower())
    return found


def variable(name):
    """What the list of all records is called."""
    found = attribute(name.lower(), Taken())
    return "records" if found in IN_USE_BELOW else found


def maker(shape):
    """The function that makes one object of a plain dict."""
    return "to_" + WORD.sub(r"\1_\2", shape.name).lower()
