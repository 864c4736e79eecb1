"""Makes Tare installable: a static program, a wheel, a .deb, a formula.

    python3 Packaging static    builds the program without libraries of the system
    python3 Packaging stage     the same, and the tree of an installed Tare
    python3 Packaging wheel     the same, and a wheel of it
    python3 Packaging deb       the same, and a .deb
    python3 Packaging formula   an archive of the last commit, and Homebrew's formula for it

Everything goes to .build-static (--scratch). With --program no program is built: that one is taken.
See docs/packaging.md.
"""
import argparse
import pathlib
import subprocess
import sys

from deb_file import write_deb
from formula_file import write_archive, write_formula
from licences import Places, licence_files, output
from metadata import SUMMARY, tags, wheel_of
from staged_tree import stage
from static_program import build
from version import version_of

# Of the .deb, which must name somebody.
MAINTAINER = "The authors of Tare <tare@localhost>"


def options():
    parser = argparse.ArgumentParser(
        prog="Packaging", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["static", "stage", "wheel", "deb", "formula"])
    parser.add_argument("--scratch", type=pathlib.Path)
    parser.add_argument("--program", type=pathlib.Path)
    parser.add_argument("--url", help="where the archive of a formula will lie (default: here)")
    parser.add_argument("--homepage", default="https://github.com/OWNER/tare")
    return parser.parse_args()


def main():
    asked = options()
    tree = pathlib.Path(__file__).resolve().parents[1]
    scratch = (asked.scratch or tree / ".build-static").resolve()
    scratch.mkdir(parents=True, exist_ok=True)
    return MAKERS[asked.what](asked, tree, scratch)


def static(asked, tree, scratch):
    return asked.program or build(tree, scratch)


def staged(asked, tree, scratch):
    folder = scratch / "staged"
    stage(tree, static(asked, tree, scratch), folder)
    return folder


def wheel(asked, tree, scratch):
    folder = staged(asked, tree, scratch)
    licences = licence_files(tree, Places(tree, scratch))
    kinds = tags(output("uname", "-m"))
    return wheel_of(tree, folder, licences, kinds, asked.homepage).write(scratch)


def deb(asked, tree, scratch):
    folder = staged(asked, tree, scratch)
    description = {
        "version": version_of(tree),
        "architecture": output("dpkg", "--print-architecture"),
        "maintainer": MAINTAINER,
        "summary": SUMMARY,
    }
    return write_deb(folder, licence_files(tree, Places(tree, scratch)), description, scratch)


def formula(asked, tree, scratch):
    version = version_of(tree)
    archive = write_archive(tree, version, scratch)
    addresses = {"url": asked.url or archive.as_uri(), "homepage": asked.homepage}
    return write_formula(tree, version, archive, addresses, scratch)


MAKERS = {"static": static, "stage": staged, "wheel": wheel, "deb": deb, "formula": formula}

if __name__ == "__main__":
    try:
        print(main())
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        sys.exit("packaging: %s" % error)
