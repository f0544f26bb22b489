#!/bin/sh
# Opens a pull request that adds a report workflow to every repository of a list (one owner/name per line).
# 给列表中的每个仓库（每行一个 owner/name）提一个合并请求，添加独立通知工作流。
#   sh rollout.sh repositories.txt report.yml          only shows what would happen · 只显示将要做什么
#   sh rollout.sh repositories.txt report.yml --send   pushes the branches and opens the pull requests · 推送分支并提交合并请求
# Needs gh with the scope "workflow": gh auth refresh --scopes workflow · gh 需要 workflow 权限范围
set -eu
list=$1 report=$(cd "$(dirname "$2")" && pwd)/$(basename "$2") send=${3:-} branch=notifications
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

roll_out() {
  pulls=$(gh pr list --repo "$1" --head "$branch" --state all --json number --jq length) || return
  if [ "$pulls" -gt 0 ]; then echo "$1: has a pull request"; return; fi
  gh repo clone "$1" "$work/$1" -- --quiet --depth 1 && cd "$work/$1" || return
  if grep -rqs 'acme/ci/' .github; then echo "$1: uses acme/ci already"; return; fi
  if [ -e .github/workflows/report.yml ]; then echo "$1: has another report.yml"; return; fi
  # The names of its workflows, as they are written: the report covers all of them. · 它已有的所有工作流的名称。
  names=$(sed -n 's/^name: *//p' .github/workflows/*.y*ml 2>/dev/null | sed 's/^/      - /')
  if [ -z "$names" ]; then echo "$1: has no workflow with a name"; return; fi
  if [ "$send" != --send ]; then echo "$1: would get .github/workflows/report.yml"; return; fi
  names=$names awk '/^    workflows:/ { print "    workflows:"; print ENVIRON["names"]; next } { print }' \
    "$report" > .github/workflows/report.yml
  # A repository with a lockfile runs only the actions in it. · 有锁文件的仓库只运行其中记录的 action。
  if [ -f .github/workflows/actions.lock ]; then gh actions-lock --no-interactive || return; fi
  git checkout --quiet -b "$branch" && git add .github && git commit --quiet --message "ci: report the result of each run" &&
    git push --quiet origin "$branch" &&
    gh pr create --repo "$1" --head "$branch" --title "Report the result of each run" \
      --body "Adds the report workflow of acme/ci. Nothing else changes."
}

while read -r repository; do
  case $repository in '' | '#'*) continue ;; esac
  (roll_out "$repository" < /dev/null) || echo "$repository: FAILED"
done < "$list"
