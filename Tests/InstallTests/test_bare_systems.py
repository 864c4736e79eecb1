"""The wheel, the .deb and the container's steps on Debian 11, which is older than what built them."""
import shutil
import subprocess

import pytest
from conftest import CACHE, MADE, TREE, debian, proc
from containerfile import build
from use import used, within

PLACE = "srv"
"""Where the packages lie in the bare system."""
PACKAGES = ["ca-certificates", "python3", "python3-pip"]
# How the system outside reaches packages, which a root of its own does not know.
NETWORK = ["/etc/resolv.conf", "/etc/pip.conf", "/etc/hosts", "/etc/ssl/certs/ca-certificates.crt"]


@pytest.fixture
def root():
    """A copy of a bare Debian 11 with Python, gone at the end."""
    place = CACHE / "roots" / "used"
    shutil.rmtree(str(place), ignore_errors=True)
    subprocess.run(["cp", "-a", str(debian("bullseye", PACKAGES)), str(place)], check=True)
    for file in NETWORK:
        subprocess.run(["cp", "-L", file, str(place) + file], check=False)
    with proc(place):
        yield place
    shutil.rmtree(str(place))


def test_wheel_by_pip(root, wheel):
    shutil.copy(str(wheel), str(root / PLACE))
    run = within(root)
    run("python3", "-m", "pip", "install", "--no-index", "/%s/%s" % (PLACE, wheel.name))
    used(run, root / "root")


def test_deb_by_dpkg(root, deb):
    shutil.copy(str(deb), str(root / PLACE))
    run = within(root)
    run("dpkg", "--install", "/%s/%s" % (PLACE, deb.name))
    used(run, root / "root")
    run("dpkg", "--purge", "tare")
    assert not (root / "usr/share/tare").exists()


def test_container_step_by_step(root):
    text = (TREE / "Packaging" / "Containerfile").read_text()
    folder, entry = build(text, MADE, root, within(root))
    assert entry == ["tare"]
    used(within(root, folder), root / folder.lstrip("/"), *entry)
