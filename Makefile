# make report             everything on a fresh machine: build, packages, quick matrix, site
# make test               the same set-up, then all tests
# make check              format lint, module arrows, warnings as errors
# make format             formats Swift in place
# make data               makes the bundled datasets again, to the same bytes
# make fuzz               odd runs and mutants of run files for FUZZ_SECONDS (600), from FUZZ_SEED
# make sanitize           unsafe code (LibXML, Unpacking) and a short fuzz under AddressSanitizer
# make survival           kills, mutants and hostile plug-ins, SURVIVAL_TIMES (100) of each
# make noise              how far times can be trusted, beside pyperf (PYPERF=FOLDER, if any)
# make benchmark-equal    equal runs of all metrics and representations: nothing may be called
# make benchmark-history  a site over 400 runs beside asv's (ASV=PATH where it is installed)
# make benchmark-pages    RUN=FILE what a published site weighs after 1,000 such nights
# make benchmark-walker   the deep-size walk beside Pympler's asizeof, on every runtime at hand
# make benchmark-python   the Python API beside tracemalloc and Pympler, on every runtime at hand
# make benchmark-runfile  RUN=FILE sizes and speeds of run files beside version 2 (BEFORE=PATH)
# make wheel              a wheel of the program that needs no library of the system (Linux)
# make deb                a Debian package of the same; docs/packaging.md has more
# make stage              the tree that both are made from; make static, the program alone
# make formula            Homebrew's formula for the last commit
# make test-wheel         installs what was made in environments and a bare system, and uses it
# make test-slurm         an array of jobs on a Slurm of its own, one task killed on the way
# make clean              removes what was built and measured

SWIFT ?= swift
PYTHON ?= python3
# Imports that no dependency declares are errors, so that arrows between modules hold.
BUILD_FLAGS = --explicit-target-dependency-import-check error
# On Linux the program carries the Swift libraries within it, where the toolchain has them to link:
# it runs where Swift is not installed, and touches less memory of code.
SWIFT_LIBRARIES = $(shell $(SWIFT) -print-target-info 2>/dev/null | \
  sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
# The archive of the whole of Foundation is not asked for: see Packaging/static_program.py.
SMALL_FOUNDATION = $(patsubst %,-Xswiftc %,-Xfrontend -disable-autolink-library \
  -Xfrontend Foundation)
RELEASE_FLAGS = -c release --product tare $(BUILD_FLAGS) \
  $(if $(wildcard $(SWIFT_LIBRARIES)_static/linux),--static-swift-stdlib -Xswiftc -use-ld=lld \
  $(SMALL_FOUNDATION))

.PHONY: report test check format data fuzz sanitize survival noise benchmark-equal \
  benchmark-history benchmark-pages benchmark-walker benchmark-python \
  benchmark-runfile clean setup static stage wheel deb formula test-wheel \
  test-slurm

report: setup
	$(SWIFT) build $(RELEASE_FLAGS)
	.build/release/tare

test: setup
	$(SWIFT) build --build-tests $(BUILD_FLAGS)
	.ci/test

check: setup
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift
	.ci/columns
	.ci/imports
	$(SWIFT) build --build-tests $(BUILD_FLAGS)

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

data:
	$(PYTHON) Data/generate.py

FUZZ_SECONDS ?= 600
FUZZ_SEED ?= $(shell date +%s)
# What was tried last, for a trap ends the tests without a word.
FUZZ_LOG = $(CURDIR)/.build/fuzz.log

fuzz: setup
	$(SWIFT) build --build-tests $(BUILD_FLAGS)
	FUZZ_SECONDS=$(FUZZ_SECONDS) FUZZ_SEED=$(FUZZ_SEED) FUZZ_LOG=$(FUZZ_LOG) \
	  $(SWIFT) test --skip-build --disable-xctest --filter FuzzTests || { cat $(FUZZ_LOG); exit 1; }

sanitize: setup
	$(SWIFT) test --disable-xctest --sanitize=address --scratch-path .build-sanitize \
	  --filter 'LibXMLTests|UnpackingTests|FuzzTests'

SURVIVAL_TIMES ?= 100

survival: setup
	$(SWIFT) build $(RELEASE_FLAGS)
	$(PYTHON) Benchmarks/survival --times $(SURVIVAL_TIMES)

noise: setup
	$(SWIFT) build $(RELEASE_FLAGS)
	$(PYTHON) Benchmarks/noise coverage
	$(PYTHON) Benchmarks/noise coverage --neighbours
	$(PYTHON) Benchmarks/noise peers $(if $(PYPERF),--pyperf $(PYPERF))
	$(PYTHON) Benchmarks/noise peers --neighbours $(if $(PYPERF),--pyperf $(PYPERF))
	$(PYTHON) Benchmarks/noise again
	$(PYTHON) Benchmarks/noise planted
	$(PYTHON) Benchmarks/noise gates --neighbours

benchmark-equal: setup
	$(SWIFT) build $(RELEASE_FLAGS)
	$(PYTHON) Benchmarks/equal.py

benchmark-history: setup
	$(SWIFT) build $(RELEASE_FLAGS)
	$(PYTHON) Benchmarks/history $(if $(ASV),--asv $(ASV))

benchmark-pages: setup
	$(SWIFT) build $(RELEASE_FLAGS)
	$(PYTHON) Benchmarks/pages $(RUN)

# What Benchmarks/NAME.py compares with comes with the packages of a run.
benchmark-walker benchmark-python: setup
	$(SWIFT) build $(RELEASE_FLAGS)
	.build/release/tare run --plan --preset standard --data small --metric deep-size \
	  --representation dict >/dev/null
	$(PYTHON) Benchmarks/$(if $(filter %python,$@),python_api,walker).py

benchmark-runfile: setup
	$(SWIFT) build $(RELEASE_FLAGS)
	$(PYTHON) Benchmarks/runfile $(RUN) $(if $(BEFORE),--before $(BEFORE))

static stage wheel deb formula: setup
	$(PYTHON) Packaging $@ $(if $(HOMEPAGE),--homepage $(HOMEPAGE))

# Tools of PyPI, apart from everything else.
INSTALL_TOOLS = .build-static/tools

test-wheel: wheel deb
	[ -d $(INSTALL_TOOLS) ] || $(PYTHON) -m venv $(INSTALL_TOOLS)
	$(INSTALL_TOOLS)/bin/python -m pip install --quiet pytest auditwheel uv virtualenv
	$(INSTALL_TOOLS)/bin/python -m pytest -q -p no:cacheprovider Tests/InstallTests

test-slurm: setup
	$(SWIFT) build $(BUILD_FLAGS)
	.ci/slurm

setup:
	@.ci/setup

clean:
	rm -rf .build .build-* Output/site Output/runs
