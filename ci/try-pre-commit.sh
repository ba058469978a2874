#!/usr/bin/env bash
# Runs the hook as pre-commit installs it, on a repository made for it: with nothing wrong, with a retraction, with its claims deleted.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
where=$(mktemp -d)
trap 'rm -rf "$where"' EXIT
cd "$root"
python - "$where/content" <<'PY'
import sys
from pathlib import Path

sys.path.insert(0, ".")
from tests.gate.merges import make_repository

make_repository(Path(sys.argv[1]))
PY
cd "$where/content"
echo "a sound project must pass"
pre-commit try-repo "$root" claimcheck-project --all-files
echo "a retracted study must stop it"
sed -i 's/    n: 640/    n: 640\n    status: [retracted]/' bibliography/appraisals.yaml
git add -A
if pre-commit try-repo "$root" claimcheck-project --all-files; then
  echo "the hook let a retracted study pass"
  exit 1
fi
echo "a commit that does nothing but delete the claims must be stopped"
git reset -q --hard
git rm -rq claims
if pre-commit try-repo "$root" claimcheck-project; then
  echo "the hook let deleted claims pass"
  exit 1
fi
echo "the hook passes what is sound and stops what is not"
