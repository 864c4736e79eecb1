"""Without scripts everything is there."""

from selenium.webdriver.common.by import By

from conftest import arrive, show


def test_all_rows_and_all_pages_are_there(plain_browser, address, pages):
    show(plain_browser, address + "search.html?q=nothing")
    links = plain_browser.find_elements(By.CSS_SELECTOR, ".finder a")
    assert len(links) == len(pages) - 2
    assert all(link.is_displayed() for link in links)


def test_charts_and_tables_are_there(plain_browser, address):
    show(plain_browser, address + "datasets/small.html")
    assert plain_browser.find_elements(By.CSS_SELECTOR, "svg.chart")
    assert plain_browser.find_elements(By.CSS_SELECTOR, "table tbody tr")
    assert not plain_browser.find_elements(By.CSS_SELECTOR, "button.sort")


def test_the_search_form_leads_to_the_list(plain_browser, address):
    show(plain_browser, address + "method.html")
    plain_browser.find_element(By.CSS_SELECTOR, "form[role=search] input").send_keys("dict\n")
    arrive(plain_browser, "search.html?q=dict")
    assert plain_browser.find_elements(By.CSS_SELECTOR, ".finder a")
