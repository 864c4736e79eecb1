import shutil
import subprocess

import pytest
from licences import COMPILER
from static_program import icu_stub, needed_from_icu, strip, stub_source

compiled = pytest.mark.skipif(
    not (shutil.which(COMPILER) and shutil.which("nm")), reason="no C compiler here")


def test_no_converter_is_found_and_why_is_told():
    source = stub_source(["ucnv_close_72", "ucnv_open_72"])
    assert "void *ucnv_open_72(const char *name, int *error) { *error = 4; return 0; }" in source
    assert "void ucnv_close_72(void) { abort(); }" in source


@compiled
def test_stub_has_what_an_archive_asks_for(tmp_path):
    code = "void *ucnv_open_9(const char *, int *); int ask(void) { return !ucnv_open_9(0, 0); }"
    (tmp_path / "user.c").write_text(code)
    subprocess.run([COMPILER, "-c", "user.c"], check=True, cwd=str(tmp_path))
    names = needed_from_icu(str(tmp_path / "user.o"))
    assert names == ["ucnv_open_9"]
    defined = subprocess.run(
        ["nm", "--defined-only", str(icu_stub(tmp_path, names))], check=True,
        stdout=subprocess.PIPE, universal_newlines=True).stdout
    assert "T ucnv_open_9" in defined


@compiled
def test_programs_of_two_builds_are_the_same_bytes(tmp_path):
    programs = []
    for build in ["one", "two"]:
        (tmp_path / build).mkdir()
        code = 'const char hash[] __attribute__((section(".swift_modhash"), used)) = "%s";' % build
        (tmp_path / build / "main.c").write_text(code + " int main(void) { return 7; }")
        command = [COMPILER, "-Wl,--build-id", "main.c", "-o", "tare"]
        subprocess.run(command, check=True, cwd=str(tmp_path / build))
        program = strip(tmp_path / build / "tare", tmp_path / build / "stripped")
        assert subprocess.run([str(program)]).returncode == 7
        programs.append(program.read_bytes())
    assert programs[0] == programs[1]
