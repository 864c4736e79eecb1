"""Enough of a Containerfile's language to carry out ours on a folder: no engine is needed."""
import json
import shutil


def instructions(text):
    """The instructions with their arguments.

    Raises ValueError for one that is not known here.
    """
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        word, _, rest = line.partition(" ")
        if word not in ("ARG", "FROM", "COPY", "RUN", "WORKDIR", "ENTRYPOINT"):
            raise ValueError("line %d: %s is not known here" % (number, word))
        found.append((word, rest.strip()))
    return found


def build(text, context, root, run):
    """Carries out the instructions on a root; gives its working folder and its entry point."""
    folder, entry = "/", []
    for word, rest in instructions(text):
        if word == "COPY":
            source, target = rest.split()
            shutil.copytree(
                str(context / source), str(root) + target, dirs_exist_ok=True, symlinks=True)
        elif word == "RUN":
            run("/bin/sh", "-c", rest)
        elif word == "WORKDIR":
            folder = rest
            (root / rest.lstrip("/")).mkdir(exist_ok=True)
        elif word == "ENTRYPOINT":
            entry = json.loads(rest)
    return folder, entry
