# make demo   reads a report and prints what it says
# make test   the whole test run, the one that CI does
# Needs Python 3.11 or newer and a network for the first run; everything goes into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
REPORT := examples/aleppo-2016-12-14.txt
INSTALL := $(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-annotate --no-header pyproject.toml requirements/build.in

.PHONY: demo test docs lock clean

demo: $(VENV)/run.stamp
	@$(BIN)/dateline read $(REPORT) --published 2016-12-14
	@echo
	@echo "As a page with every claim marked in the text:"
	@echo "  $(BIN)/dateline read $(REPORT) --published 2016-12-14 -o story.html"

test: $(VENV)/dev.stamp
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q

# Writes what the commands print into README.md and docs/.
docs: $(VENV)/dev.stamp
	$(BIN)/python -m docs.refresh

# Resolves the dependencies of pyproject.toml anew; needs uv (https://docs.astral.sh/uv/).
lock:
	$(COMPILE) --output-file requirements/run.txt
	$(COMPILE) --extra dev --output-file requirements/dev.txt

$(VENV)/run.stamp: pyproject.toml requirements/run.txt | $(VENV)/pip.stamp
	@echo "installing what dateline needs, as pinned in requirements/run.txt …"
	@$(INSTALL) --require-hashes -r requirements/run.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: pyproject.toml requirements/dev.txt | $(VENV)/pip.stamp
	@echo "installing what dateline and its tests need, as pinned in requirements/dev.txt …"
	@$(INSTALL) --require-hashes -r requirements/dev.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/run.stamp

$(VENV)/pip.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "dateline needs Python 3.11 or newer; name one with: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "python3 cannot make a venv here; on Debian: apt install python3-venv" >&2; exit 1; }
	@$(INSTALL) --upgrade "pip==26.3"
	@touch $@

clean:
	rm -rf $(VENV)
