#!/bin/sh
# Prints the moving tags that a release takes over, one a line: the tag of its minor version and of its major version,
# each only if there is no newer release under it. So a backport moves its minor tag alone, and v1 never goes back.
# usage: release-tags.sh v1.2.3, in a clone that has all tags
set -eu
tag=$1
printf '%s\n' "$tag" | grep -qE '^v[0-9]+\.[0-9]+\.[0-9]+$' || { echo "$tag is no release: v1.2.3" >&2; exit 1; }
releases=$(git tag --list 'v*' --sort=-version:refname | grep -E '^v[0-9]+\.[0-9]+\.[0-9]+$')
for moving in "${tag%.*}" "${tag%%.*}"; do
  newest=$(printf '%s\n' "$releases" | grep -E "^$(printf '%s' "$moving" | sed 's/\./\\./g')\\." | head -n 1)
  if [ "$newest" = "$tag" ]; then echo "$moving"; fi
done
