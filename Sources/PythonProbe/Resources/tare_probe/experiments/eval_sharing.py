"""Equal values of a literal that is evaluated as source."""

from __future__ import absolute_import

from tare_probe.questions import json_sharing_source, snippet

NAME = "eval-sharing"
FAMILY = "identity"
QUESTION = "Which values do records share when eval reads them?"
SOURCE = '''\
import json

text = """%s"""

records = eval(str(json.loads(text)))
again = eval(str(json.loads(text)))

def key(record):
    return [name for name in record if name == "long_str"][0]

seen = [
    ("eval(str(json)): 1345 is one object in all records",
     records[0]["1345"] is records[0]["13451"] is records[1]["1345"]),
    ("eval(str(json)): equal strings are one object in all records",
     records[0]["2"] is records[1]["21"] and records[0]["long_str"] is records[1]["long_str1"]),
    ("eval(str(json)): a key is one object in all records", key(records[0]) is key(records[1])),
    ("eval(str(json)): 1345 of two evaluations is one object",
     records[0]["1345"] is again[0]["1345"]),
    ("eval(str(json)): a long string of two evaluations is one object",
     records[0]["long_str"] is again[0]["long_str"]),
]
''' % json_sharing_source.TEXT
QUICK = True
CLAIMS = []


def observe(context):
    """One expression is one code object whose equal constants are one, so eval holds the least."""
    return snippet.seen(snippet.module(SOURCE))
