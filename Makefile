# make demo   reads a report and prints what it says; then keeps a record of 35 and prints who held what, tolls, disputes
# make test   the whole test run, the one that CI does
# Needs Python 3.11 or newer and a network for the first run; everything goes into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
REPORT := examples/aleppo-2016-12-14.txt
RECORD := .demo/yarmouk.db
INSTALL := $(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-annotate --no-header pyproject.toml requirements/build.in

.PHONY: demo test docs lock clean

demo: $(VENV)/run.stamp
	@$(BIN)/dateline read $(REPORT) --published 2016-12-14
	@echo
	@echo "As a page with every claim marked in the text:"
	@echo "  $(BIN)/dateline read $(REPORT) --published 2016-12-14 -o story.html"
	@echo
	@echo "== Many reports: a record of Yarmouk, 2012-2018 =="
	@mkdir -p .demo && rm -f $(RECORD)*
	@$(BIN)/dateline ingest examples/yarmouk/reports.jsonl --db $(RECORD)
	@printf '\n== Who held it, and when it was besieged ==\n'
	@$(BIN)/dateline control Yarmouk --db $(RECORD) --svg .demo/yarmouk.svg
	@printf '\n== How many were killed, by origin ==\n'
	@$(BIN)/dateline tolls --place Yarmouk --measure killed --db $(RECORD)
	@printf '\n== What is disputed ==\n'
	@$(BIN)/dateline disputes --db $(RECORD)
	@echo
	@echo "The same as a picture: .demo/yarmouk.svg; ask the record more: $(BIN)/dateline show --db $(RECORD)"

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
	rm -rf $(VENV) .demo
