"""The wheel in new environments of the oldest and the newest Python that installers know."""
import glob
import os
import pathlib
import shutil
import sys

import pytest
from conftest import CACHE
from use import here, told, used

# What makes an environment with a pip that the version can run: virtualenv has none for 3.8 any more,
# and a Python of a distribution may have an old one.
VERSIONS = {
    "3.8": ["{python}", "-m", "venv"],
    "3.15": [sys.executable, "-m", "virtualenv", "--quiet", "-p", "{python}"],
}
WEIGHED = "import tare_bench; print(round(tare_bench.weigh([n / 7 for n in range(1, 99)]).record))"


def interpreter(version):
    pyenv = os.environ.get("PYENV_ROOT") or os.path.expanduser("~/.pyenv")
    found = sorted(glob.glob("%s/versions/%s.*/bin/python" % (pyenv, version)))
    found += [str(CACHE / "pythons" / "bin" / ("python" + version))]
    found += [shutil.which("python" + version) or ""]
    return next((path for path in found if os.path.exists(path)), None)


@pytest.mark.parametrize("version", sorted(VERSIONS))
def test_pip_installs_a_command_that_works(version, wheel, tmp_path):
    python = interpreter(version)
    if not python:
        pytest.skip("no Python %s here" % version)
    environment = str(tmp_path / "environment")
    told([part.format(python=python) for part in VERSIONS[version]] + [environment])
    scripts = tmp_path / "environment" / "bin"
    told([str(scripts / "python"), "-m", "pip", "install", "--no-index", str(wheel)])
    assert (tmp_path / "environment/share/tare/probe").is_dir()
    (tmp_path / "work").mkdir()
    used(here(tmp_path / "work", scripts, tmp_path), tmp_path / "work")
    weighed = told([str(scripts / "python"), "-c", WEIGHED])
    assert weighed == "24\n"
    weighed = told(
        [str(scripts / "python"), "-c", "import tare_bench; print(tare_bench.deep_size([1000]))"])
    assert int(weighed) > 64
    told([str(scripts / "python"), "-m", "pip", "uninstall", "--yes", "tare-bench"])
    assert not (scripts / "tare").exists()


def test_uv_installs_one_command_and_runs_it_without_installing(wheel, tmp_path):
    uv = shutil.which("uv", path=str(pathlib.Path(sys.executable).parent))
    assert uv, "make test-wheel installs uv beside pytest"
    environment = dict(
        os.environ, UV_TOOL_DIR=str(tmp_path / "tools"), UV_TOOL_BIN_DIR=str(tmp_path / "bin"),
        UV_CACHE_DIR=str(tmp_path / "cache"), UV_PYTHON=sys.executable)
    told([uv, "tool", "install", "--offline", "--no-index", str(wheel)], env=environment)
    assert os.listdir(str(tmp_path / "bin")) == ["tare"]
    (tmp_path / "work").mkdir()
    used(here(tmp_path / "work", tmp_path / "bin", tmp_path), tmp_path / "work")
    version = told(
        [uv, "tool", "run", "--offline", "--no-index", "--from", str(wheel), "tare", "--version"],
        env=environment)
    assert version.strip()
