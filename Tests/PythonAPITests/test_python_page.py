"""The examples of docs/python.md say what they say there."""

import doctest
import os
import re
import sys

import pytest

import tare_bench
from api_marks import needs_sizes

HERE = os.path.dirname(os.path.abspath(__file__))
PAGE = os.path.join(HERE, os.pardir, os.pardir, "docs", "python.md")


def text():
    with open(PAGE, encoding="utf-8") as stream:
        return stream.read()


@needs_sizes
@pytest.mark.skipif(sys.version_info < (3, 13), reason="the page has the figures of 3.13 and later")
def test_every_example_says_what_the_page_says():
    page = text()
    names = {"__name__": "__main__"}
    example = doctest.DocTestParser().get_doctest(page, names, "python.md", PAGE, 0)
    assert len(example.examples) == page.count("\n>>> ")
    said = []
    doctest.DocTestRunner(verbose=False).run(example, out=said.append)
    assert said == []


def test_the_page_names_all_that_there_is():
    page = text()
    for name in tare_bench.__all__:
        if name[0].islower():
            assert re.search(r"^\| `%s\b" % name, page, re.MULTILINE), name
    for part, meaning in tare_bench.PARTS.items():
        assert "| %s | %s |" % (part, meaning) in page
