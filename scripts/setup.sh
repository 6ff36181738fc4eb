#!/bin/sh
# Make .venv: Python 3.10 with exactly what requirements.lock names. Needs any Python 3 with venv, or uv.
set -eu
cd "$(dirname "$0")/.."

if command -v uv >/dev/null 2>&1; then
    uv=uv
else
    uv=.uv/bin/uv
    if [ ! -x "$uv" ]; then
        echo "Fetching uv, the installer ..."
        python=python3
        "$python" -c 'pass' 2>/dev/null || python=/usr/bin/python3 # a version manager without the version we name
        rm -rf .uv
        if ! "$python" -m venv .uv; then
            rm -rf .uv
            echo "This Python cannot make a virtual environment. On Debian or Ubuntu: apt-get install python3-venv" >&2
            exit 1
        fi
        .uv/bin/pip install --quiet --disable-pip-version-check uv
    fi
fi

echo "Installing what requirements.lock names (about 2.5 GB, TensorFlow for the most part) ..."
if [ ! -x .venv/bin/python ]; then
    if ! "$uv" venv --quiet --allow-existing --python 3.10 .venv; then
        echo "Rasa 3.6 needs Python 3.10, and none was found or could be fetched. Install one, for example with pyenv." >&2
        exit 1
    fi
fi
export VIRTUAL_ENV="$PWD/.venv"
install() { "$uv" pip sync --quiet --require-hashes requirements.lock; }
if ! install; then
    echo "Once more, with the certificates of this machine ..."
    export UV_SYSTEM_CERTS=1
    if ! install; then
        echo "Not everything could be fetched. Is there a network, or a proxy that pip and uv must be told of?" >&2
        echo "What came is kept: run the same command again to go on." >&2
        exit 1
    fi
fi
"$uv" pip install --quiet --no-deps --no-build-isolation --editable .
