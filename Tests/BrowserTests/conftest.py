"""A site made of real runs, one of them with hostile names, and a headless Chromium to read it."""

import functools
import http.server
import os
import pathlib
import shutil
import subprocess
import threading

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.expected_conditions import url_contains
from selenium.webdriver.support.ui import WebDriverWait

import hostile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARE = ROOT / ".build/debug/tare"
# One or two of each family, so that every page of theirs has something to show.
EXPERIMENTS = (
    "small-integers", "prompt", "json-sharing", "size-list", "size-str", "talk-product", "talk-text",
    "profiler-getsizeof", "profiler-tracemalloc", "bytes-by-fields",
)
WIDTHS = (1280, 390)
THEMES = ("light", "dark")

os.environ.setdefault("SE_OFFLINE", "true")


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of a site of four runs: one measured twice, experiments, and hostile names."""
    folder = tmp_path_factory.mktemp("browser")
    runs = folder / "runs"
    for label in ("plain", "again"):
        tare(
            "run", "--runs", runs, "--data", "small", "--representation", "dict",
            "--representation", "slots", "--representation", "tuple", "--benchmark", "filter",
            "--benchmark", "collect", "--benchmark", "build", "--metric", "allocated", "--metric",
            "deep-size", "--budget", "10s", "--label", label,
        )
    asked = [part for name in EXPERIMENTS for part in ("--experiment", name)]
    tare("run", "--runs", runs, "--label", "asked", *asked)
    tare("run", "--runs", runs, *hostile.arguments(folder), allowed=(0, 3))
    tare("site", "--runs", runs, "--output", folder / "site", "--base-url", "http://localhost/sub/")
    return folder / "site"


def tare(*arguments, allowed=(0,)):
    done = subprocess.run(
        [str(TARE)] + [str(each) for each in arguments], cwd=ROOT, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, universal_newlines=True,
    )
    assert done.returncode in allowed, done.stdout


@pytest.fixture(scope="session")
def pages(site):
    """Paths of all pages, from the site's root."""
    return sorted(str(path.relative_to(site)) for path in site.rglob("*.html"))


def samples(site, representation):
    """The page of the samples of a representation on the newest runtime."""
    return sorted((site / "datasets/small" / representation).glob("*.html"))[-1]


def kind(page):
    """Pages of one kind are made by one file: the folder, the depth, and the folder's own page."""
    parts = page.split("/")
    return (parts[0] if len(parts) == 1 or parts[-1] == "index.html" else "", *parts[:1], len(parts))


@pytest.fixture(scope="session")
def kinds(site, pages):
    """The largest page of each kind, which says the most."""
    largest = {}
    for page in sorted(pages, key=lambda each: (site / each).stat().st_size):
        largest[kind(page)] = page
    return sorted(largest.values())


@pytest.fixture(scope="session")
def address(site):
    """Where the site is served, in a folder below the root of a host."""
    root = site.parent / "served"
    root.mkdir()
    (root / "sub").symlink_to(site)

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments):
            """Says nothing."""

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(root))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield "http://127.0.0.1:%d/sub/" % server.server_address[1]
    server.shutdown()


def start(scripts=True):
    options = Options()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    if not scripts:
        setting = "profile.managed_default_content_settings.javascript"
        options.add_experimental_option("prefs", {setting: 2})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(service=Service(shutil.which("chromedriver")), options=options)


@pytest.fixture(scope="session")
def browser():
    driver = start()
    yield driver
    driver.quit()


@pytest.fixture(scope="session")
def plain_browser():
    """A browser in which no script of a page runs."""
    driver = start(scripts=False)
    yield driver
    driver.quit()


def show(driver, address, width=1280, theme="light"):
    """Opens a page in a window of a width, in a theme."""
    feature = {"name": "prefers-color-scheme", "value": theme}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    driver.get(str(address))


def arrive(driver, part):
    """Waits for an address with this part and its whole page: a key or a click returns before."""
    WebDriverWait(driver, 20).until(url_contains(part))
    WebDriverWait(driver, 20).until(
        lambda seen: seen.execute_script("return document.readyState") == "complete"
    )
