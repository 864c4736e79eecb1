"""Builds the program so that it needs no library of the system it runs on (Linux only)."""
import os
import re
import subprocess

from licences import COMPILER, output

FLAGS = ["--static-swift-stdlib", "-Xswiftc", "-static-executable", "-Xswiftc", "-use-ld=lld"]
# A package that imports the whole of Foundation and uses its smaller part would bring 45 MB: no
# object asks for that archive by name, so that what does use it cannot be linked.
for word in ["-Xfrontend", "-disable-autolink-library", "-Xfrontend", "Foundation"]:
    FLAGS += ["-Xswiftc", word]
DIGESTS = [".swift_modhash", ".note.gnu.build-id"]


def build(tree, scratch):
    """Builds the static program; gives its path, stripped."""
    scratch.mkdir(parents=True, exist_ok=True)
    stub = icu_stub(scratch, needed_from_icu(output(COMPILER, "-print-file-name=libxml2.a")))
    command = ["swift", "build", "-c", "release", "--product", "tare", *FLAGS]
    command += ["--explicit-target-dependency-import-check", "error"]
    command += ["--scratch-path", str(scratch), "-Xlinker", str(stub)]
    # The folder of the source tree is not compiled in.
    command += ["-Xswiftc", "-file-prefix-map", "-Xswiftc", "%s=." % tree]
    command += ["-Xcc", "-ffile-prefix-map=%s=." % tree]
    subprocess.run(command, check=True, cwd=str(tree), env=dict(os.environ, TARE_INSTALLED="1"))
    return strip(scratch / "release" / "tare", scratch / "tare")


def strip(built, target):
    """Takes off what a program does not need to run; gives the path of what is left.

    Among it are digests of the compiler's own arguments, in which the folder of the build stands.
    """
    command = ["strip", *["--remove-section=" + name for name in DIGESTS], "-o", str(target)]
    subprocess.run([*command, str(built)], check=True)
    return target


def needed_from_icu(archive):
    """The names of ICU that a libxml2.a asks for.

    Debian's asks ICU for converters of rare encodings, after iconv was asked. ICU would bring 30 MB
    of tables; a run file is UTF-8.
    """
    names = set(re.findall(r"\bU (ucnv_\w+|UCNV_\w+)$", output("nm", "-u", archive), re.MULTILINE))
    return sorted(names)


def icu_stub(scratch, names):
    """Compiles stand-ins for ICU: none has a converter, which libxml2 says as it should."""
    source, compiled = scratch / "icu_stub.c", scratch / "icu_stub.o"
    text = stub_source(names)
    if not (source.exists() and compiled.exists() and source.read_text() == text):
        source.write_text(text)
        command = [COMPILER, "-O2", "-c", source.name, "-o", compiled.name]
        subprocess.run(command, check=True, cwd=str(scratch), env=dict(os.environ, LC_ALL="C"))
    return compiled


def stub_source(names):
    """`ucnv_open` gives no converter and says that there is no such file (U_FILE_ACCESS_ERROR).

    The others are never called then, for every one takes what `ucnv_open` has given.
    """
    lines = ["/* Made by Packaging/static_program.py. */", "void abort(void);"]
    for name in names:
        if name.startswith("ucnv_open"):
            lines.append("void *%s(const char *name, int *error) { *error = 4; return 0; }" % name)
        else:
            lines.append("void %s(void) { abort(); }" % name)
    return "\n".join(lines) + "\n"
