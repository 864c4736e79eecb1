"""axe-core finds nothing: every kind of page, both themes, two widths."""

import pathlib

import axe_playwright_python
import pytest

from conftest import THEMES, WIDTHS, show

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RUN = """
const done = arguments[arguments.length - 1];
document.querySelectorAll('details').forEach(each => { each.open = true; });
axe.run(document, {resultTypes: ['violations'], preload: false}).then(
  found => done(found.violations.map(v => [v.id, v.nodes.slice(0, 3).map(n => n.html.slice(0, 200))])),
  fault => done([['failed', String(fault)]]));
"""


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing(browser, address, kinds, width, theme):
    found = {}
    for page in kinds:
        show(browser, address + page, width=width, theme=theme)
        browser.execute_script(AXE)
        violations = browser.execute_async_script(RUN)
        if violations:
            found[page] = violations
    assert not found, "\n".join("%s: %s" % each for each in found.items())
