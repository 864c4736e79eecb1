"""Names of attributes, and strings of the same letters."""

from __future__ import absolute_import

from tare_probe.questions import snippet

NAME = "attribute-names"
FAMILY = "identity"
QUESTION = "Is an attribute's name the same object as an equal string literal?"
SOURCE = """\
class Cat(object):
    def __init__(self, name):
        self.name = name

literal = "name"
made = "".join(["na", "me"])
one = Cat("Tom")
other = Cat("Felix")
other.__dict__[made] = "Felix"

def key(cat):
    return list(cat.__dict__)[0]

seen = [
    ("attribute name in o.__dict__ is the literal", key(one) is literal),
    ("attribute name is one object in all instances", key(one) is key(other)),
    ("a name made at run time is the literal", made is literal),
]
"""
QUICK = True
CLAIMS = []


def observe(context):
    """Names in code are interned, and so are equal literals that could be names."""
    return snippet.seen(snippet.module(SOURCE))
