"""The licences of everything that the program carries inside."""
import shutil
import subprocess

# What is linked into the program on Linux: its name, its licence in the words of SPDX, and where the
# text stands. A library of the system is named by its archive, whose package has the text.
CARRIED = [
    ("tare", "Apache-2.0", "tree", "LICENSE"),
    ("swift-argument-parser", "Apache-2.0 WITH Swift-exception", "checkout",
     "swift-argument-parser/LICENSE.txt"),
    # With toml++ inside, which has the same licence and its text in its one file.
    ("TOMLKit", "MIT", "checkout", "TOMLKit/LICENSE"),
    ("swift", "Apache-2.0 WITH Swift-exception", "toolchain", "share/swift/LICENSE.txt"),
    ("libxml2", "MIT", "archive", "libxml2.a"),
    ("zlib", "Zlib", "archive", "libz.a"),
    ("liblzma", "LicenseRef-Public-Domain", "archive", "liblzma.a"),
    ("glibc", "LGPL-2.1-or-later", "archive", "libc.a"),
    ("libstdc++", "GPL-3.0-or-later WITH GCC-exception-3.1", "archive", "libstdc++.a"),
]
# Swift's own containers have no cc.
COMPILER = shutil.which("cc") or "clang"
COMMON = "/usr/share/common-licenses"
# Texts that the notices above refer to.
REFERRED = ["LGPL-2.1", "GPL-3"]


def licence_files(tree, find):
    """Name and text of each licence; `find` gives a path for a kind of place and a name.

    Raises OSError where a text is missing, for nothing may be passed on without it.
    """
    texts = {}
    for name, expression, kind, place in CARRIED:
        text = find(kind, place).read_text(encoding="utf-8", errors="replace")
        texts[name + ".txt"] = "%s: %s\n\n%s" % (name, expression, text)
    for name in REFERRED:
        texts[name + ".txt"] = find("common", name).read_text(encoding="utf-8")
    texts["NOTICE.txt"] = (tree / "Packaging" / "NOTICE.txt").read_text(encoding="utf-8")
    return texts


def expression():
    """What a wheel's License-Expression says: all of them at once."""
    parts = sorted({expression for _, expression, _, _ in CARRIED})
    return " AND ".join("(%s)" % part if " WITH " in part else part for part in parts)


class Places:
    """Where the texts lie on this machine."""

    def __init__(self, tree, scratch):
        self.tree, self.scratch = tree, scratch

    def __call__(self, kind, name):
        return getattr(self, "_" + kind)(name)

    def _tree(self, name):
        return self.tree / name

    def _checkout(self, name):
        return self.scratch / "checkouts" / name

    def _toolchain(self, name):
        return type(self.tree)(shutil.which("swift")).resolve().parents[1] / name

    def _common(self, name):
        return type(self.tree)(COMMON) / name

    def _archive(self, name):
        path = output(COMPILER, "-print-file-name=" + name)
        package = output("dpkg", "-S", str(type(self.tree)(path).resolve())).split(":")[0]
        return type(self.tree)("/usr/share/doc") / package / "copyright"


def output(*words):
    return subprocess.run(
        words, check=True, stdout=subprocess.PIPE, universal_newlines=True
    ).stdout.strip()
