#!/bin/sh
# Looks into the logs of the jobs of this run: the dry run of each prints the payload that it would have sent.
set -eu
jobs="repos/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID/attempts/$GITHUB_RUN_ATTEMPT/jobs?per_page=100"
gh api "$jobs" --jq '.jobs[] | select(.conclusion != "skipped") | "\(.id) \(.name)"' > jobs.txt
checked=0
while read -r id name; do
  case "$name" in
    *success*) expected=SUCCESS ;;
    *failure*) expected=FAIL ;;
    *cancel*) expected=CANCELED ;;
    *) continue ;;
  esac
  gh api "repos/$GITHUB_REPOSITORY/actions/jobs/$id/logs" > log.txt
  for status in RUNNING "$expected"; do
    grep -q "\"statusCode\": *\"$status\"" log.txt || { echo "::error::$name did not report $status"; exit 1; }
  done
  echo "$name reported $expected"
  checked=$((checked + 1))
done < jobs.txt
[ "$checked" -ge 6 ] || { echo "::error::only $checked jobs were found"; exit 1; }
