"""Which keys and values a JSON loader shares: the source that asks, the same for every loader."""

from __future__ import absolute_import

TEXT = """\
[{"1": 1, "11": 1, "2": "python", "21": "python",
  "long_str": "python is a very funny language",
  "long_str1": "python is a very funny language",
  "1345": 1345, "13451": 1345},
 {"1": 1, "11": 1, "2": "python", "21": "python",
  "long_str": "python is a very funny language",
  "long_str1": "python is a very funny language",
  "1345": 1345, "13451": 1345}]
"""
"""The talk's small_json.json."""

SOURCE = '''\
%(imports)s

text = """%(text)s"""

first = %(loads)s(text)
second = %(loads)s(text)
letters = %(loads)s('["a", "a"]')

def key(record):
    return [name for name in record if name == "long_str"][0]

seen = [
    ('%(name)s: 1345 twice in one record is one object', first[0]["1345"] is first[0]["13451"]),
    ('%(name)s: "python" twice in one record is one object', first[0]["2"] is first[0]["21"]),
    ('%(name)s: "python" in two records is one object', first[0]["2"] is first[1]["2"]),
    ('%(name)s: "python" in two loads is one object', first[0]["2"] is second[0]["2"]),
    ('%(name)s: key shared by the records of one load', key(first[0]) is key(first[1])),
    ('%(name)s: key shared between two loads', key(first[0]) is key(second[0])),
    ('%(name)s: one-letter "a" cached', letters[0] is letters[1]),
%(more)s]
'''


def source(name, imports, loads, more=""):
    """The source for a loader: its statement of import, the call that loads a text, more pairs."""
    return SOURCE % dict(name=name, imports=imports, loads=loads, more=more, text=TEXT)
