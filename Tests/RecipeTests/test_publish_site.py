"""The published site carries its run files from one job to the next."""

import functools
import gzip
import http.server
import re
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


def earlier(run, day, folder):
    """The same run of an earlier day, in a file that nothing has packed."""
    name = "2026010%dT000000Z-00000%d" % (day, day)
    text = re.sub(r' id="[^"]*"', ' id="%s"' % name, run, count=1)
    text = re.sub(r' started="[^"]*"', ' started="2026-01-0%dT00:00:00Z"' % day, text, count=1)
    (folder / (name + ".xml")).write_text(text, encoding="utf-8")
    return name + ".xml"


def test_history_goes_on_from_job_to_job_and_old_runs_are_thinned(tmp_path, job, pages):
    published, address = pages
    kept = []
    for number in range(2):
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
        if number == 0:
            # A site that an older release has published: five runs of one week, plain.
            folder = site / "run-files"
            run = gzip.decompress((folder / kept[0][0]).read_bytes()).decode("utf-8")
            plain = [earlier(run, day, folder) for day in range(5, 10)]
            (folder / "index.txt").write_text("".join(name + "\n" for name in plain + kept[0]), encoding="utf-8")
        published.joinpath("run-files-next").symlink_to(site / "run-files")
        published.joinpath("run-files-next").replace(published / "run-files")
    # Of the week its newest run, and the first run of all, with which series begin.
    packed = [name + ".gz" for name in plain]
    assert kept[1][:3] == [packed[0], packed[4], kept[0][0]] and len(kept[1]) == 4
    assert "10abcdef0" in (site / "runs/index.html").read_text(encoding="utf-8")
    assert (site / "history/small").is_dir()
    # What the action keeps from job to job is where the program puts it.
    assert {"path": "~/.cache/tare/outlines"}.items() <= dict(one.used)["actions/cache"].items()
    assert list((tmp_path / "cache/tare/outlines").iterdir())


def test_a_site_that_cannot_be_reached_ends_the_job_before_it_measures(tmp_path, job):
    one = publish(job(), "http://127.0.0.1:1", "0abcdef0123456789", tmp_path / "cache")
    assert one.failed == ("Fetch earlier runs", 7), one.said
    assert one.ran[-1] == "Fetch earlier runs"
