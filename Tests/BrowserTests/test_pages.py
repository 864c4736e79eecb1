"""Every page loads, says nothing on the console, leads somewhere and fits its window."""

import urllib.error
import urllib.parse
import urllib.request

import pytest

from conftest import WIDTHS, show

LINKS = """
return Array.from(document.querySelectorAll('[href], [src], [action]'))
  .filter(e => e.rel !== 'canonical')
  .map(e => e.getAttribute('href') || e.getAttribute('src') || e.getAttribute('action'))
"""
IDS = "return Array.from(document.querySelectorAll('[id]')).map(e => e.id)"
OVERFLOW = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"


def test_every_page_loads_without_a_word_on_the_console(browser, site, pages):
    browser.get_log("browser")  # What other tests did is not this one's.
    for page in pages:
        if page == "404.html":
            continue  # It asks for the address it was made for.
        show(browser, (site / page).as_uri())
        assert browser.get_log("browser") == [], page
        assert browser.title.endswith("Tare"), page


def test_every_link_resolves_below_a_folder_of_a_host(browser, address, pages):
    links, ids = {}, {}
    for page in pages:
        if page == "404.html":
            continue
        show(browser, address + page)
        ids[address + page] = set(browser.execute_script(IDS))
        for link in browser.execute_script(LINKS):
            links.setdefault(urllib.parse.urljoin(address + page, link), page)
    for link, page in links.items():
        target, _, fragment = link.partition("#")
        assert target.startswith(address), "%s on %s" % (link, page)
        if target not in ids:
            try:
                urllib.request.urlopen(target).close()
            except urllib.error.HTTPError as error:
                pytest.fail("%s on %s: %s" % (link, page, error))
        if fragment:
            assert fragment in ids[target], "%s on %s" % (link, page)
    assert len(links) > 50


def test_a_missing_page_finds_its_style_at_any_depth(browser, address):
    browser.get_log("browser")
    show(browser, address + "404.html")
    assert browser.get_log("browser") == []
    assert "/sub/assets/style.css" in browser.page_source


@pytest.mark.parametrize("width", WIDTHS + (320,))
def test_no_page_is_wider_than_its_window(browser, site, pages, width):
    for page in pages:
        show(browser, (site / page).as_uri(), width=width)
        assert browser.execute_script(OVERFLOW) <= 0, page


def test_the_overview_is_small(site):
    assert (site / "index.html").stat().st_size < 150000
