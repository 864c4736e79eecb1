"""Names that nobody would choose, in every place where a user may put one."""

import json

MARK = "window.ran=1"
BREAKOUT = "</script></title></svg>\"'><script>%s</script><img src=x onerror=%s>" % (MARK, MARK)
HEBREW = "\u202e\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627"
LONG = ("W" * 60 + BREAKOUT + HEBREW + " ") * 3
LONG = LONG[:500]

PLUGIN = '''
NAME = %r
SUMMARY = %r
GIVES_UP = %r
ACCESS = ("key",)

def record_type(shape):
    import sys
    sys.stderr.write(%r)
    sys.stderr.flush()
    raise RuntimeError(%r)
'''


def arguments(folder):
    """Arguments of a run in which the dataset, the label, a plug-in and stderr are hostile."""
    data = folder / "data"
    data.mkdir()
    records = [{"id": n, "name": LONG, "<b>": BREAKOUT, "n": n} for n in range(70)]
    (data / "records.json").write_text(json.dumps(records), encoding="utf-8")
    manifest = {
        "name": "x" + BREAKOUT.replace("/", ""), "title": LONG, "summary": LONG,
        "records": "records.json", "format": "array", "collect": ["<b>"],
        "match": {"field": ["name"], "value": LONG}, "identify": ["id"], "share": None,
    }
    (data / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    plugin = folder / "plugin.py"
    texts = tuple(ascii(each) for each in ("hostile", BREAKOUT, LONG, BREAKOUT, LONG))
    plugin.write_text(PLUGIN.replace("%r", "%s") % texts, encoding="utf-8")
    return [
        "--data", data, "--plugin", plugin, "--label", LONG, "--representation", "dict",
        "--representation", "tuple", "--representation", "hostile", "--benchmark", "filter",
        "--metric", "allocated", "--budget", "5s", "--runtime", "cpython-3.1*",
    ]
