"""What every experiment of the family identity must answer, by version, measured before Tare was.

Of `research/memory.md`, section 4: T for yes, F for no, - for a package that has no such version;
one letter for each of VERSIONS. Where several observations stand here for one line there, they have
the same letters.
"""

VERSIONS = ("2.7", "3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.15")

GRID = {
    "TTTTTTTTTTF": ["integers made at run time: cached exactly from -5 to 256"],
    "FFFFFFFFFFT": [
        "257 in two REPL lines",
        "a + b at run time is the literal 500",
        "json: 257 twice in one load is one object",
    ],
    "TTTTTTTTTTT": [
        "12: same object in module, functions, calls",
        "2577 twice in one module",
        "257 twice in one module",
        "2577 twice in one function",
        "2577 in two calls of one function",
        '"python" in two REPL lines',
        "256 in two REPL lines",
        "1234 twice in one REPL line",
        '"python super string" twice in one REPL line',
        "2 + 3 is the literal 5",
        "2.5 twice in one module",
        "equal literals in one module, also with spaces",
        '"python" in two functions',
        '"name" + "3" is the literal "name3"',
        "dict literal: equal values are one object",
        "list literal: equal items are one object",
        "list literal: an item of a nested list is the outer one",
        "equal values of two literals are one object",
        "() is tuple()",
        "id([]) == id([]), for a freed address is used again",
        "mutable default: 20 items after two calls",
        "mutable default: every call returns the list in __defaults__",
        "json: 1 twice in one record is one object",
        'json: "" cached',
        "json: U+00E9 (one Latin-1 letter) cached",
        "eval(str(json)): equal strings are one object in all records",
        "eval(str(json)): 1345 is one object in all records",
        "simplejson: key shared by the records of one load",
        "attribute name in o.__dict__ is the literal",
        "asizeof(function) is 0",
        "asizeof(function) is the same after two calls",
    ],
    "FFFFFFFFFFF": [
        "an int made at run time is immortal",
        "a str made at run time is immortal",
        "a class in Python is immortal",
        "2577 in two REPL lines",
        '"python memory" in two REPL lines',
        "2.5 in two REPL lines",
        'name + "3" at run time is the literal "name3"',
        '"name" + str(3) is the literal "name3"',
        "(1, [2]) twice in one module",
        "[1, 2] twice is one object",
        '{"1": 1} twice is one object',
        "json: 1345 twice in one record is one object",
        'json: "python" twice in one record is one object',
        "json: long string twice in one record is one object",
        "json: key shared between two loads",
        "json: key is the literal",
        'json: value "python" is the literal',
        "json: U+20AC cached",
        "ujson: key shared by the records of one load",
        "ujson: key shared between two loads",
        'ujson: "python" twice in one record is one object',
        "simplejson: key shared between two loads",
        'simplejson: "python" twice in one record is one object',
    ],
    "FFFTTTTTTTT": [
        "2577 in two functions of one file",
        "2577 in a function and in its module",
        '"python memory" in two functions',
        "(1, 2) in two functions of one file",
        "2.5 in two functions of one file",
    ],
    "FFTTTTTTTTT": [
        "200 + 300 is the literal 500",
        "200 + 200 is the literal 400",
        '"na me" + "3" is the literal "na me3"',
        '"ab" * 30 twice is one object',
        "(1, 2) twice in one module",
    ],
    "TFTTTTTTTTT": ["-2577 twice in one module"],
    "FTTTTTTTTTT": [
        "json: key shared by the records of one load",
        'json: one-letter "a" cached',
    ],
    "-TTTTTTTTTT": [
        "orjson: key shared by the records of one load",
        "orjson: key shared between two loads",
        "rapidjson: key shared by the records of one load",
    ],
    "-FFFFFFFFFF": [
        'orjson: "python" twice in one record is one object',
        "rapidjson: key shared between two loads",
        'rapidjson: "python" twice in one record is one object',
        "pysimdjson: key shared by the records of one load",
        "pysimdjson: key shared between two loads",
        'pysimdjson: "python" twice in one record is one object',
    ],
    "---TTTTTTTT": [
        "msgspec: key shared by the records of one load",
        "msgspec: key shared between two loads",
    ],
    "FFFFFFFTTTT": [
        "None is immortal",
        "a cached int is immortal",
        "the empty tuple is immortal",
        "a str of one letter is immortal",
        "a class in C is immortal",
    ],
    "FFFFFFFTFFF": ["a name in code is immortal"],
    "---FFFFFFFF": ['msgspec: "python" twice in one record is one object'],
}


def expected(version):
    """Name of an observation -> True, False or None, for a version such as "3.7"."""
    column = VERSIONS.index(version)
    letters = {"T": True, "F": False, "-": None}
    return dict(
        (name, letters[pattern[column]]) for pattern, names in GRID.items() for name in names
    )
