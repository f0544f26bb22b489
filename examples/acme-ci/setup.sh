#!/bin/sh
# An owner of the organization runs this once. It asks for the values, so they end up in no file and no history.
set -eu
org=acme
gh secret set DINGTALK_URL --org "$org" --visibility all
gh secret set DINGTALK_SECRET --org "$org" --visibility all
# Dependabot's runs see only these.
gh secret set DINGTALK_URL --org "$org" --visibility all --app dependabot
gh secret set DINGTALK_SECRET --org "$org" --visibility all --app dependabot
# Lets the repositories of the organization use the actions and workflows of acme/ci.
gh api --method PUT "repos/$org/ci/actions/permissions/access" -f access_level=organization
# ruleset.json contains the ID of acme/ci: gh api repos/acme/ci --jq .id
gh api --method POST "orgs/$org/rulesets" --input ruleset.json
