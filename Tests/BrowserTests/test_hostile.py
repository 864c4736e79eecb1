"""Names from data can hold anything: they are shown as text and never run."""

import pytest

from conftest import WIDTHS, show


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_ran(browser, site, pages, width):
    for page in pages:
        show(browser, (site / page).as_uri(), width=width)
        assert browser.execute_script("return window.ran") is None, page
        assert browser.execute_script("return document.images.length") == 0, page
        assert browser.execute_script("return document.scripts.length") == 1, page


def test_the_names_are_there_as_text(browser, site, pages):
    texts = []
    for page in pages:
        show(browser, (site / page).as_uri())
        texts.append(browser.execute_script("return document.body.textContent"))
    everything = "\n".join(texts)
    assert "</script></title></svg>" in everything
    assert "onerror=window.ran=1" in everything
    assert "\u05e9\u05dc\u05d5\u05dd" in everything
