"""The published site carries its run files from one job to the next."""

import functools
import http.server
import threading

import pytest

from conftest import Recipe


@pytest.fixture
def pages(tmp_path):
    """What a server has published, and its address."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments):
            """Says nothing."""

    root = tmp_path / "published"
    root.mkdir()
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(root))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield root, "http://127.0.0.1:%d" % server.server_address[1]
    server.shutdown()


def job(folder, address, options, commit):
    """One job from an empty folder, as far as what it would upload."""
    recipe = Recipe(
        "publish-site.yml", folder, SITE=address, KEEP="2", GITHUB_SHA=commit, TARE_OPTIONS=options
    )
    (folder / "source").mkdir()
    said = recipe.step("Fetch earlier runs")
    recipe.step("Measure")
    recipe.step("Make the site")
    return said, folder / "site"


def run_files(site):
    return (site / "run-files/index.txt").read_text(encoding="utf-8").split()


def test_history_goes_on_from_job_to_job_and_the_oldest_run_goes(tmp_path, pages, options):
    published, address = pages
    kept = []
    for number in range(3):
        folder = tmp_path / str(number)
        folder.mkdir()
        said, site = job(folder, address, options, "%d0abcdef0123456789" % number)
        assert ("history begins here" in said) == (number == 0)
        kept.append(run_files(site))
        outlines = list((folder / "cache/tare/outlines").iterdir())
        assert len(outlines) == len(kept[-1])
        published.joinpath("run-files-next").symlink_to(site / "run-files")
        published.joinpath("run-files-next").replace(published / "run-files")
    assert [len(names) for names in kept] == [1, 2, 2]
    assert kept[1] == [kept[0][0], kept[1][1]] and kept[2][0] == kept[1][1]
    assert "20abcdef0" in (site / "runs/index.html").read_text(encoding="utf-8")
    assert (site / "history/small").is_dir()


def test_a_site_that_cannot_be_reached_ends_the_job_before_it_measures(tmp_path, options):
    recipe = Recipe("publish-site.yml", tmp_path, SITE="http://127.0.0.1:1", KEEP="2")
    recipe.step("Fetch earlier runs", allowed=(7,))
    assert not list((tmp_path / "runs").iterdir())
