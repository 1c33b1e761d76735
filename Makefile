# Dossierkluis: `make run` starts the vault, `make test` tests it. `make` alone prints this help.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
DATA   ?= vault-data
PORT   ?= 8000

TESSERACT := tesseract-ocr tesseract-ocr-nld tesseract-ocr-eng tesseract-ocr-fra tesseract-ocr-deu \
             tesseract-ocr-ara tesseract-ocr-fas tesseract-ocr-tir tesseract-ocr-amh \
             tesseract-ocr-rus tesseract-ocr-osd
RUN_PACKAGES  := $(TESSERACT) bubblewrap libseccomp2 fonts-dejavu-core fonts-liberation python3-venv
DEMO_PACKAGES := fonts-ocr-b fonts-noto-core fonts-sil-abyssinica
TEST_PACKAGES := $(DEMO_PACKAGES) age chromium chromium-driver postgresql strace poppler-utils
BENCH_PACKAGES := ocrmypdf openssl

.PHONY: help setup bytecode run demo test check bench lock score score-cases train-mrz clean
help:  ## print this help
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

setup: $(VENV)/.ready bytecode  ## install system packages and the virtual environment
	@.ci/system-packages $(RUN_PACKAGES)

# The confined child may write nothing: without this it would compile its modules at every document.
bytecode: $(VENV)/.ready
	@$(BIN)/python -m compileall -q vault extractors checklists

$(VENV)/.ready: requirements.lock
	@.ci/system-packages $(RUN_PACKAGES)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed; set PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.ready-dev: $(VENV)/.ready requirements-dev.lock
	@.ci/system-packages $(TEST_PACKAGES)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

run: setup  ## start the vault at http://localhost:8000 on embedded defaults
	$(BIN)/python -m vault --data $(DATA) serve --port $(PORT)

demo: setup  ## the same with seven demonstration dossiers (invented people) in demo-data/
	@.ci/system-packages $(DEMO_PACKAGES)
	$(BIN)/python -m tests.samples.load_demo --data demo-data
	$(BIN)/python -m vault --data demo-data serve --port $(PORT)

test: $(VENV)/.ready-dev  ## run all tests
	$(BIN)/python -m pytest -n 2 --dist loadgroup

check: $(VENV)/.ready-dev  ## formatting, lint, types, floor plan, checklists
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy -p vault -p checklists -p extractors
	$(BIN)/lint-imports
	$(BIN)/python -m checklists lint

bench: $(VENV)/.ready-dev bytecode  ## benchmarks, each side by side with a peer
	@.ci/system-packages $(BENCH_PACKAGES)
	@for bench in benchmarks/*.py; do echo "== $$bench"; PYTHONPATH=. $(BIN)/python $$bench || exit 1; done

lock: $(VENV)/.ready-dev  ## pin every dependency again, with hashes
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -o requirements.lock requirements.in
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -o requirements-dev.lock requirements-dev.in

score: $(VENV)/.ready-dev  ## how well samples are read, as Markdown (SPLIT=development or exam)
	@.ci/system-packages $(DEMO_PACKAGES)
	OPENBLAS_NUM_THREADS=1 $(BIN)/python -m tests.samples.score --split $(or $(SPLIT),exam)

score-cases: $(VENV)/.ready-dev  ## which expectations of the cases hold from the demonstration's papers
	@.ci/system-packages $(DEMO_PACKAGES)
	OPENBLAS_NUM_THREADS=1 $(BIN)/python -m tests.samples.score_cases $(if $(READINGS),--readings $(READINGS))

train-mrz: $(VENV)/.ready-dev  ## train the OCR-B model for machine readable zones again
	OPENBLAS_NUM_THREADS=1 $(BIN)/python -m extractors.mrz.training

clean:  ## remove the virtual environment and caches; never touches data
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
