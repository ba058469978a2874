#!/usr/bin/env bash
# One audit, its annotations, its job summary and its exit code, for GitHub and whoever reads its commands.
set -uo pipefail
arguments=(audit --format github)
summary=${GITHUB_STEP_SUMMARY:-}
if [ -n "${CLAIMCHECK_CHANGED_SINCE:-}" ]; then arguments+=(--changed-since "$CLAIMCHECK_CHANGED_SINCE"); fi
if [ -n "${CLAIMCHECK_BASELINE:-}" ]; then arguments+=(--baseline "$CLAIMCHECK_BASELINE"); fi
if [ -n "${CLAIMCHECK_FAIL_LEVEL:-}" ]; then arguments+=(--fail-level "$CLAIMCHECK_FAIL_LEVEL"); fi
if [ -n "${CLAIMCHECK_SARIF:-}" ]; then arguments+=(--output "sarif=$CLAIMCHECK_SARIF"); fi
if [ -n "$summary" ]; then
  page=$(mktemp)
  arguments+=(--output "markdown=$page")
fi
if [ -n "${CLAIMCHECK_PATHS:-}" ]; then
  # Paths are parted by white space and lines, as GitHub's inputs hold no lists; read says 1 at their end.
  read -r -d '' -a paths <<<"$CLAIMCHECK_PATHS" || true
  arguments+=(-- "${paths[@]}")
fi
claimcheck "${arguments[@]}"
code=$?
if [ -n "$summary" ]; then cat "$page" >>"$summary"; rm -f "$page"; fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then echo "exit-code=$code" >>"$GITHUB_OUTPUT"; fi
exit "$code"
