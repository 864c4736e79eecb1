"""Writes Homebrew's formula for an archive of the source tree."""
import hashlib
import string
import subprocess

TEMPLATE = "Packaging/tare.rb.in"


def write_archive(tree, version, folder):
    """An archive of the tree's last commit, the same bytes for the same commit; gives its path."""
    archive = folder / ("tare-%s.tar.gz" % version)
    command = ["git", "-c", "tar.tar.gz.command=gzip -9n", "archive", "--format=tar.gz"]
    command += ["--prefix=%s/" % archive.name[: -len(".tar.gz")], "-o", str(archive), "HEAD"]
    subprocess.run(command, check=True, cwd=str(tree))
    return archive


def write_formula(tree, version, archive, addresses, folder):
    """Writes the formula into a folder; gives its path.

    addresses: where the archive will lie, and the home page.
    """
    text = string.Template((tree / TEMPLATE).read_text(encoding="utf-8"))
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    # Ruby's own code in the template has `#{…}` alone, so that nothing of it is taken for a name.
    formula = text.substitute(version=version, sha256=digest, **addresses)
    path = folder / "tare.rb"
    path.write_text(formula, encoding="utf-8")
    return path
