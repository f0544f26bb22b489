#!/bin/sh
# An owner of the organization runs this once. It asks for the values, so they end up in no file and no history.
# 由组织所有者运行一次。值在运行时输入，不会留在文件或命令历史中。
set -eu
org=acme
gh secret set DINGTALK_URL --org "$org" --visibility all
gh secret set DINGTALK_SECRET --org "$org" --visibility all
# Dependabot's runs see only these. · Dependabot 的运行只能看到这些。
gh secret set DINGTALK_URL --org "$org" --visibility all --app dependabot
gh secret set DINGTALK_SECRET --org "$org" --visibility all --app dependabot
# Lets the repositories of the organization use the actions and workflows of acme/ci.
# 允许组织内的仓库使用 acme/ci 的 action 和工作流。
gh api --method PUT "repos/$org/ci/actions/permissions/access" -f access_level=organization
# ruleset.json contains the ID of acme/ci: gh api repos/acme/ci --jq .id
# ruleset.json 中有 acme/ci 的 ID，用上面的命令查询。
gh api --method POST "orgs/$org/rulesets" --input ruleset.json
