#!/bin/sh
# Run once by an owner of the organisation. Asks for the values, so that they are in no file and no history.
set -eu
org=acme
gh secret set DINGTALK_URL --org "$org" --visibility all
gh secret set DINGTALK_SECRET --org "$org" --visibility all
# Runs of Dependabot see only these.
gh secret set DINGTALK_URL --org "$org" --visibility all --app dependabot
gh secret set DINGTALK_SECRET --org "$org" --visibility all --app dependabot
# Repositories of the organisation may use the actions and workflows of acme/ci.
gh api --method PUT "repos/$org/ci/actions/permissions/access" -f access_level=organization
# ruleset.json holds the id of acme/ci: gh api repos/acme/ci --jq .id
gh api --method POST "orgs/$org/rulesets" --input ruleset.json
