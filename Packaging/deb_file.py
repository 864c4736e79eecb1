"""Writes a .deb with dpkg-deb: the same bytes for the same content."""
import gzip
import os
import shutil
import subprocess

from staged_tree import files, write

# The moment that every file bears, as those of the wheel do.
MOMENT = 315532800
# Where Debian wants something else than the staged tree has.
MOVED = {"share/zsh/site-functions/_tare": "share/zsh/vendor-completions/_tare"}

CONTROL = """\
Package: tare
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kibibytes}
Recommends: python3
Section: devel
Priority: optional
Description: {summary}
"""
# What a Python that root ran has compiled there, which dpkg knows nothing of.
PRERM = """\
#!/bin/sh
set -e
find /usr/share/tare -type d -name __pycache__ -prune -exec rm -rf {} +
"""


def write_deb(staged, licences, description, folder):
    """Writes the package into a folder; gives its path.

    description: what CONTROL needs but the size.
    """
    root = folder / "deb"
    if root.exists():
        shutil.rmtree(str(root))
    for name, path in files(staged):
        place = root / "usr" / MOVED.get(name, name)
        place.parent.mkdir(parents=True, exist_ok=True)
        if "/man/" in name:
            packed = gzip.compress(path.read_bytes(), mtime=0)
            place.with_name(place.name + ".gz").write_bytes(packed)
        else:
            shutil.copyfile(str(path), str(place))
    text = "\n\n".join("== %s\n%s" % pair for pair in sorted(licences.items()))
    write(root / "usr/share/doc/tare/copyright", text)
    size = sum(path.stat().st_size for _, path in files(root))
    control = CONTROL.format(kibibytes=-(-size // 1024), **description)
    write(root / "DEBIAN" / "control", control)
    write(root / "DEBIAN" / "prerm", PRERM)
    programs = [root / "usr/bin/tare", root / "DEBIAN/prerm"]
    for path in [root, *root.rglob("*")]:
        path.chmod(0o755 if path.is_dir() or path in programs else 0o644)
        os.utime(str(path), (MOMENT, MOMENT))
    deb = folder / "tare_{version}_{architecture}.deb".format(**description)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(deb)]
    environment = dict(os.environ, SOURCE_DATE_EPOCH=str(MOMENT))
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return deb
