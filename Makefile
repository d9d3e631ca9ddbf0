# Every target installs what it needs into .venv, from the pins in constraints.txt; a second call finds it there.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --constraint constraints.txt
PINS := pyproject.toml constraints.txt

#: The files of gold whose days the rules were tuned on.
CALIBRATING := 2025-05-14 2025-05-21 2025-05-26 en-abstracts zh

.DEFAULT_GOAL := help
.PHONY: help demo outputs test laws interop lint docs tutorial bench train calibrate score heldout clean

help:  ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

demo: outputs  ## build the samples into outputs/ and ask who compares against GRPO, in English and Korean
	$(BIN)/paperkg ask "which papers compare against GRPO?"
	$(BIN)/paperkg ask "GRPO와 비교한 논문은?"

outputs: $(VENV)/.run  ## rebuild the committed outputs/ from samples/
	$(BIN)/paperkg build samples --output outputs

test: $(VENV)/.test  ## run the tests that need nothing but Python
	$(BIN)/python -m pytest -m "not interop" -n auto $(PYTEST_ARGS)

laws: $(VENV)/.test  ## try the laws of changing graphs on 500 random sequences, and each moment to be killed at; `make test` tries fewer
	PAPERKG_EXAMPLES=500 $(BIN)/python -m pytest tests/laws tests/test_switch.py $(PYTEST_ARGS)

interop: $(VENV)/.interop  ## run the tests against other programs; each skips where its program is not there
	$(BIN)/python -m pytest -m interop $(PYTEST_ARGS) || test $$? -eq 5  # 5: no such test

lint: $(VENV)/.lint  ## ruff, its formatter, and mypy --strict
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy training/count_names.py training/train.py training/train_numbers.py

docs: $(VENV)/.test  ## check that the links resolve and the examples run
	$(BIN)/python -m pytest tests/test_docs.py $(PYTEST_ARGS)

tutorial: $(VENV)/.interop  ## run docs/tutorial.ipynb anew and keep its outputs
	$(BIN)/python tests/interop/tutorial.py

bench: $(VENV)/.run  ## measure extraction against a naive pipeline, in one run
	$(BIN)/python tests/bench/bench_extract.py

calibrate: $(VENV)/.run  ## measure each rule on the dev gold in ../shared; what it is worth is its claims' confidence
	cat $(CALIBRATING:%=../shared/gold/dev/%.jsonl) >$(VENV)/gold.jsonl
	$(BIN)/paperkg evaluate --rules-only $(VENV)/gold.jsonl ../shared/digests/ko ../shared/digests/zh ../shared/digests/hf-api/*.json \
		--calibrate paperkg/extract/rules/precision.tsv

train: $(VENV)/.test  ## train the learned readers anew, and print what they change on held-out entries; TRAIN_ARGS=--write: keep it
	$(BIN)/python training/count_names.py $(TRAIN_ARGS)
	$(BIN)/python training/train.py $(TRAIN_ARGS)
	$(BIN)/python training/train_numbers.py $(TRAIN_ARGS)

heldout: $(VENV)/.run  ## print how well digests are read that no rule was written for; EVALUATE_ARGS=--rules-only: without the learned reader
	for set in sections-ko bullets-ko prose-ko analyses-en prose-en questions-zh; do echo; echo $$set; \
		$(BIN)/paperkg evaluate training/held_out/$$set.jsonl training/held_out/$$set $(EVALUATE_ARGS) || exit; done
	@echo; echo abstracts
	$(BIN)/paperkg evaluate training/held_out/abstracts.jsonl ../shared/digests/hf-api/all.jsonl.gz $(EVALUATE_ARGS)

score: $(VENV)/.run  ## print how well the dev gold in ../shared is read by rules, in each language
	cat ../shared/gold/dev/2025-*.jsonl >$(VENV)/korean.jsonl
	$(BIN)/paperkg evaluate --rules-only $(VENV)/korean.jsonl ../shared/digests/ko
	$(BIN)/paperkg evaluate --rules-only ../shared/gold/dev/en-abstracts.jsonl ../shared/digests/hf-api/*.json
	$(BIN)/paperkg evaluate --rules-only ../shared/gold/dev/zh.jsonl ../shared/digests/zh

clean:  ## remove everything that the other targets made, but the committed outputs
	rm -rf $(VENV) .interop build dist *.egg-info outputs/store outputs/graph.nq .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find paperkg tests -name __pycache__ -prune -exec rm -rf {} +

define CHECK_PYTHON
import sys
if sys.version_info < (3, 11):
    sys.exit("paperkg needs Python 3.11 or newer, and '$(PYTHON)' is %d.%d. Name another: make PYTHON=python3.12 ..." % sys.version_info[:2])
try:
    import ensurepip, venv
except ImportError:
    sys.exit("'$(PYTHON)' cannot make virtual environments. On Debian and Ubuntu: apt-get install python3-venv. Or name another: make PYTHON=python3.12 ...")
endef
export CHECK_PYTHON

$(VENV)/.made:
	@command -v $(PYTHON) >/dev/null || { echo "No '$(PYTHON)' here. Name one of 3.11 or newer: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -c "$$CHECK_PYTHON"
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.run: $(PINS) | $(VENV)/.made
	$(PIP) --editable .
	@touch $@

$(VENV)/.test: $(PINS) | $(VENV)/.made
	$(PIP) --editable '.[test]'
	@touch $@

$(VENV)/.interop: $(PINS) | $(VENV)/.made
	$(PIP) --editable '.[test,interop]'
	@touch $@

$(VENV)/.lint: $(PINS) | $(VENV)/.made
	$(PIP) --editable '.[lint]'
	@touch $@
