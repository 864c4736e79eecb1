from tare_probe.digest.source_file import SourceFile

SOURCE = '''
"""What."""
from __future__ import absolute_import
import os.path
import json as reader
from time import perf_counter as clock

if os: either, (other,) = 1, (2,)
else: either = 3
SUMMARY = "prose"
register(other)

class Kind(object):
    base = 1
    def __init__(self): self.late = 1
    def method(self):
        from late import thing
        return thing

def function(argument):
    local = argument
'''


def source_file(tmpdir, source=SOURCE, unseen=("SUMMARY",)):
    path = tmpdir.join("source.py")
    path.write(source)
    return SourceFile(str(path), lambda origin: None, unseen)


def test_names_that_statements_bind(tmpdir):
    found = source_file(tmpdir).definitions
    assert sorted(found) == ["Kind", "either", "function", "other"]
    assert found["either"] == found["other"] and len(found["either"]) == 1


def test_a_name_bound_twice_has_two_definitions(tmpdir):
    assert len(source_file(tmpdir, "a = 1\nb = 2\na += b\n").definitions["a"]) == 2


def test_statements_that_bind_no_name(tmpdir):
    texts = [each.text for each in source_file(tmpdir).nameless]
    assert [text for text in texts if text] == ["(Expr value=(Call (Name register) (Name other)))"]


def test_imports_wherever_they_stand(tmpdir):
    assert source_file(tmpdir).imports == {
        "os": "os",
        "reader": "json",
        "clock": "time.perf_counter",
        "thing": "late.thing",
    }


def test_a_class_has_its_methods_apart(tmpdir):
    kind = source_file(tmpdir).definitions["Kind"][0]
    assert sorted(kind.members) == ["method"]
    assert "__init__" in kind.text and "base" in kind.text and "method" not in kind.text
    assert kind.members["method"].text.startswith("Kind.(FunctionDef ")
