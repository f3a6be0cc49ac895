# Every command of the project. `make` alone lists them.

PYTHON ?= python3
EVENT  ?= events/basij-sazandegi-fars-1402
BIN    := .venv/bin
RUN    := $(BIN)/python
ICALJS := tests/emitters/feeds/icaljs
YAMLLS := tests/cli/yamlls

.DEFAULT_GOAL := help
.PHONY: help build test check lint types floors bench soak golden docs holidays locale lock clean

help: ## list these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 18

build: .venv/runtime ## build the shipped event (feeds, pages, PDFs) into public/
	$(RUN) -m scheduler build $(EVENT) --out public

test: .venv/dev .cache/icaljs .cache/yamlls ## run the tests
	$(RUN) -m pytest -n 2

check: lint types floors test ## all that CI holds: lint, types, floors, tests

lint: .venv/dev ## ruff: style and layout
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/dev ## mypy, strict
	$(BIN)/mypy

floors: .venv/dev ## import-linter: who may import whom
	$(BIN)/lint-imports

bench: .venv/dev ## measure whole commands and rewrite docs/performance.md
	$(RUN) -m tests.bench

soak: .venv/dev .cache/icaljs .cache/yamlls ## longer proofs: scale, fuzz, kill -9
	$(RUN) -m pytest -n 2 -m soak

golden: .venv/dev ## renew the golden files of the tests; read the difference before you commit it
	GOLDEN=1 $(RUN) -m pytest -n 2

docs: .venv/dev ## renew the generated pages of docs/
	SCHEDULER_LANG=en $(RUN) -m scheduler.cli.documents docs

holidays: .venv/dev ## renew the package data of public holidays
	$(RUN) -m scheduler.persian.holidays_data

locale: .venv/dev ## compile the Persian words of the command line
	$(BIN)/pybabel -q compile -d scheduler/cli/locale -D messages

lock: ## renew the locked dependencies (needs uv)
	uv pip compile -q --universal --generate-hashes --no-header --no-annotate --python-version 3.11 pyproject.toml -o requirements.lock
	uv pip compile -q --universal --generate-hashes --no-header --no-annotate --python-version 3.11 pyproject.toml --group dev -o requirements-dev.lock -c requirements.lock

clean: ## remove what was built and set up
	rm -rf .venv .cache public dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

.venv/runtime: requirements.lock
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	printf '#!/bin/sh\nPYTHONPATH="%s" exec "%s/.venv/bin/python" -m scheduler "$$@"\n' "$(CURDIR)" "$(CURDIR)" > $(BIN)/scheduler
	chmod +x $(BIN)/scheduler
	touch $@

.venv/dev: .venv/runtime requirements-dev.lock
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@

# One of the readers that the feeds are tested with; without npm its tests are skipped and say so.
.cache/icaljs: $(ICALJS)/package-lock.json
	mkdir -p .cache
	if command -v npm >/dev/null; then npm ci --silent --no-audit --no-fund --prefix $(ICALJS); fi
	touch $@

# The server that editors read the schemas with; as above.
.cache/yamlls: $(YAMLLS)/package-lock.json
	mkdir -p .cache
	if command -v npm >/dev/null; then npm ci --silent --no-audit --no-fund --prefix $(YAMLLS); fi
	touch $@
