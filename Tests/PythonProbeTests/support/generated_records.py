"""Files unlike one another, as people have them: what repeats in them, and in which order."""

import random

from sample_records import fields, request_dataset, scalar, subject

SCHEMA = fields(
    ("id", scalar("int")),
    ("name", scalar("str")),
    ("part", fields(("key", scalar("str")), ("value", scalar("int")))),
)
"""`part` is shared where equal."""


def _record(number, name, key, value=5000):
    return {"id": 1000 + number, "name": name, "part": {"key": key, "value": value}}


def growing(count, draw):
    """Each record is longer than the one before."""
    return [_record(number, "x" * number, "key%d" % (number % 5)) for number in range(count)]


def two_kinds(count, draw):
    """Short records, then long ones."""
    short = count // 2
    names = ["a%d" % number for number in range(short)]
    names += ["b%d" % number * 50 for number in range(short, count)]
    return [_record(number, name, "key%d" % (number % 5)) for number, name in enumerate(names)]


def zipf(count, draw):
    """Few values stand in many records, and many values in few."""
    return [
        _record(number, "name%d" % draw.paretovariate(0.7), "key%d" % draw.paretovariate(1.0))
        for number in range(count)
    ]


def unique(count, draw):
    """No value stands twice."""
    return [_record(n, "name%d" % n, "key%d" % n, 5000 + n) for n in range(count)]


def equal(count, draw):
    """All records are the same."""
    return [_record(0, "name", "key") for _ in range(count)]


KINDS = (growing, two_kinds, zipf, unique, equal)


def orders(kind, count):
    """The records of a kind in the order of the file, backwards, and shuffled."""
    records = kind(count, random.Random(count))
    shuffled = list(records)
    random.Random(1).shuffle(shuffled)
    return [records, records[::-1], shuffled]


def subject_of_records(path, records, representation):
    """A subject that holds these records as `representation`."""
    dataset = request_dataset(path, records, SCHEMA, share=["part"], identify=["id"])
    return subject(path, representation, dataset=dataset)
