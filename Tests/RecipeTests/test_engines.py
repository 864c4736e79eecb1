"""The jobs that docs/engines.md shows for CI services: what they run makes a run and a site of shards."""

import os
import re
import subprocess
import sys

import pytest
from ruamel.yaml import YAML

from workflow import BASH, ROOT, TARE

PAGE = (ROOT / "docs/engines.md").read_text(encoding="utf-8")
# A small matrix, whatever the page measures.
STAND_IN = """#!/bin/sh
if [ "$1" = run ]; then
  exec %s "$@" --offline --metric allocated --loader json --representation dict --data small --data cargo \
    --runtime %s
fi
exec %s "$@"
"""


def blocks():
    texts = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.M | re.S)
    return [YAML(typ="safe", pure=True).load(text) for text in texts]


GITHUB, GITLAB, KUBERNETES = blocks()


@pytest.fixture
def folder(tmp_path):
    """A folder with a Tare that measures little, and with installers that do nothing."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "tare").write_text(STAND_IN % (TARE, sys.executable, TARE))
    for name in ("pip", "pipx", "uv"):
        (programs / name).write_text("#!/bin/sh\n")
    for program in programs.iterdir():
        program.chmod(0o755)
    return tmp_path


def shell(folder, script, **variables):
    env = dict(os.environ, PATH="%s:%s" % (folder / "bin", os.environ["PATH"]), **variables)
    done = subprocess.run(
        BASH + [script], cwd=str(folder), env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        universal_newlines=True)
    assert done.returncode == 0, done.stdout


def test_github_measures_each_number_of_the_matrix_and_merges(folder):
    measure, merge = GITHUB["jobs"]["measure"], GITHUB["jobs"]["merge"]
    shards = measure["strategy"]["matrix"]["shard"]
    assert shards == [1, 2, 3, 4]
    script = measure["steps"][1]["run"]
    for shard in shards:
        shell(folder, script.replace("${{ matrix.shard }}", str(shard)))
    assert merge["needs"] == "measure"
    shell(folder, merge["steps"][1]["run"])
    assert (folder / "site/index.html").exists()
    used = {step["uses"] for job in (measure, merge) for step in job["steps"] if "uses" in step}
    pinned = "".join(path.read_text() for path in (ROOT / "docs/ci").glob("*.yml"))
    assert all(each in pinned for each in used)


def test_gitlab_numbers_the_jobs_itself(folder):
    total = GITLAB["measure"]["parallel"]
    for index in range(1, total + 1):
        shell(
            folder, "\n".join(GITLAB["measure"]["script"]), CI_NODE_INDEX=str(index),
            CI_NODE_TOTAL=str(total))
    shell(folder, "\n".join(GITLAB["merge"]["script"]))
    assert len(list((folder / "runs").glob("*.xml"))) == 1


def test_kubernetes_is_told_how_many_there_are():
    job = KUBERNETES["spec"]
    container = job["template"]["spec"]["containers"][0]
    count = {each["name"]: each["value"] for each in container["env"]}["TARE_SHARD_COUNT"]
    assert job["completionMode"] == "Indexed" and str(job["completions"]) == count
    assert container["command"][:4] == ["tare", "run", "--shard", "auto"]
