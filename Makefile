# Everything a reader or a contributor runs. `make` alone lists it.

SHELL := bash
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
.NOTPARALLEL:

VENV ?= .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PIP := $(BIN)/python -m pip --disable-pip-version-check
MKDOCS := $(BIN)/mkdocs
ADDRESS ?= 127.0.0.1:8000

# Empty where PyTorch's ordinary build is wanted. Its CPU build on Linux: https://download.pytorch.org/whl/cpu
TORCH_INDEX ?=

fits = $(1) -c 'import sys; sys.exit(not (3, 11, 5) <= sys.version_info[:3] < (3, 14))' 2>/dev/null
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do $(call fits,$$p) && { echo $$p; break; }; done)
ifndef CHROMIUM
CHROMIUM := $(shell for c in chromium chromium-browser google-chrome google-chrome-stable \
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do command -v "$$c" && break; done)
endif

# The theme announces its successor on every build; the choice is recorded in CONTRIBUTING.
export NO_MKDOCS_2_WARNING := 1
export CHROMIUM
# A parent's choice of backend, warnings or search path must not reach the tools.
unexport KERAS_BACKEND PYTHONPATH PYTHONWARNINGS

say = @printf '\033[1m== %s\033[0m\n' "$(1)"
need = @command -v "$(1)" >/dev/null || { printf '%s\n' "$(2) is needed and was not found." "$(3)" >&2; exit 1; }

# --- For readers and writers -------------------------------------------------------------------------------------

.PHONY: help
help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: serve
serve: $(VENV)/.site ## show the site at http://127.0.0.1:8000, edits appear at once
	@$(BIN)/python -m parity.serve $(ADDRESS)

.PHONY: build
build: $(VENV)/.site tools ## build the site into site/, strictly
	$(call say,Building the site)
	@$(MKDOCS) build --strict --site-dir site

.PHONY: offline
offline: $(VENV)/.site tools ## build/parity-offline.zip, opens by double click
	$(call say,Building the offline archive)
	@OFFLINE=true $(MKDOCS) build --strict --site-dir build/parity
	@cd build && rm -f parity-offline.zip && $(abspath $(BIN))/python -m zipfile -c parity-offline.zip parity
	@echo "build/parity-offline.zip: $$(( $$(wc -c < build/parity-offline.zip) / 1024 )) KB"

.PHONY: record
record: $(VENV)/.full ## run pairs and write their outputs and evidence: make record PAIRS="start/tour_model"
	@$(BIN)/parity record $(PAIRS)

.PHONY: format
format: $(VENV)/.site ## lay out the code
	@$(BIN)/ruff check --fix parity tests
	@$(BIN)/ruff format parity tests

# --- What keeps it true ------------------------------------------------------------------------------------------

.PHONY: check
check: static ## everything that needs no framework, under a minute
	$(call say,Tests of the tool and of the built site)
	@PARITY_SITE=site $(BIN)/pytest -q -n auto -m "not frameworks" tests/unit tests/faults tests/site

.PHONY: test
test: $(VENV)/.full environments browser static offline ## everything: every pair run and proven, every page in a browser
	$(call say,Running and proving every pair)
	@$(BIN)/parity run
	$(call say,All tests)
	@PARITY_SITE=site $(BIN)/pytest

.PHONY: static
static: lint types spelling workflows pairs build tools

# Twins are laid out by hand for panes of 60 columns, and edits in pair.toml quote them: `parity check` watches their width.
.PHONY: lint
lint: $(VENV)/.site
	$(call say,Lint and layout)
	@$(BIN)/ruff check --quiet --output-format concise parity tests snippets
	@$(BIN)/ruff format --quiet --check parity tests || { echo "Layout differs: make format" >&2; exit 1; }

.PHONY: types
types: $(VENV)/.site
	$(call say,Types)
	@$(BIN)/mypy --no-error-summary

.PHONY: spelling
spelling: $(VENV)/.site
	$(call say,Spelling)
	@$(BIN)/typos

.PHONY: workflows
workflows: $(VENV)/.site
	$(call say,Workflows and forms)
	@$(BIN)/zizmor --offline --quiet --no-progress --persona pedantic .github
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.dependabot .github/dependabot.yml
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/[!c]*.yml
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml

.PHONY: pairs
pairs: $(VENV)/.site
	$(call say,Shape of every pair; claims and directives)
	@$(BIN)/parity check

.PHONY: bench
bench: $(VENV)/.full node_modules/lighthouse/package.json build ## measure against the targets
	$(call need,$(CHROMIUM),Chromium or Chrome,$(CHROME_HELP))
	@$(BIN)/python tests/bench/bench.py $(BENCH)

.PHONY: picture
picture: $(VENV)/.full build
	@$(BIN)/python tests/browser/picture.py

.PHONY: tensorboard-pictures
tensorboard-pictures: $(VENV)/.full environments
	@$(BIN)/python tests/browser/tensorboard_picture.py

.PHONY: clean
clean: ## remove what was built; environments stay
	@rm -rf site build .cache .mypy_cache .pytest_cache .ruff_cache

# --- Environments ------------------------------------------------------------------------------------------------
# One environment, filled in two steps; a stamp file says which set is in.

$(VENV)/.site: requirements/site.txt pyproject.toml
	$(if $(PYTHON),,$(error Python 3.11.5 to 3.13 was not found. Install one, or name it: make $@ PYTHON=/path/to/python3))
	$(call say,Installing the small set into $(VENV): once$(comma) about a minute)
	@test -e $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) install --quiet -r requirements/site.txt
	@$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.full: requirements/full.txt $(VENV)/.site
	$(call say,Installing the frameworks into $(VENV): once$(comma) some minutes and 4 GB)
	@$(if $(TORCH_INDEX),$(PIP) install --quiet "$$(grep '^torch==' requirements/full.txt)" --index-url $(TORCH_INDEX))
	@$(PIP) install --quiet -r requirements/full.txt
	@touch $@

# Overlays for pairs whose packages do not go with the full set, one for each further list.
ENVIRONMENTS := $(filter-out site full,$(basename $(notdir $(wildcard requirements/*.txt))))

.PHONY: environments
environments: $(ENVIRONMENTS:%=$(VENV)/environments/%/complete)

$(VENV)/environments/%/complete: requirements/%.txt $(VENV)/.full
	$(call say,Installing the environment $*: once$(comma) about a minute)
	@$(BIN)/python -m parity.environment $*

comma := ,
CHROME_HELP := Debian: apt-get install chromium. macOS: brew install --cask google-chrome. Elsewhere: name it with CHROMIUM=/path/to/it
NODE_HELP := Debian: apt-get install nodejs npm. Elsewhere: https://nodejs.org

.PHONY: browser
browser: node_modules/.package-lock.json
	$(call need,$(CHROMIUM),Chromium or Chrome,$(CHROME_HELP))
	$(call need,java,Java (11 or newer; the HTML validator runs on it),Debian: apt-get install default-jre-headless)
	$(call need,c++,A C++ compiler (torch.compile writes C++),Debian: apt-get install g++)

# The HTML validator needs Node and Java. Without them `make check` skips it and says so; `make test` insists. The canvas
# page needs what npm installs as well; a build without npm says on the page that its runtimes are missing.
.PHONY: tools
tools:
	@if command -v npm >/dev/null; then $(MAKE) --silent node_modules/.package-lock.json; fi

node_modules/.package-lock.json: package-lock.json
	$(call need,npm,Node with npm (18.20 or newer),$(NODE_HELP))
	$(call say,Installing axe-core$(comma) the HTML validator and the runtimes of the canvas page)
	@npm ci --omit=optional --loglevel=error
	@touch $@

node_modules/lighthouse/package.json: package-lock.json
	$(call need,npm,Node with npm (18.20 or newer),$(NODE_HELP))
	$(call say,Installing Lighthouse)
	@npm ci --loglevel=error
	@touch $@
