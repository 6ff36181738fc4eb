# Everything a newcomer needs. Python 3 and make are enough: the rest is installed here, into .uv and .venv.
.DEFAULT_GOAL := help
SHELL := /bin/sh
BIN := .venv/bin
UV := $(shell command -v uv || echo .uv/bin/uv)
MODEL := models/cairn.tar.gz
NLU := config.yml domain.yml data/rules.yml $(wildcard data/nlu/*.yml)
REPLIES := data/distress/said.yml $(wildcard data/replies/*.yml data/replies/*/*.yml)
export RASA_TELEMETRY_ENABLED := false
export SQLALCHEMY_SILENCE_UBER_WARNING := 1
export TF_CPP_MIN_LOG_LEVEL := 3
export CUDA_VISIBLE_DEVICES := -1
export PYTHONWARNINGS := ignore

# Rasa talks a lot: it is heard only when it fails.
QUIETLY = $(1) > .rasa/last.log 2>&1 || { cat .rasa/last.log; exit 1; }

.PHONY: help run chat test check train faults soak evaluate bench docs lock format clean

help: ## Say what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: $(MODEL) ## Bring Cairn up on this machine
	@$(BIN)/cairn run

chat: $(MODEL) ## Talk to it in the terminal
	@$(BIN)/cairn chat

test: $(MODEL) check ## Run every check and every test
	@mkdir -p .rasa
	@echo "rasa data validate"
	@$(call QUIETLY, $(BIN)/rasa data validate --fail-on-warnings)
	@echo "rasa test"
	@$(call QUIETLY, $(BIN)/rasa test --model $(MODEL) --stories tests --fail-on-prediction-errors --no-plot --out .rasa/results)
	$(BIN)/pytest

check: .venv/ready ## Lint, types, all of data/, and how easy it is to read
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/yamllint --strict .
	$(BIN)/mypy
	$(BIN)/cairn check
	$(BIN)/python -m scripts.readable

train: $(MODEL) ## Train the language model, if its data have changed

faults: $(MODEL) ## Kill, stop and flood the servers as often and as long as it takes to be sure (an hour or two)
	CAIRN_FAULTS=20 CAIRN_PAYLOADS=10000 $(BIN)/pytest tests/faults tests/rest/test_payloads.py

soak: $(MODEL) ## Let twenty people talk for an hour, and look at the memory
	CAIRN_SOAK=3600 $(BIN)/pytest tests/faults/test_soak.py

evaluate: $(MODEL) ## Measure how well people are understood, on sets that nothing was tuned to
	$(BIN)/python -m bench.evaluate

bench: $(MODEL) ## Measure Cairn beside a stock Rasa form bot
	$(BIN)/python -m bench

docs: .venv/ready ## Make the pages that are made from data/
	$(BIN)/python -m scripts.provenance

lock: .venv/ready ## Pin the newest versions that pyproject.toml admits
	$(UV) pip compile pyproject.toml --all-extras --generate-hashes --universal --python-version 3.10 --upgrade -q -o requirements.lock

format: .venv/ready ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean: ## Remove what was made, but not the data in var/
	rm -rf .venv .uv models/*.tar.gz models/*.npz .rasa .mypy_cache .ruff_cache .pytest_cache .hypothesis bench/.stock

$(MODEL): .venv/ready $(NLU) $(REPLIES)
	@$(BIN)/cairn train
	@touch $@

.venv/ready: requirements.lock pyproject.toml .python-version scripts/setup.sh
	@scripts/setup.sh
	@touch $@
