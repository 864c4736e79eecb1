"""The tree of an installed Tare, from which the wheel and the .deb are made.

    bin/tare
    share/tare/{Templates,Data,probe}
    share/bash-completion/completions/tare, share/zsh/site-functions/_tare,
    share/fish/vendor_completions.d/tare.fish
    share/man/man1/tare.1
"""
import json
import shutil
import subprocess

from manual_page import manual_page

# Folders of the source tree, and what they are called where the program looks for them.
RESOURCES = {
    "Templates": "Templates",
    "Data": "Data",
    "Sources/PythonProbe/Resources": "probe",
}
COMPLETIONS = {
    "bash": "share/bash-completion/completions/tare",
    "zsh": "share/zsh/site-functions/_tare",
    "fish": "share/fish/vendor_completions.d/tare.fish",
}
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc", ".*", "generators", "generate.py")


def stage(tree, program, staged):
    """Lays out an installed Tare in a new folder."""
    if staged.exists():
        shutil.rmtree(str(staged))
    (staged / "bin").mkdir(parents=True)
    installed = staged / "bin" / "tare"
    shutil.copyfile(str(program), str(installed))
    installed.chmod(0o755)
    for source, name in RESOURCES.items():
        copied = staged / "share" / "tare" / name
        shutil.copytree(str(tree / source), str(copied), ignore=LEFT_OUT)
    for shell, place in COMPLETIONS.items():
        write(staged / place, said(installed, "--generate-completion-script", shell))
    command = json.loads(said(installed, "--experimental-dump-help"))["command"]
    write(staged / "share" / "man" / "man1" / "tare.1", manual_page(command))
    for path in staged.rglob("*"):
        if path != installed:
            path.chmod(0o755 if path.is_dir() else 0o644)


def said(program, *arguments):
    return subprocess.run(
        [str(program), *arguments], check=True, stdout=subprocess.PIPE, universal_newlines=True
    ).stdout


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def files(folder):
    """The files below a folder with their names relative to it, in the order of the names."""
    found = [(path.relative_to(folder).as_posix(), path) for path in folder.rglob("*")]
    return sorted((name, path) for name, path in found if path.is_file())
