"""Uses an installed tare as somebody does on the first day."""
import json
import os
import subprocess

RECORDS = [{"id": n, "name": "name %d" % n, "tags": ["a", "b"]} for n in range(1000, 1050)]


def used(run, folder, tare="tare"):
    """Weighs a file of records, checks the run and makes the site.

    run: runs words in the folder and gives what they print.
    """
    (folder / "people.json").write_text(json.dumps(RECORDS))
    assert run(tare, "--version").strip()
    assert "tare run" in run(tare, "run", "--help")
    table = run(
        tare, "run", "--offline", "--data", "people.json", "--loader", "json",
        "--representation", "dict", "--representation", "slots", "--metric", "allocated",
        "--runs", "runs")
    assert "dict" in table and "slots" in table
    (file,) = (folder / "runs").glob("*.xml")
    run(tare, "validate", "runs/" + file.name)
    page = run(tare, "site", "--runs", "runs", "--output", "site").strip()
    assert page.endswith("site/index.html")
    assert "slots" in (folder / "site" / "index.html").read_text(encoding="utf-8")


def here(folder, path, home):
    """Runs words in a folder, programs from one other folder first, nothing else of ours set."""

    def run(*words):
        environment = {"PATH": "%s:/usr/bin:/bin" % path, "HOME": str(home), "LANG": "C.UTF-8"}
        return told(words, cwd=str(folder), env=environment)

    return run


def within(root, folder="/root"):
    """Runs words in a folder of a bare system."""

    def run(*words):
        command = "cd %s && exec \"$@\"" % folder
        kept = {name: value for name, value in os.environ.items() if name.startswith("PIP_")}
        environment = dict(
            kept, PATH="/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", HOME="/root",
            LANG="C.UTF-8")
        words = ["chroot", str(root), "/bin/sh", "-c", command, "sh", *words]
        return told(words, env=environment)

    return run


def told(words, **options):
    done = subprocess.run(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, **options)
    assert done.returncode == 0, "%s: %s%s" % (" ".join(words), done.stdout, done.stderr)
    return done.stdout
