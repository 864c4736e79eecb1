"""How records are held; one file a representation, in the order shown.

A user's plug-in has the same form. NAME, SUMMARY, GIVES_UP (one sentence: what a program loses
against dict), ACCESS (a tuple of "key", "attribute", "index") and `record_type(shape)`, which
returns a callable that takes the values of the fields in order. `shape` has .name (a class name),
.fields (pairs of key and attribute name), .path and .shared. Optional:
  KIND = "class"        how a program works with it: "dict", "class", "tuple", "shared" (equal
                        parts are one object), "columns", "packed" (fields are unpacked to be read)
  QUICK = True          it is part of the quick preset
  SINCE = "3.7"         the first CPython that has it
  PACKAGE = "orjson"    the package it needs, with MODULE where it is imported by another name
  KEYED_BY = "attribute"  access by key takes the attribute's name, not the JSON key
  expression(shape, values)  source that builds a record in place; shape.name is bound to the type
  CALLS = True          that source is a call, which takes at most 254 fields before 3.7
  why_not(), version()  in place of SINCE and PACKAGE, where those do not say it
  outside(held)         bytes of it that Python's allocator does not see, as its package says
  forget(), remembered()  drops registries between independent loads; gives them as a list of
                        containers, which are weighed with the records
  BY_HASH = True        its size depends on how texts hash: it is weighed with several seeds
  build(records)        in place of record_type: all held records of all plain ones
  layout(root, records)  in place of record_type: a Layout (see layout.py), for what is no object
                        with fields; its ACCESS says what reading it comes closest to
  HOLDS_OPTIONAL = True, with from_mapping(shape, mapping)  fields may be missing; the latter
                        returns source that makes a record of a dict; a module with a
                        build of its own needs none. Without it a missing field is None, or
                        Ellipsis where None occurs too
  WRITTEN               how people write it: an object of a kind of tare_probe.writing.kinds, of
                        which 'tare write' makes a module
  put(member, value)    in place of expression and from_mapping: a record is made without
                        arguments and then given field by field what is there; the source
                        that follows it to give it one
"""

NAMES = (
    "dict",
    "dict-memo",
    "ordereddict",
    "frozendict",
    "frozendict-1.2",
    "frozendict-builtin",
    "immutables-map",
    "pyrsistent-map",
    "list",
    "tuple",
    "namedtuple",
    "typing-namedtuple",
    "class",
    "sparse-class",
    "dataclass",
    "attrs",
    "simplenamespace",
    "pydantic",
    "slots-dict-base",
    "slots",
    "slots-unique",
    "dataclass-slots",
    "attrs-slots",
    "msgspec-struct",
    "msgspec-struct-nogc",
    "recordclass",
    "ctypes-struct",
    "struct-packed",
    "json-bytes",
    "array-columns",
    "numpy-struct",
    "pandas",
    "pandas-category",
    "pyarrow-table",
    "polars",
    "text",
)
