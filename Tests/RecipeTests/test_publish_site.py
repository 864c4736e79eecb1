"""The published site carries its run files from one job to the next."""

import functools
import http.server
import threading

import pytest

from recipes import SMALL, recipe


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


def publish(one, address, commit, cache):
    """One job, as far as what it uploads."""
    one.context["steps.pages.outputs.base_url"] = address
    one.environment.update(GITHUB_SHA=commit, XDG_CACHE_HOME=str(cache))
    one.run(recipe("publish-site.yml", "publish", keep="2", **SMALL))
    return one


def run_files(site):
    return (site / "run-files/index.txt").read_text(encoding="utf-8").split()


def test_history_goes_on_from_job_to_job_and_the_oldest_run_goes(tmp_path, job, pages):
    published, address = pages
    kept = []
    for number in range(3):
        one = publish(
            job(tmp_path / str(number)), address + "/", "%d0abcdef0123456789" % number,
            tmp_path / "cache",
        )
        assert not one.failed, one.said
        assert ("history begins here" in one.said) == (number == 0)
        names = [name for name, _ in one.used]
        assert names[-2:] == ["actions/upload-pages-artifact", "actions/deploy-pages"]
        site = one.temp / one.used[-2][1]["path"]
        kept.append(run_files(site))
        published.joinpath("run-files-next").symlink_to(site / "run-files")
        published.joinpath("run-files-next").replace(published / "run-files")
    assert [len(names) for names in kept] == [1, 2, 2]
    assert kept[1] == [kept[0][0], kept[1][1]] and kept[2][0] == kept[1][1]
    assert "20abcdef0" in (site / "runs/index.html").read_text(encoding="utf-8")
    assert (site / "history/small").is_dir()
    # What the action keeps from job to job is where the program puts it.
    assert {"path": "~/.cache/tare/outlines"}.items() <= dict(one.used)["actions/cache"].items()
    assert list((tmp_path / "cache/tare/outlines").iterdir())


def test_a_site_that_cannot_be_reached_ends_the_job_before_it_measures(tmp_path, job):
    one = publish(job(), "http://127.0.0.1:1", "0abcdef0123456789", tmp_path / "cache")
    assert one.failed == ("Fetch earlier runs", 7), one.said
    assert one.ran[-1] == "Fetch earlier runs"
