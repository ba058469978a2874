#!/usr/bin/env bash
# Installs claimcheck for the action: a release where one is named, else the checkout of the action itself.
set -euo pipefail
if [ -n "${CLAIMCHECK_VERSION:-}" ]; then
  python3 -m pip install --quiet "claimcheck==${CLAIMCHECK_VERSION}"
else
  python3 -m pip install --quiet "${CLAIMCHECK_ACTION:?}"
fi
