# `make` prints this list. Every target installs what it needs first and is quick when nothing changed.
# Debian's own Python where it can make environments: it is built with profiles, and reads a letter in an eighth less time
# than one that was built at hand.
DEBIAN := /usr/bin/python3
PYTHON ?= $(shell { $(DEBIAN) -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))'; } 2>/dev/null && echo $(DEBIAN) || echo python3)
PORT ?= 8000
MINUTES ?= 5
BIN := .venv/bin
PYTEST := $(BIN)/pytest -q -n auto

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup setup-test run test check lint format test-sqlite test-postgres browser bench accuracy fuzz docs rule screenshots clean

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## What running needs: packages, virtual environment, front-end files
	@$(PYTHON) -m tools.set_up run

setup-test: ## What testing needs besides: Chromium, PostgreSQL, tesseract
	@$(PYTHON) -m tools.set_up test

run: setup ## Database, sample data, web server and job worker; Ctrl-C ends it (PORT=8000)
	@exec $(BIN)/thongsuot serve --prepare --with-worker --port $(PORT)

test: setup-test lint test-sqlite test-postgres ## Everything: checks, then all tests on SQLite and on PostgreSQL

check: setup-test lint ## Checks and the quick tests on SQLite, without the browser
	$(PYTEST) -m "not browser"

lint: setup-test ## Format, lint, types, import contracts, templates
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	git ls-files 'src/*.html' | xargs -r $(BIN)/djade --check --target-version 5.2

format: setup-test ## Put code and templates into the one format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	git ls-files 'src/*.html' | xargs -r $(BIN)/djade --target-version 5.2

test-sqlite: setup-test ## All tests, on SQLite
	$(PYTEST)

test-postgres: setup-test ## The tests that touch the database, on a private PostgreSQL
	$(BIN)/python -m tools.postgres $(PYTEST) tests/domain tests/web tests/api tests/cli tests/browser

browser: setup-test ## The journeys in Chromium alone
	$(BIN)/pytest -q -m browser tests/browser

bench: setup-test ## Measure, and write the figures into docs/performance.md (ONLY=reading)
	$(BIN)/python -m tools.bench $(ONLY)

accuracy: setup-test ## How much is read rightly, into docs/accuracy.md
	$(BIN)/python -m tools.accuracy
	$(BIN)/python -m tools.accuracy.forms

fuzz: setup-test ## Read damaged documents for a while, to find what breaks reading (MINUTES=30)
	$(BIN)/python -m tools.fuzz $(MINUTES)

docs: setup-test ## Generated pages: rules, contract of the API
	$(BIN)/python -m tools.make_docs

rule: ## Begin a new rule: make rule CODE=TH412 NAME=deadline_on_a_holiday
	@$(PYTHON) -m tools.new_rule $(CODE) $(NAME)

screenshots: setup-test ## Pictures of every screen in three widths; those of the guide too
	$(BIN)/python -m tools.screenshots
