"""Every page loads, says nothing on the console, leads somewhere and fits its window."""

import base64
import urllib.error
import urllib.parse
import urllib.request

import pytest

from conftest import THEMES, WIDTHS, show

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


def test_a_wide_window_has_no_overflow_either(browser, site, kinds):
    for page in kinds:
        show(browser, (site / page).as_uri(), width=1920)
        assert browser.execute_script(OVERFLOW) <= 0, page


CONTROLS = """
const all = s => Array.from(document.querySelectorAll(s));
const arrows = all('button.sort').filter(e => getComputedStyle(e, '::after').content !== 'none');
return all('nav, form, button:not(.sort)').filter(e => e.offsetHeight > 0).concat(arrows)
  .map(e => e.outerHTML.slice(0, 100))
"""
"""What is seen beside the content; heads of columns are buttons, whose arrows are no content."""


def test_paper_has_the_content_and_no_controls(browser, address, kinds):
    # The page for wrong addresses is nothing to print: all it has is its links.
    for page in (page for page in kinds if page != "404.html"):
        show(browser, address + page)
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        assert browser.execute_script(CONTROLS) == [], page
        assert browser.execute_script("return document.querySelector('main').offsetHeight") > 40, page
        printed = browser.execute_cdp_cmd("Page.printToPDF", {"printBackground": True})
        assert base64.b64decode(printed["data"]).startswith(b"%PDF-"), page


def test_the_overview_is_small(site):
    assert (site / "index.html").stat().st_size < 150000


HEADER = "return document.querySelector('header.site').getBoundingClientRect().bottom"
# Tables in closed folds have no size, and no edge either.
CUTS = """
return Array.from(document.querySelectorAll('.scroll')).filter(e => !e.closest('details:not([open])'))
  .map(e => [e.scrollWidth > e.clientWidth, Number(getComputedStyle(e, '::after').opacity)])
"""
FRAME = "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))"


def test_the_header_leaves_a_phone_its_screen(browser, site, kinds):
    # The page for wrong addresses has its style from the address of the site.
    for page in (page for page in kinds if page != "404.html"):
        show(browser, (site / page).as_uri(), 390)
        assert browser.execute_script(HEADER) <= 120, page


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("theme", THEMES)
def test_a_table_that_is_cut_shows_it(browser, site, kinds, width, theme):
    cut = 0
    for page in kinds:
        show(browser, (site / page).as_uri(), width, theme)
        browser.execute_async_script(FRAME)
        for is_cut, opacity in browser.execute_script(CUTS):
            assert (opacity > 0.5) == is_cut, page
            cut += is_cut
    assert cut > 0 or width > 390


def test_the_edge_goes_where_a_table_ends(browser, site):
    show(browser, (site / "representations/index.html").as_uri(), 390)
    browser.execute_script("document.querySelector('.scroll').scrollLeft = 10000")
    browser.execute_async_script(FRAME)
    assert browser.execute_script(CUTS)[0] == [True, 0]


def test_headings_come_in_order_of_size(browser, site, kinds):
    for page in kinds:
        show(browser, (site / page).as_uri(), 390)
        first, rest = browser.execute_script(
            "const size = e => parseFloat(getComputedStyle(e).fontSize);"
            "return [size(document.querySelector('h1')),"
            " Math.max(0, ...Array.from(document.querySelectorAll('h2, h3, h4')).map(size))]"
        )
        assert first > rest, page
