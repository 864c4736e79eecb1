"""What scripts add: sorting, filtering, search, highlights, large and small figures, copying."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from conftest import arrive, samples, show

FIRST = "return Array.from(document.querySelector('table').tBodies[0].rows).map(r => r.cells[0].textContent)"
VALUES = """
return Array.from(document.querySelector('table').tBodies[0].rows)
  .map(r => r.cells[1].getAttribute('data-value')).filter(v => v !== null).map(Number)
"""


@pytest.fixture
def table(browser, address):
    show(browser, address + "representations/index.html")
    return browser


def test_a_head_sorts_by_exact_figures_both_ways(table):
    head = table.find_elements(By.CSS_SELECTOR, "button.sort")[1]
    head.click()
    values = table.execute_script(VALUES)
    assert len(values) > 1 and values == sorted(values)
    head.click()
    assert table.execute_script(VALUES) == sorted(values, reverse=True)
    arrive(table, "t1.sort=1d")


def test_the_address_brings_the_order_back(table):
    table.get(table.current_url.split("?")[0] + "?t1.sort=1d")
    values = table.execute_script(VALUES)
    assert values == sorted(values, reverse=True)
    sort = table.find_elements(By.CSS_SELECTOR, "thead th")[1].get_attribute("aria-sort")
    assert sort == "descending"


def test_the_keyboard_sorts_too(table):
    button = table.find_elements(By.CSS_SELECTOR, "button.sort")[0]
    button.send_keys("\ue007")
    names = table.execute_script(FIRST)
    assert names == sorted(names)


def test_large_and_small_figures_change_places(table):
    table.find_element(By.CSS_SELECTOR, "button.swap").click()
    arrive(table, "figures=swapped")
    assert "swapped" in table.find_element(By.TAG_NAME, "body").get_attribute("class")


def test_the_search_leads_from_any_page_to_what_it_finds(browser, address):
    show(browser, address + "method.html")
    box = browser.find_element(By.CSS_SELECTOR, "form[role=search] input")
    box.send_keys("slots small\n")
    arrive(browser, "search.html?q=slots+small")
    shown = [e.text for e in browser.find_elements(By.CSS_SELECTOR, ".finder li") if e.is_displayed()]
    assert shown and all("slots" in text.lower() for text in shown)


def test_rows_are_filtered(browser, address, site):
    show(browser, address + str(samples(site, "dict").relative_to(site)))
    boxes = browser.find_elements(By.CSS_SELECTOR, "label.filter input")
    if not boxes:
        pytest.skip("no table of this site is long enough")
    boxes[0].send_keys("no such row")
    arrive(browser, "filter=no+such+row")
    assert browser.find_elements(By.CSS_SELECTOR, "tbody tr[hidden]")


def test_a_name_is_highlighted_in_every_chart(browser, address):
    show(browser, address + "datasets/small.html")
    Select(browser.find_element(By.CSS_SELECTOR, ".highlighter select")).select_by_value("slots")
    charts = browser.find_elements(By.CSS_SELECTOR, ".chart.has-highlight .on")
    assert len(charts) > 1
    arrive(browser, "highlight=slots")


def test_a_command_can_be_copied(browser, address):
    show(browser, address + "datasets/index.html")
    button = browser.find_element(By.CSS_SELECTOR, "pre.command + button.copy")
    button.click()
    assert button.text != "Copy" or browser.execute_script("return !!navigator.clipboard")


@pytest.fixture
def search(browser, address):
    """Opens the list of all pages with some words and returns what is shown."""

    def ask(words):
        show(browser, address + "search.html?q=" + words.replace(" ", "+"))
        items = browser.find_elements(By.CSS_SELECTOR, ".finder li")
        links = [e.find_element(By.TAG_NAME, "a") for e in items if e.is_displayed()]
        return [link.get_attribute("href").split("/sub/")[1] for link in links]

    return ask


def hints(browser):
    items = browser.find_elements(By.CSS_SELECTOR, ".absent li, .absent + p")
    return [item.text for item in items if item.is_displayed()]


def test_pages_of_names_come_before_pages_of_samples(search):
    found = search("slots")
    assert found[0] == "representations/slots.html"
    deep = [page.count("/") > 1 for page in found]
    assert True in deep and deep == sorted(deep)


@pytest.mark.parametrize(
    "word,page",
    [
        ("RAM", "datasets/small.html"), ("footprint", "representations/slots.html"),
        ("peak", "loaders.html"), ("pickle", "method.html"), ("interning", "identity.html"),
    ],
)
def test_other_words_lead_to_the_same_pages(search, word, page):
    assert page in search(word)


def test_a_word_is_found_only_where_words_begin(search):
    assert search("representations")
    assert search("epresentations") == []


def test_what_is_missing_comes_with_the_command_that_measures_it(search, browser):
    search("pandas")
    assert any("tare run --representation pandas --preset standard" in hint for hint in hints(browser))
    assert search("zzz") == []
    assert any("tare list benchmarks" in hint for hint in hints(browser))
    search("deepcopy")
    assert any("tare run --benchmark '*'" in hint for hint in hints(browser))


def test_an_empty_search_shows_every_page(search, pages):
    assert len(search("")) == len(pages) - 2
